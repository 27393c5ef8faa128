import { atom } from "jotai";
import type { Ignored } from "../state/url.ts";

/** What went wrong without stopping the atlas. */
export type Notice =
  | { kind: "ignored"; ignored: Ignored }
  | { kind: "no-webgl" }
  | { kind: "lost" };

export const noticesAtom = atom<readonly Notice[]>([]);

const isAboutAddress = (notice: Notice) => notice.kind === "ignored";

/** An address was read: its notices take the place of those of the address before. */
export const addressReadAtom = atom(null, (_get, set, ignored: readonly Ignored[]) =>
  set(
    noticesAtom,
    ignored.map((entry) => ({ kind: "ignored", ignored: entry })),
  ),
);

/** How the map is: drawn, or what it suffers from. */
export const mapHealthAtom = atom(null, (get, set, health: "drawn" | "no-webgl" | "lost") => {
  const old = get(noticesAtom);
  if (health === "drawn" && old.every(isAboutAddress)) return;
  const kept = old.filter(isAboutAddress);
  set(noticesAtom, health === "drawn" ? kept : [...kept, { kind: health }]);
});

export const dismissAtom = atom(null, (get, set, gone: Notice) =>
  set(
    noticesAtom,
    get(noticesAtom).filter((notice) => notice !== gone),
  ),
);
