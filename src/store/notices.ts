import { atom } from "jotai";
import type { Language } from "../model/schema.ts";
import type { Ignored } from "../state/codec.ts";

/** What went wrong without stopping the atlas. */
export type Notice =
  | { kind: "ignored"; ignored: Ignored }
  | { kind: "no-webgl" }
  | { kind: "lost" }
  | { kind: "part-lost" }
  | { kind: "language-lost"; language: Language }
  | { kind: "newer" }
  | { kind: "not-in-file" };

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

/** A notice that is said once, however often there is a reason. */
const saidOnce = (kind: "part-lost" | "newer" | "not-in-file") =>
  atom(null, (get, set) => {
    const old = get(noticesAtom);
    if (!old.some((notice) => notice.kind === kind)) set(noticesAtom, [...old, { kind }]);
  });

/** The words of a language did not come: said once, of the last one that was wanted. */
export const languageLostAtom = atom(null, (get, set, language: Language) => {
  const others = get(noticesAtom).filter(({ kind }) => kind !== "language-lost");
  set(noticesAtom, [...others, { kind: "language-lost", language }]);
});

/** Something that is loaded when it is needed did not come. */
export const partLostAtom = saidOnce("part-lost");

/** A newer version of the atlas can be shown. */
export const newerThereAtom = saidOnce("newer");

/** What a link leads to is not in the one file that the atlas was opened from. */
export const notInFileAtom = saidOnce("not-in-file");

const health = atom<"drawn" | "no-webgl" | "lost" | null>(null);

/** Whether the map has said how it is: the first view is drawn, or never will be. */
export const isMapHeardAtom = atom((get) => get(health) !== null);

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
