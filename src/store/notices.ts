import { atom } from "jotai";
import type { Ignored } from "../state/codec.ts";

/** What went wrong without stopping the atlas. */
export type Notice =
  | { kind: "ignored"; ignored: Ignored }
  | { kind: "no-webgl" }
  | { kind: "lost" }
  | { kind: "part-lost" }
  | { kind: "newer" };

export const noticesAtom = atom<readonly Notice[]>([]);

/** What the map itself suffers from, until it is drawn again. */
const isAboutMap = ({ kind }: Notice) => kind === "no-webgl" || kind === "lost";

/** An address was read: its notices take the place of those of the address before. */
export const addressReadAtom = atom(null, (get, set, ignored: readonly Ignored[]) =>
  set(noticesAtom, [
    ...get(noticesAtom).filter(({ kind }) => kind === "newer"),
    ...ignored.map((entry): Notice => ({ kind: "ignored", ignored: entry })),
  ]),
);

/** Something that is loaded when it is needed did not come: said once. */
export const partLostAtom = atom(null, (get, set) => {
  const old = get(noticesAtom);
  if (old.some(({ kind }) => kind === "part-lost")) return;
  set(noticesAtom, [...old, { kind: "part-lost" }]);
});

/** A newer version of the atlas can be shown: said once, and again only for one that is newer still. */
export const newerThereAtom = atom(null, (get, set) => {
  const old = get(noticesAtom);
  if (old.some(({ kind }) => kind === "newer")) return;
  set(noticesAtom, [...old, { kind: "newer" }]);
});

const health = atom<"drawn" | "no-webgl" | "lost" | null>(null);

/** Whether the map has said how it is: the first view is drawn, or never will be. */
export const isMapHeardAtom = atom((get) => get(health) !== null);

/** Whether no map can be drawn at all, said or already read. */
export const isMapLostAtom = atom((get) => get(health) === "no-webgl");

/** How the map is: drawn, or what it suffers from. */
export const mapHealthAtom = atom(null, (get, set, now: "drawn" | "no-webgl" | "lost") => {
  set(health, now);
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
