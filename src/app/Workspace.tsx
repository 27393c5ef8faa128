import { Notices } from "../panels/Notices.tsx";
import { Sheets } from "../panels/Sheets.tsx";
import { SkipToPanel } from "../panels/SkipToPanel.tsx";
import { Background } from "./Background.tsx";
import { MapInPlace } from "./MapInPlace.tsx";
import "./workspace.css";

/** The map, and the paper over it. Each reads from the store what it shows. */
export function Workspace() {
  return (
    <main className="desk">
      <Background />
      <SkipToPanel />
      <MapInPlace />
      <Sheets />
      <Notices />
    </main>
  );
}
