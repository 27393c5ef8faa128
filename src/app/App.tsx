import { createStore, Provider, useAtomValue, useSetAtom } from "jotai";
import { useEffect, useState } from "react";
import { loadAtlas } from "../data/published.ts";
import type { Problem } from "../model/parse.ts";
import { Failure } from "../panels/Failure.tsx";
import { Part } from "../panels/Part.tsx";
import { languageAtom } from "../store/look.ts";
import { wordsAtom } from "../store/words.ts";
import { openAtom } from "./opening.ts";
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

type Opened = "loading" | "open" | readonly Problem[];

function Opening() {
  const [opened, setOpened] = useState<Opened>("loading");
  const open = useSetAtom(openAtom);
  const words = useAtomValue(wordsAtom);
  useTheme();

  useEffect(() => {
    let current = true;
    loadAtlas().then((loaded) => {
      if (!current) return;
      if (loaded.ok) open(loaded.value);
      setOpened(loaded.ok ? "open" : loaded.problems);
    });
    return () => {
      current = false;
    };
  }, [open]);

  if (opened === "loading") return <p className="loading">{words("loading")}</p>;
  if (opened === "open") {
    return (
      <Part name="page">
        <Workspace />
      </Part>
    );
  }
  return <Failure problems={opened} onRetry={() => location.reload()} />;
}
