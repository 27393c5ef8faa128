import { useAtom } from "jotai";
import { type PointerEvent, useRef } from "react";
import { type SheetHeight, sheetHeightAtom } from "../store/layout.ts";

interface Grip {
  from: number;
  height: number;
  /** How high the sheet is at each of its heights. */
  stops: ReadonlyMap<SheetHeight, number>;
}

/** The upper edge of the sheet, to drag it higher or lower by. The button beside the tabs does as much by key. */
export function SheetGrip() {
  const [height, setHeight] = useAtom(sheetHeightAtom);
  const grip = useRef<Grip | null>(null);
  const take = (event: PointerEvent<HTMLDivElement>) => {
    const sheet = event.currentTarget.parentElement;
    if (sheet === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const now = sheet.getBoundingClientRect().height;
    grip.current = { from: event.clientY, height: now, stops: stopsOf(sheet, height, now) };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const sheet = event.currentTarget.parentElement;
    if (grip.current === null || sheet === null) return;
    sheet.dataset.dragged = "";
    sheet.style.height = `${heightAt(grip.current, event)}px`;
  };
  const drop = (event: PointerEvent<HTMLDivElement>) => {
    const sheet = event.currentTarget.parentElement;
    const held = grip.current;
    grip.current = null;
    if (held === null || sheet === null) return;
    const dropped = heightAt(held, event);
    delete sheet.dataset.dragged;
    sheet.style.height = "";
    const off = (stop: number) => Math.abs(stop - dropped);
    const [nearest] = [...held.stops].sort(([, a], [, b]) => off(a) - off(b));
    if (nearest !== undefined) setHeight(nearest[0]);
  };
  return (
    <div
      className="sheet-grip"
      aria-hidden="true"
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  );
}

function heightAt({ from, height, stops }: Grip, { clientY }: { clientY: number }): number {
  const all = [...stops.values()];
  return Math.min(Math.max(height + from - clientY, Math.min(...all)), Math.max(...all));
}

function stopsOf(sheet: HTMLElement, height: SheetHeight, now: number) {
  const panel = sheet.querySelector(".tab-panel[data-state='active']");
  const peek = now - (panel?.getBoundingClientRect().height ?? 0);
  const full = sheet.parentElement?.clientHeight ?? innerHeight;
  const half = height === "half" ? now : full / 2;
  return new Map<SheetHeight, number>([
    ["peek", peek],
    ["half", half],
    ["full", full],
  ]);
}
