import { useAtomValue } from "jotai";
import { isIn, type Prose } from "../model/prose.ts";
import { atlasAtom } from "../store/atlas.ts";
import { useWords } from "./words.ts";

/** Says once below some prose that nobody whose language it is has read it yet, where that is so. */
export function NotProofread({ of }: { of: readonly Prose[] }) {
  const words = useWords();
  const { proofread } = useAtomValue(atlasAtom).about;
  const { language } = words;
  if (proofread.includes(language) || !of.some((prose) => isIn(prose, language))) return null;
  return (
    <p className="soft not-proofread">
      <small>{words("not.proofread")}</small>
    </p>
  );
}
