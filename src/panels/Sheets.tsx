import * as Tabs from "@radix-ui/react-tabs";
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from "react";
import type { Language } from "../model/schema.ts";
import { PANELS, type Panel } from "../state/state.ts";
import { Part } from "./Part.tsx";
import { TitleCard } from "./TitleCard.tsx";
import { useWords } from "./words.ts";
import "./sheets.css";

interface Props {
  panel: Panel;
  onOpen(panel: Panel): void;
  language: Language;
  onSpeak(language: Language): void;
  about: ComponentProps<typeof TitleCard>["about"];
  legend: ReactNode;
  timeline: ReactNode;
  /** What each tab shows. `layers` is a tab on narrow screens only, where the left card has no room for it. */
  panels: Record<Exclude<Panel, "layers">, ReactNode>;
}

/** The paper on the map: the title with the legend, and the tabs. On a phone, a bar and a sheet. */
export function Sheets({
  about,
  panel,
  onOpen,
  language,
  onSpeak,
  legend,
  timeline,
  panels,
}: Props) {
  const words = useWords();
  const keyboard = useKeptFocus();
  const [folded, setFolded] = useState(false);
  const open = (next: string) => {
    setFolded(false);
    const chosen = PANELS.find((name) => name === next);
    if (chosen !== undefined) onOpen(chosen);
  };
  return (
    <>
      <aside className="sheet sheet-left" aria-label={words("layers")}>
        <TitleCard about={about} language={language} onSpeak={onSpeak} />
        <div className="sheet-scroll">{legend}</div>
        <p className="not-legal">{words("not.legal")}</p>
      </aside>
      <Tabs.Root
        className="sheet sheet-right"
        value={panel}
        onValueChange={open}
        data-folded={folded}
        activationMode="manual"
        {...keyboard}
      >
        {timeline}
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
            {name === "layers" ? (
              <>
                {legend}
                <p className="not-legal">{words("not.legal")}</p>
              </>
            ) : (
              <Part name="panel">{panels[name]}</Part>
            )}
          </Tabs.Content>
        ))}
      </Tabs.Root>
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
