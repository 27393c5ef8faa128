import { AboutDialog } from "../panels/about/AboutDialog.tsx";
import { Notices } from "../panels/Notices.tsx";
import { Sheets } from "../panels/Sheets.tsx";
import { SkipToPanel } from "../panels/SkipToPanel.tsx";
import { Background } from "./Background.tsx";
import { DropTarget } from "./DropTarget.tsx";
import { MapInPlace } from "./MapInPlace.tsx";
import { useWindowLayout } from "./windowLayout.ts";
import "./workspace.css";
import "./forced-colours.css";

/** The map, and the paper over it. Each reads from the store what it shows. */
export function Workspace() {
  const layout = useWindowLayout();
  return (
    <main className="desk" data-layout={layout}>
      <Background />
      <SkipToPanel />
      <MapInPlace />
      <Sheets />
      <Notices />
      <AboutDialog />
      <DropTarget />
    </main>
  );
}
