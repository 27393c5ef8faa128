import { useAtomValue, useSetAtom } from "jotai";
import { lazy } from "react";
import type { FreeMeasure } from "../../checks/free.ts";
import {
  drawnAtom,
  freeMeasureAtom,
  sketchingAtom,
  takeUpAtom,
  undoVertexAtom,
} from "../../measuring/freehand.ts";
import { TOOLS } from "../../state/state.ts";
import { toolAtom } from "../../store/look.ts";
import { isMapLostAtom } from "../../store/notices.ts";
import { LengthHeadline } from "../LengthHeadline.tsx";
import { Needs } from "../missing/Needs.tsx";
import { Part } from "../Part.tsx";
import { ProfileFold } from "../profile/ProfileFold.tsx";
import { useLengths, useWords } from "../words.ts";
import { AlongLine } from "./AlongLine.tsx";
import "./measure.css";

const OwnFiles = lazy(() => import("../own/OwnFiles.tsx"));
const Copying = lazy(() => import("./CopyMeasurement.tsx"));

/** Measuring along a line, or freely beside it: the two are never on the table at once. */
export function MeasurePanel() {
  const words = useWords();
  const tool = useAtomValue(toolAtom);
  const takeUp = useSetAtom(takeUpAtom);
  return (
    <>
      <fieldset className="tools">
        <legend className="visually-hidden">{words("tools")}</legend>
        {TOOLS.map((name) => (
          <label key={name} data-active={name === tool}>
            <input
              type="radio"
              name="tool"
              className="visually-hidden"
              checked={name === tool}
              onChange={() => takeUp(name)}
            />
            {words(`tool.${name}`)}
          </label>
        ))}
      </fieldset>
      {tool === "line" ? <AlongLine /> : <Freehand />}
      {tool === "line" && <Needs packs={["seen", "ground"]} />}
      <Part name="own">
        <OwnFiles />
      </Part>
    </>
  );
}

function Freehand() {
  const words = useWords();
  const free = useAtomValue(freeMeasureAtom);
  const draw = useSetAtom(drawnAtom);
  const undo = useSetAtom(undoVertexAtom);
  const isFinished = !useAtomValue(sketchingAtom);
  const mapless = useAtomValue(isMapLostAtom);
  return (
    <div data-testid="free">
      {free && <FreeAnswer free={free} />}
      <p className="hint" role="status">
        {words(mapless ? "measure.mapless" : "free.hint")}
      </p>
      {free && isFinished && (
        <>
          <div className="actions">
            <button type="button" onClick={undo}>
              {words("measure.undo")}
            </button>
            <button type="button" onClick={() => draw([])}>
              {words("measure.clear")}
            </button>
          </div>
          <Part name="copying">
            <Copying />
          </Part>
        </>
      )}
      {free?.kind === "path" && isFinished && <ProfileFold name={words("free.path")} />}
    </div>
  );
}

function FreeAnswer({ free }: { free: FreeMeasure }) {
  const words = useWords();
  const lengths = useLengths();
  if (free.kind === "path") {
    return <LengthHeadline kicker={words("free.path")} length={free.length} />;
  }
  const km2 = (area: number) => words.number(area / 1e6, area < 1e9 ? 1 : 0);
  return (
    <div className="headline">
      <p className="kicker">{words("free.area")}</p>
      <p className="headline-number">
        <span data-testid="area">{km2(free.area.turf)}</span> <small>{words("unit.km2")}</small>
      </p>
      <p className="soft">
        {words("by.turf")} ·{" "}
        {words("by.wgs84", { length: `${km2(free.area.wgs84)} ${words("unit.km2")}` })}
      </p>
      <p className="soft">
        {words("free.perimeter")}: {lengths.write(free.perimeter.turf)}
      </p>
    </div>
  );
}
