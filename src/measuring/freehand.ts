import { atom } from "jotai";
import { measureFree } from "../checks/free.ts";
import type { LonLat, Tool } from "../state/state.ts";
import { lookAtom, panelAtom, toolAtom, verticesAtom } from "../store/look.ts";
import { freeGeometry } from "./freehandGeometry.ts";
import { held } from "./held.ts";

const sketch = held<readonly LonLat[]>();

/** A path or an area off any line, measured while it is drawn; null where there is none. */
export const freeMeasureAtom = atom((get) => {
  const tool = get(toolAtom);
  return tool === "line" ? null : measureFree(tool, get(sketch.heldAtom) ?? get(verticesAtom));
});

/** What is finished, to draw. */
export const freeShapeAtom = atom((get) =>
  freeGeometry({ panel: get(panelAtom), tool: get(toolAtom), vertices: get(verticesAtom) }),
);

/** Whether something is being drawn at this moment. */
export const sketchingAtom = atom((get) => get(sketch.heldAtom) !== null);

/** What is drawn freely on the map, if anything. */
export const drawingAtom = atom((get) => {
  const tool = get(toolAtom);
  return get(panelAtom) === "measure" && tool !== "line" ? tool : null;
});

export const sketchAtom = atom(null, (_get, set, sketched: readonly LonLat[]) =>
  sketched.length > 1 ? set(sketch.holdAtom, sketched) : set(sketch.letGoAtom),
);

/** It is finished, and goes into the address. */
export const drawnAtom = atom(null, (_get, set, vertices: readonly LonLat[]) => {
  set(sketch.letGoAtom);
  set(lookAtom, { type: "drawn", vertices });
});

/** Takes the last vertex back of what is finished; what is being drawn is the drawing's own. */
export const undoVertexAtom = atom(null, (get, set) => {
  if (!get(sketchingAtom)) set(lookAtom, { type: "undo vertex" });
});

export const takeUpAtom = atom(null, (_get, set, tool: Tool) => {
  set(sketch.letGoAtom);
  set(lookAtom, { type: "take up", tool });
});
