import * as Tabs from "@radix-ui/react-tabs";
import { useAtomValue, useSetAtom } from "jotai";
import { lazy, type ReactNode, useEffect, useRef, useState } from "react";
import { PANELS, type Panel } from "../state/state.ts";
import { lookAtom, panelAtom } from "../store/look.ts";
import { ExplorePanel } from "./ExplorePanel.tsx";
import { Legend } from "./Legend.tsx";
import { MeasurePanel } from "./measure/MeasurePanel.tsx";
import { Part } from "./Part.tsx";
import { Timeline } from "./Timeline.tsx";
import { TitleCard } from "./TitleCard.tsx";
import { useWords } from "./words.ts";
import "./sheets.css";

const LedgerPanel = lazy(() => import("./ledger/LedgerPanel.tsx"));

/** What each tab shows. `layers` is a tab on narrow screens only, where the left card has no room for it. */
const SHOWN: Record<Panel, () => ReactNode> = {
  explore: () => <ExplorePanel />,
  measure: () => <MeasurePanel />,
  figures: () => <Figures />,
  layers: () => <Layers />,
};

/** The paper on the map: the title with the legend, and the tabs. On a phone, a bar and a sheet. */
export function Sheets() {
  const words = useWords();
  const panel = useAtomValue(panelAtom);
  const act = useSetAtom(lookAtom);
  const keyboard = useKeptFocus();
  const [folded, setFolded] = useState(false);
  const open = (next: string) => {
    setFolded(false);
    const chosen = PANELS.find((name) => name === next);
    if (chosen !== undefined) act({ type: "open", panel: chosen });
  };
  return (
    <>
      <aside className="sheet sheet-left" data-covers-map aria-label={words("layers")}>
        <TitleCard />
        <div className="sheet-scroll">
          <Legend />
        </div>
        <p className="not-legal">{words("not.legal")}</p>
      </aside>
      <Tabs.Root
        className="sheet sheet-right"
        data-covers-map
        value={panel}
        onValueChange={open}
        data-folded={folded}
        activationMode="manual"
        {...keyboard}
      >
        <Timeline />
        <div className="tab-bar">
          <Tabs.List className="tab-list" aria-label={words("tabs")}>
            {PANELS.map((name) => (
              <Tabs.Trigger
                key={name}
                value={name}
                className={`tab tab-${name}`}
                onClick={() => setFolded(false)}
              >
                {words(`tab.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <button
            type="button"
            className="sheet-fold"
            aria-expanded={!folded}
            aria-label={words(folded ? "sheet.open" : "sheet.close")}
            onClick={() => setFolded(!folded)}
          >
            {folded ? "↑" : "↓"}
          </button>
        </div>
        {PANELS.map((name) => (
          <Tabs.Content key={name} value={name} className="tab-panel" tabIndex={-1}>
            <Part name="panel">{SHOWN[name]()}</Part>
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </>
  );
}

function Figures() {
  const words = useWords();
  return (
    <Part name="figures" waiting={<p role="status">{words("figures.computing")}</p>}>
      <LedgerPanel />
    </Part>
  );
}

function Layers() {
  const words = useWords();
  return (
    <>
      <Legend />
      <p className="not-legal">{words("not.legal")}</p>
    </>
  );
}

/**
 * A button that is gone once it was pressed would leave the keyboard at the top of the page: it goes to
 * the panel that is open instead.
 */
function useKeptFocus() {
  const within = useRef<Element | null>(null);
  useEffect(() => {
    const last = within.current;
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    within.current = null;
    document.querySelector<HTMLElement>(".tab-panel[data-state='active']")?.focus();
  });
  return {
    onFocus: (event: React.FocusEvent) => {
      within.current = event.target;
    },
    onBlur: (event: React.FocusEvent) => {
      if (event.relatedTarget !== null) within.current = null;
    },
  };
}
