import type { Geometry } from "geojson";
import type { Dispatch } from "react";
import type { Entry } from "../checks/ledger.ts";
import type { Atlas } from "../model/atlas.ts";
import { Fold } from "../panels/Fold.tsx";
import { ChangesView } from "../panels/ledger/ChangesView.tsx";
import { LedgerPanel } from "../panels/ledger/LedgerPanel.tsx";
import { useWords } from "../panels/words.ts";
import { firstPair } from "../state/derived.ts";
import type { Action, Pair } from "../state/state.ts";
import { useChanges } from "./lineChanges.ts";
import { entryGeometry } from "./useLedger.ts";

interface Props {
  atlas: Atlas;
  /** Null while they are on their way. */
  entries: readonly Entry[] | null;
  claim: string | null;
  compared: Pair | null;
  dispatch: Dispatch<Action>;
  /** The address of what is looked at. */
  link(): string;
  /** Goes there on the map. */
  onShow(geometry: Geometry | null): void;
  /** Lights it up on the map. */
  onHover(geometry: Geometry | null): void;
}

/** The text checked by the map: the ledger, and what changed between any two lines. Loaded when opened. */
export default function Ledger(props: Props) {
  const { atlas, entries, claim, compared, dispatch, link, onShow, onHover } = props;
  const words = useWords();
  const changes = useChanges(atlas, compared);
  const compare = (pair: Pair | null) => dispatch({ type: "compare", pair });
  const consult = (entry: Entry | null) => {
    dispatch({ type: "consult", claim: entry?.id ?? null });
    if (entry !== null) onShow(entryGeometry(atlas, entry));
  };
  return (
    <LedgerPanel
      atlas={atlas}
      entries={entries}
      chosen={claim}
      link={link}
      onChoose={consult}
      onShow={(entry) => onShow(entryGeometry(atlas, entry))}
    >
      <Fold
        title={words("changes.title")}
        open={compared !== null}
        onOpen={(open) => compare(open ? firstPair(atlas) : null)}
      >
        <ChangesView
          atlas={atlas}
          pair={compared ?? firstPair(atlas)}
          changes={changes}
          onPair={compare}
          onInstrument={({ id, date }) => dispatch({ type: "choose instrument", id, date })}
          onShow={(ground) => {
            onHover(ground);
            onShow(ground);
          }}
        />
      </Fold>
    </LedgerPanel>
  );
}
