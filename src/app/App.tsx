import { createStore, Provider, useAtomValue, useSetAtom } from "jotai";
import { useEffect, useState } from "react";
import type { PublishedAtlas } from "../model/atlas.ts";
import type { Problem, Result } from "../model/parse.ts";
import { Failure } from "../panels/Failure.tsx";
import { Part } from "../panels/Part.tsx";
import { languageAtom } from "../store/look.ts";
import { wordsAtom } from "../store/words.ts";
import { openAtom } from "./opening.ts";
import { useTheme } from "./theme.ts";
import { Workspace } from "./Workspace.tsx";

interface Props {
  loading: Promise<Result<PublishedAtlas>>;
  /** What came of that, where it is known already: no other page is shown before. */
  loaded: Result<PublishedAtlas> | null;
}

/** The whole page: the atlas on its desk, or why it cannot be opened. */
export function App({ loading, loaded }: Props) {
  const [store] = useState(() => {
    const made = createStore();
    made.set(languageAtom, navigator.languages);
    if (loaded?.ok) made.set(openAtom, loaded.value);
    return made;
  });
  return (
    <Provider store={store}>
      <Opening loading={loading} loaded={loaded} />
    </Provider>
  );
}

type Opened = "loading" | "open" | readonly Problem[];

const openedAs = (loaded: Result<PublishedAtlas>): Opened => (loaded.ok ? "open" : loaded.problems);

function Opening({ loading, loaded }: Props) {
  const [opened, setOpened] = useState<Opened>(loaded === null ? "loading" : openedAs(loaded));
  const open = useSetAtom(openAtom);
  const words = useAtomValue(wordsAtom);
  useTheme();

  useEffect(() => {
    if (loaded !== null) return;
    let current = true;
    loading.then((came) => {
      if (!current) return;
      if (came.ok) open(came.value);
      setOpened(openedAs(came));
    });
    return () => {
      current = false;
    };
  }, [open, loading, loaded]);

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
