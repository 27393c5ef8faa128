import { type createStore, Provider, useAtomValue } from "jotai";
import { Failure } from "../panels/Failure.tsx";
import { Part } from "../panels/Part.tsx";
import { wordsAtom } from "../store/words.ts";
import { howFarAtom } from "./opening.ts";
import { useTheme } from "./theme.ts";
import { Workspace } from "./Workspace.tsx";

/** The whole page: the atlas on its desk, or why it cannot be opened. */
export function App({ store }: { store: ReturnType<typeof createStore> }) {
  return (
    <Provider store={store}>
      <Opening />
    </Provider>
  );
}

function Opening() {
  const howFar = useAtomValue(howFarAtom);
  const words = useAtomValue(wordsAtom);
  useTheme();
  if (howFar === "open") {
    return (
      <Part name="page">
        <Workspace />
      </Part>
    );
  }
  if ("percent" in howFar) {
    return (
      <p className="loading">
        {words("loading")}{" "}
        <progress max={100} value={howFar.percent} aria-label={words("loading")} />
      </p>
    );
  }
  return <Failure faults={howFar} onRetry={() => location.reload()} />;
}
