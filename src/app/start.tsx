import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { loadAtlas } from "../data/published.ts";
import { App } from "./App.tsx";
import { takeOver } from "./takeOver.ts";

/**
 * Opens the atlas in the page, or says why it cannot be opened.
 *
 * @param pressed what was pressed last in the first screen, where the page has one
 */
export async function start(root: HTMLElement, pressed: () => Element | null): Promise<void> {
  const draw = (element: React.ReactNode) =>
    createRoot(root).render(<StrictMode>{element}</StrictMode>);
  const loading = loadAtlas();
  if (root.dataset.first === undefined) {
    draw(<App loading={loading} loaded={null} />);
    return;
  }
  const loaded = await loading;
  const render = () => flushSync(() => draw(<App loading={loading} loaded={loaded} />));
  takeOver(root, render, pressed());
  root.removeAttribute("data-first");
}
