import type { Geometry } from "geojson";
import { type Dispatch, useState } from "react";
import { useChanges } from "./changes.ts";
import type { Entry } from "./checks/ledger.ts";
import { entryGeometry, entryGroups } from "./ledger.ts";
import type { Atlas } from "./model/atlas.ts";
import { Fold } from "./panels/Fold.tsx";
import { ChangesView, type Pair } from "./panels/ledger/ChangesView.tsx";
import { LedgerPanel } from "./panels/ledger/LedgerPanel.tsx";
import { useWords } from "./panels/words.ts";
import { type Action, PRESENT_LINE } from "./state/state.ts";

interface Props {
  atlas: Atlas;
  /** Null while they are on their way. */
  entries: readonly Entry[] | null;
  claim: string | null;
  dispatch: Dispatch<Action>;
  /** Goes there on the map. */
  onShow(geometry: Geometry | null): void;
  /** Lights it up on the map. */
  onHover(geometry: Geometry | null): void;
}

/** The text checked by the map: the ledger, and what changed between any two lines. Loaded when opened. */
export default function Ledger({ atlas, entries, claim, dispatch, onShow, onHover }: Props) {
  const words = useWords();
  const [comparing, setComparing] = useState(false);
  const [pair, setPair] = useState<Pair>(["1881", PRESENT_LINE]);
  const changes = useChanges(atlas, comparing ? pair : null);
  const consult = (entry: Entry | null) => {
    const groups = entry === null ? [] : entryGroups(entry);
    dispatch({ type: "consult", claim: entry?.id ?? null, groups });
    if (entry !== null) onShow(entryGeometry(atlas, entry));
  };
  return (
    <LedgerPanel
      atlas={atlas}
      entries={entries}
      chosen={claim}
      onChoose={consult}
      onShow={(entry) => onShow(entryGeometry(atlas, entry))}
    >
      <Fold title={words("changes.title")} open={comparing} onOpen={setComparing}>
        <ChangesView
          atlas={atlas}
          pair={pair}
          changes={changes}
          onPair={setPair}
          onShow={(ground) => {
            onHover(ground);
            onShow(ground);
          }}
        />
      </Fold>
    </LedgerPanel>
  );
}
