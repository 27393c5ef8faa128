import { atom } from "jotai";
import type { Ignored } from "../state/codec.ts";

/** What went wrong without stopping the atlas. */
export type Notice =
  | { kind: "ignored"; ignored: Ignored }
  | { kind: "no-webgl" }
  | { kind: "lost" }
  | { kind: "part-lost" };

export const noticesAtom = atom<readonly Notice[]>([]);

/** What the map itself suffers from, until it is drawn again. */
const isAboutMap = ({ kind }: Notice) => kind === "no-webgl" || kind === "lost";

/** An address was read: its notices take the place of those of the address before. */
export const addressReadAtom = atom(null, (_get, set, ignored: readonly Ignored[]) =>
  set(
    noticesAtom,
    ignored.map((entry) => ({ kind: "ignored", ignored: entry })),
  ),
);

/** Something that is loaded when it is needed did not come: said once. */
export const partLostAtom = atom(null, (get, set) => {
  const old = get(noticesAtom);
  if (old.some(({ kind }) => kind === "part-lost")) return;
  set(noticesAtom, [...old, { kind: "part-lost" }]);
});

const health = atom<"drawn" | "no-webgl" | "lost">("drawn");

/** Whether no map can be drawn at all, said or already read. */
export const isMapLostAtom = atom((get) => get(health) === "no-webgl");

const drawn = atom(0);

/** How many times the map has come to rest. */
export const drawnAtom = atom((get) => get(drawn));

/** How the map is: drawn, or what it suffers from. */
export const mapHealthAtom = atom(null, (get, set, now: "drawn" | "no-webgl" | "lost") => {
  set(health, now);
  if (now === "drawn") set(drawn, get(drawn) + 1);
  const old = get(noticesAtom);
  if (now === "drawn" && !old.some(isAboutMap)) return;
  const kept = old.filter((notice) => !isAboutMap(notice));
  set(noticesAtom, now === "drawn" ? kept : [...kept, { kind: now }]);
});

export const dismissAtom = atom(null, (get, set, gone: Notice) =>
  set(
    noticesAtom,
    get(noticesAtom).filter((notice) => notice !== gone),
  ),
);
