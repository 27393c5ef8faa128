import { createStore } from "jotai";
import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { loadAtlas, type Stage } from "../data/packs/loading.ts";
import { WITHOUT_WORDS } from "../i18n/withoutWords.ts";
import type { LaterPack } from "../model/packs/format.ts";
import { languageAtom } from "../store/look.ts";
import { App } from "./App.tsx";
import { howFarAtom, readOnAtom } from "./opening.ts";
import { firstLanguage, firstWords } from "./speaking.ts";
import { takeOver } from "./takeOver.ts";

/** What the first screen shows of: with less the page that takes its place would have gaps. */
const SHOWN_FIRST: readonly LaterPack[] = ["seen", "records"];

/**
 * Opens the atlas in the page, or says why it cannot be opened.
 *
 * @param pressed what was pressed last in the first screen, where the page has one
 */
export async function start(root: HTMLElement, pressed: () => Element | null): Promise<void> {
  const store = createStore();
  store.set(languageAtom, navigator.languages);
  const render = () =>
    createRoot(root).render(
      <StrictMode>
        <App store={store} />
      </StrictMode>,
    );
  let isShown = root.dataset.first === undefined;
  const speaking = firstWords();
  const loading = loadAtlas(async (stage) => {
    if (!(await speaking)) return;
    if (stage.stage === "failed") store.set(howFarAtom, stage.faults);
    else if (stage.stage === "fetching") {
      store.set(howFarAtom, { percent: Math.round(100 * stage.share) });
    } else if (store.set(readOnAtom, stage.reading, (pack) => loading.fetchAgain(pack))) {
      store.set(howFarAtom, "open");
    }
    if (isShown || !isWhole(stage)) return;
    isShown = true;
    takeOver(root, () => flushSync(render), pressed());
    delete root.dataset.first;
  });
  if (!(await speaking)) {
    root.lang = firstLanguage();
    root.textContent = WITHOUT_WORDS[firstLanguage()];
  } else if (isShown) render();
}

/** Whether there is enough to take the place of the first screen. */
function isWhole(stage: Stage): boolean {
  if (stage.stage !== "read") return stage.stage === "failed";
  return SHOWN_FIRST.every((pack) => stage.reading.missing.get(pack) !== "coming");
}
