import { type createStore, Provider } from "jotai";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";

/** A page of which React needs no more than that it is there: what is rendered into it is nothing. */
function emptyPage(): HTMLElement {
  const deaf = { addEventListener: () => {}, removeEventListener: () => {} };
  const ownerDocument = { ...deaf, nodeType: 9, activeElement: null };
  const page = { ...deaf, nodeType: 1, nodeName: "DIV", tagName: "DIV", ownerDocument };
  return page as unknown as HTMLElement;
}

/** Whether React holds back what follows until it is told that all is done. */
function isActing(is: boolean): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: is });
}

export interface RunningHook {
  /** Lets the reader do something; when it returns, all that follows from it has happened. */
  act(what: () => void): void;
  /** Lets time pass until something has come about. */
  wait(what: () => Promise<unknown>): Promise<void>;
  stop(): void;
}

/** Runs a hook over a store as the page does, without a browser; `window` must have been stubbed. */
export function runHook(store: ReturnType<typeof createStore>, useIt: () => void): RunningHook {
  isActing(true);
  // React asks whether the keyboard is in a frame.
  Object.assign(window, { HTMLIFrameElement: class {} });
  const root = createRoot(emptyPage());
  const Nothing = () => {
    useIt();
    return null;
  };
  act(() => root.render(createElement(Provider, { store }, createElement(Nothing))));
  return {
    act: (what) => act(what),
    wait: async (what) => {
      isActing(false);
      await what();
      isActing(true);
    },
    stop: () => act(() => root.unmount()),
  };
}
