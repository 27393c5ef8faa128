import { useAtomValue } from "jotai";
import { useCallback, useEffect, useRef } from "react";
import { lookAtom } from "../store/look.ts";
import { drawnAtom } from "../store/notices.ts";
import {
  askedToShow,
  measuredAtom,
  originAround,
  SCHEMA,
  selectedAtom,
  type Telling,
} from "./embedding.ts";
import { linkOf } from "./link.ts";

/** The map writes its camera into the address within 300 ms of its rest. */
const CAMERA_WRITTEN_MS = 400;

/** Tells the page around what is chosen, measured and drawn, and shows what it asks for. Nothing is seen of it. */
export function TellingParent() {
  const origin = useRef(aroundThis()).current;
  const look = useAtomValue(lookAtom);
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  const tell = useCallback(
    (telling: Telling) => {
      if (origin === null) return;
      const address = linkOf(latest.current);
      window.parent.postMessage({ schema: SCHEMA, address, ...telling }, origin);
    },
    [origin],
  );
  useTelling(useAtomValue(selectedAtom), tell);
  useTelling(useAtomValue(measuredAtom), tell);

  const drawn = useAtomValue(drawnAtom);
  useEffect(() => {
    if (drawn === 0) return;
    const timer = setTimeout(() => tell({ type: "idle" }), CAMERA_WRITTEN_MS);
    return () => clearTimeout(timer);
  }, [drawn, tell]);

  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (origin === null || event.origin !== origin || event.source !== window.parent) return;
      const hash = askedToShow(event.data);
      if (hash !== null) location.replace(hash);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [origin]);
  return null;
}

/** Told when it is another than was told last; what nobody has begun is not told. */
function useTelling(telling: Telling | null, tell: (telling: Telling) => void): void {
  const text = telling === null ? null : JSON.stringify(telling);
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (text === null || text === told.current) return;
    const isFirst = told.current === null;
    told.current = text;
    const next = JSON.parse(text) as Telling;
    const isNothing = Object.values(next).includes(null);
    if (!(isFirst && isNothing)) tell(next);
  }, [text, tell]);
}

/** Null also where there is no page around. */
function aroundThis(): string | null {
  if (window.parent === window) return null;
  const { ancestorOrigins } = location;
  return originAround({
    ancestorOrigins: ancestorOrigins === undefined ? undefined : [...ancestorOrigins],
    referrer: document.referrer,
  });
}
