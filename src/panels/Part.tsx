import { useAtomValue } from "jotai";
import { Component, type ReactNode, Suspense } from "react";
import { pageAtom } from "../store/page.ts";
import { useWords } from "./words.ts";
import "./message.css";
import "./part.css";

interface Props {
  /** What it is, as the sentence that stands for it says. */
  name: "page" | "map" | "panel" | "figures" | "copying" | "curve" | "profile" | "finding" | "own";
  /** Shown while it is loaded. */
  waiting?: ReactNode;
  children: ReactNode;
}

/**
 * A part of the page that can fail without the others: one that is loaded when it is needed may be gone
 * from the server since the page was opened, or the network with it. One sentence then stands in its place.
 */
export function Part({ name, waiting = null, children }: Props) {
  return (
    <Guard instead={<PartFailure name={name} />}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Guard>
  );
}

/** React tells of errors by a class only. */
class Guard extends Component<{ instead: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

function PartFailure({ name }: Pick<Props, "name">) {
  const words = useWords();
  const { reload } = useAtomValue(pageAtom);
  const failure = (
    <div className="message part-failure" role="alert" data-failed={name}>
      <p>{words(`part.${name}`)}</p>
      <button type="button" onClick={reload}>
        {words("part.reload")}
      </button>
    </div>
  );
  return name === "map" ? <div className="map">{failure}</div> : failure;
}
