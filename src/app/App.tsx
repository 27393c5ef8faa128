import { createStore, Provider, useAtomValue, useSetAtom } from "jotai";
import { useEffect, useState } from "react";
import { type Loading, loadAtlas } from "../data/packs/loading.ts";
import type { Fault } from "../model/packs/fault.ts";
import { Failure } from "../panels/Failure.tsx";
import { Part } from "../panels/Part.tsx";
import { languageAtom } from "../store/look.ts";
import { wordsAtom } from "../store/words.ts";
import { readOnAtom } from "./opening.ts";
import { useTheme } from "./theme.ts";
import { Workspace } from "./Workspace.tsx";

/** The whole page: the atlas on its desk, or why it cannot be opened. */
export function App() {
  const [store] = useState(() => {
    const made = createStore();
    made.set(languageAtom, navigator.languages);
    return made;
  });
  return (
    <Provider store={store}>
      <Opening />
    </Provider>
  );
}

type Opened = { percent: number } | "open" | readonly Fault[];

function Opening() {
  const [opened, setOpened] = useState<Opened>({ percent: 0 });
  const readOn = useSetAtom(readOnAtom);
  const words = useAtomValue(wordsAtom);
  useTheme();

  useEffect(() => {
    const loading: Loading = loadAtlas((stage) => {
      if (stage.stage === "failed") setOpened(stage.faults);
      else if (stage.stage === "fetching") setOpened({ percent: Math.round(100 * stage.share) });
      else if (readOn(stage.reading, (pack) => loading.fetchAgain(pack))) setOpened("open");
    });
    return () => loading.leave();
  }, [readOn]);

  if (typeof opened === "object" && "percent" in opened) {
    return (
      <p className="loading">
        {words("loading")}{" "}
        <progress max={100} value={opened.percent} aria-label={words("loading")} />
      </p>
    );
  }
  if (opened === "open") {
    return (
      <Part name="page">
        <Workspace />
      </Part>
    );
  }
  return <Failure faults={opened} onRetry={() => location.reload()} />;
}
