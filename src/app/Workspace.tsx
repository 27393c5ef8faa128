import { useAtomValue } from "jotai";
import { AboutDialog } from "../panels/about/AboutDialog.tsx";
import { EmbeddedPaper } from "../panels/embed/EmbeddedPaper.tsx";
import { Notices } from "../panels/Notices.tsx";
import { Sheets } from "../panels/Sheets.tsx";
import { SkipToPanel } from "../panels/SkipToPanel.tsx";
import { TakingDialog } from "../panels/taking/TakingDialog.tsx";
import { embedAtom } from "../store/look.ts";
import { Background } from "./Background.tsx";
import { DropTarget } from "./DropTarget.tsx";
import { MapInPlace } from "./MapInPlace.tsx";
import { TellingParent } from "./TellingParent.tsx";
import { useWindowLayout } from "./windowLayout.ts";
import "./print.css";
import "./workspace.css";
import "./forced-colours.css";

/** The map, and the paper over it. Each reads from the store what it shows. */
export function Workspace() {
  const layout = useWindowLayout();
  if (useAtomValue(embedAtom)) {
    return (
      <main className="desk" data-layout="embedded">
        <Background />
        <TellingParent />
        <MapInPlace />
        <EmbeddedPaper />
        <Notices />
      </main>
    );
  }
  return (
    <main className="desk" data-layout={layout}>
      <Background />
      <SkipToPanel />
      <MapInPlace />
      <Sheets />
      <Notices />
      <AboutDialog />
      <DropTarget />
      <TakingDialog />
    </main>
  );
}
