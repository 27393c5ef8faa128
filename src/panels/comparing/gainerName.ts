import type { Translator } from "../../i18n/translator.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Side } from "../../model/sides.ts";
import { statesOn } from "../../model/states.ts";

/** Who gained on a side when a line came into force: the state of that day, else the side itself. */
export function gainerName(
  words: Translator,
  { about, lines }: Pick<Atlas, "about" | "lines">,
  line: string,
  side: Side,
): string {
  const since = lines.get(line)?.validFrom;
  const state =
    since === undefined
      ? undefined
      : statesOn(about.states, since).find((one) => one.side === side);
  return state === undefined ? words(`comparing.${side}`) : state.name[words.language];
}
