import { type Map as MapLibre, Marker } from "maplibre-gl";
import type { LonLat } from "../state/state.ts";
import { metresPerPixel } from "./scale.ts";
import "./handles.css";

/** A point that was set on a line: where, and how it is read out. */
export interface Handle {
  at: LonLat;
  /** Its name, as “first end”. */
  name: string;
  /** Its place along the line in words, as “km 1,340.4”. */
  label: string;
  /** Its place along the line, and the line's length, in the unit of the label. */
  along: number;
  length: number;
}

/** What a pointer that sets points would set. */
export interface Aimed {
  at: LonLat;
  label: string;
}

export interface HandleActions {
  /** A handle is held over a place: the answer is where on the line it is then. */
  onDrag(index: number, over: LonLat): LonLat;
  onDrop(index: number, over: LonLat, metresPerPixel: number): void;
  /** The drag was given up: the handle goes back to where it was. */
  onGiveUp(): void;
  /** A key was pressed on a handle; true if it meant something. */
  onKey(index: number, key: string, shift: boolean): boolean;
}

/**
 * The handles of a measurement: HTML on the map, so that they can be focused, read out, dragged by
 * mouse or finger, and slid by keyboard.
 */
export class Handles {
  private readonly markers: Marker[] = [];
  private readonly map: MapLibre;
  private readonly actions: { current: HandleActions };
  private held: number | null = null;
  /** Where the handles stand that nobody drags. */
  private last: LonLat[] = [];
  /** Where the handle in the hand goes back to, once its drag was given up. */
  private givenUp: LonLat | null = null;

  constructor(map: MapLibre, actions: { current: HandleActions }) {
    this.map = map;
    this.actions = actions;
  }

  /** Shows these handles and no others. The one that is held stays under the pointer. */
  show(handles: readonly Handle[]): void {
    const before = document.activeElement;
    const had = this.markers.some((marker) => marker.getElement() === before);
    while (this.markers.length > handles.length) this.markers.pop()?.remove();
    // The keyboard stays where it was at work: on the handle before, or on the map.
    if (had && !before?.isConnected)
      (this.markers.at(-1)?.getElement() ?? this.map.getCanvas()).focus();
    if (this.held === null) this.last = handles.map((handle) => handle.at);
    for (const [index, handle] of handles.entries()) {
      const marker = this.markers[index] ?? this.make(index, handle.at);
      if (this.held !== index) marker.setLngLat([...handle.at]);
      describe(marker.getElement(), handle);
    }
  }

  get count(): number {
    return this.markers.length;
  }

  /** Puts the keyboard on a handle; on the last one by default. */
  focus(index = this.markers.length - 1): void {
    this.markers[index]?.getElement().focus();
  }

  private make(index: number, at: LonLat): Marker {
    const element = document.createElement("div");
    element.className = "handle";
    element.tabIndex = 0;
    element.setAttribute("role", "slider");
    // A click on a handle is not a click on the map beneath it.
    element.addEventListener("click", (event) => event.stopPropagation());
    element.addEventListener("keydown", (event) => {
      if (!this.actions.current.onKey(index, event.key, event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    const marker = new Marker({ element, draggable: true }).setLngLat([...at]).addTo(this.map);
    let from = at;
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      this.givenUp = from;
      marker.setLngLat([...from]);
      this.actions.current.onGiveUp();
    };
    marker.on("dragstart", () => {
      this.held = index;
      this.givenUp = null;
      from = this.last[index] ?? at;
      window.addEventListener("keydown", giveUp, true);
    });
    marker.on("drag", () => {
      if (this.givenUp !== null) {
        marker.setLngLat([...this.givenUp]);
        return;
      }
      const over = marker.getLngLat();
      const snapped = this.actions.current.onDrag(index, [over.lng, over.lat]);
      marker.setLngLat([...snapped]);
    });
    marker.on("dragend", () => {
      window.removeEventListener("keydown", giveUp, true);
      this.held = null;
      this.ignoreClick();
      if (this.givenUp !== null) return;
      const over = marker.getLngLat();
      this.actions.current.onDrop(index, [over.lng, over.lat], metresPerPixel(this.map));
    });
    this.markers[index] = marker;
    return marker;
  }

  /** Let go where it was taken up, a handle would also have clicked on the map beneath it. */
  private ignoreClick(): void {
    const container = this.map.getCanvasContainer();
    const ignore = (event: Event) => event.stopPropagation();
    container.addEventListener("click", ignore, true);
    // The click comes with the release or not at all.
    setTimeout(() => container.removeEventListener("click", ignore, true));
  }
}

function describe(element: HTMLElement, { name, label, along, length }: Handle): void {
  element.dataset.label = label;
  element.setAttribute("aria-label", name);
  element.setAttribute("aria-valuemin", "0");
  element.setAttribute("aria-valuemax", length.toFixed(1));
  element.setAttribute("aria-valuenow", along.toFixed(1));
  element.setAttribute("aria-valuetext", label);
}

/** What the pointer would set if it were pressed now: a dot on the line, and its place along it. */
export class Aim {
  private readonly marker: Marker;
  private readonly element: HTMLElement;
  private readonly map: MapLibre;

  constructor(map: MapLibre) {
    this.map = map;
    this.element = document.createElement("div");
    this.element.className = "aim";
    this.element.ariaHidden = "true";
    this.marker = new Marker({ element: this.element });
  }

  show(aimed: Aimed | null): void {
    if (aimed === null) {
      this.marker.remove();
      return;
    }
    this.element.dataset.label = aimed.label;
    this.marker.setLngLat([...aimed.at]);
    if (!this.element.isConnected) this.marker.addTo(this.map);
  }
}
