import * as Tabs from "@radix-ui/react-tabs";
import { useAtom, useAtomValue, useSetAtom } from "jotai";
import { lazy, type ReactNode, useEffect, useRef } from "react";
import { PANELS, type Panel } from "../state/state.ts";
import { layoutAtom, sheetHeightAtom } from "../store/layout.ts";
import { lookAtom, panelAtom } from "../store/look.ts";
import { AboutButton } from "./about/AboutButton.tsx";
import { Swipe } from "./comparing/Swipe.tsx";
import { ExplorePanel } from "./ExplorePanel.tsx";
import { FindButton } from "./finding/FindButton.tsx";
import { FindDialog } from "./finding/FindDialog.tsx";
import { Legend } from "./Legend.tsx";
import { MeasurePanel } from "./measure/MeasurePanel.tsx";
import { Part } from "./Part.tsx";
import { SheetGrip } from "./SheetGrip.tsx";
import { Timeline } from "./Timeline.tsx";
import { TitleCard } from "./TitleCard.tsx";
import { TakingButton } from "./taking/TakingButton.tsx";
import { TourCard } from "./tour/TourCard.tsx";
import { WalkList } from "./walking/WalkList.tsx";
import { useWords } from "./words.ts";
import "./sheets.css";

const LedgerPanel = lazy(() => import("./ledger/LedgerPanel.tsx"));

/** What each tab shows. `layers` is a tab only where the title's card has no room for the legend. */
const SHOWN: Record<Panel, () => ReactNode> = {
  explore: () => <ExplorePanel />,
  measure: () => <MeasurePanel />,
  figures: () => <Figures />,
  layers: () => <Layers />,
};

/** The paper on the map: the title with the legend, the timeline, and the tabs. */
export function Sheets() {
  const words = useWords();
  const isWide = useAtomValue(layoutAtom) === "wide";
  return (
    <div className="paper">
      <aside
        className="sheet masthead"
        data-covers-map
        aria-label={words(isWide ? "layers" : "language")}
      >
        <TitleCard />
        {isWide && (
          <>
            <FindButton />
            <div className="sheet-scroll">
              <Legend />
            </div>
            <p className="not-legal">
              {words("not.legal")} <AboutButton /> · <TakingButton />
            </p>
          </>
        )}
      </aside>
      <Swipe />
      <WalkList />
      <Timeline />
      <TabbedSheet />
      <FindDialog />
    </div>
  );
}

function TabbedSheet() {
  const words = useWords();
  const layout = useAtomValue(layoutAtom);
  const panel = useAtomValue(panelAtom);
  const act = useSetAtom(lookAtom);
  const [height, setHeight] = useAtom(sheetHeightAtom);
  const keyboard = useKeptFocus();
  const names = PANELS.filter((name) => layout !== "wide" || name !== "layers");
  const shown = names.includes(panel) ? panel : "explore";
  const show = () => height === "peek" && setHeight("half");
  const open = (next: string) => {
    show();
    const chosen = PANELS.find((name) => name === next);
    if (chosen !== undefined) act({ type: "open", panel: chosen });
  };
  const isFolded = layout === "stacked" && height === "peek";
  return (
    <Tabs.Root
      className="sheet tabs"
      data-covers-map
      data-height={layout === "stacked" ? height : undefined}
      value={shown}
      onValueChange={open}
      activationMode="manual"
      {...keyboard}
    >
      {layout === "stacked" && <SheetGrip />}
      <div className="tab-bar">
        <Tabs.List className="tab-list" aria-label={words("tabs")}>
          {names.map((name) => (
            <Tabs.Trigger key={name} value={name} className="tab" onClick={show}>
              {words(`tab.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {layout === "stacked" && (
          <button
            type="button"
            className="sheet-fold"
            aria-expanded={!isFolded}
            aria-label={words(isFolded ? "sheet.open" : "sheet.close")}
            onClick={() => setHeight(isFolded ? "half" : "peek")}
          >
            {isFolded ? "↑" : "↓"}
          </button>
        )}
      </div>
      {names.map((name) => (
        <Tabs.Content key={name} value={name} className="tab-panel" tabIndex={-1}>
          <TourCard />
          <Part name="panel">{SHOWN[name]()}</Part>
        </Tabs.Content>
      ))}
    </Tabs.Root>
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
      <p className="not-legal">
        {words("not.legal")} <AboutButton /> · <TakingButton />
      </p>
    </>
  );
}

/**
 * A button that is gone once it was pressed would leave the keyboard at the top of the page: it goes to
 * the panel that is open instead.
 */
function useKeptFocus() {
  const within = useRef<Element | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root.current === null) return;
    const keep = () => {
      const last = within.current;
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      within.current = null;
      document.querySelector<HTMLElement>(".tab-panel[data-state='active']")?.focus();
    };
    // Each part of the panel is rendered by itself: only the page knows of all that goes.
    const observer = new MutationObserver(keep);
    observer.observe(root.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return {
    ref: root,
    onFocus: (event: React.FocusEvent) => {
      within.current = event.target;
    },
    onBlur: (event: React.FocusEvent) => {
      if (event.relatedTarget !== null) within.current = null;
    },
  };
}
