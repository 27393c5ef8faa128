import { useAtomValue, useSetAtom } from "jotai";
import type { Pair } from "../../state/state.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { chooseInstrumentAtom } from "../../store/choosing.ts";
import { Name } from "../Name.tsx";
import { useWords } from "../words.ts";

/** What was signed, and what befell, between two lines. */
export function SignedBetween({ pair: [older, newer] }: { pair: Pair }) {
  const words = useWords();
  const { lines, instruments } = useAtomValue(atlasAtom);
  const onInstrument = useSetAtom(chooseInstrumentAtom);
  const dated = (id: string) => lines.get(id)?.validFrom ?? "";
  const signed = [...instruments.values()]
    .filter(({ date }) => date > dated(older) && date <= dated(newer))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <>
      <h3>{words("comparing.signed")}</h3>
      <ul>
        {signed.map((instrument) => (
          <li key={instrument.id}>
            <button type="button" className="link" onClick={() => onInstrument(instrument)}>
              {words.date(instrument.date)}: <Name of={instrument} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
