import type { Geometry } from "geojson";
import { type Dispatch, useMemo } from "react";
import { type FreeMeasure, measureFree } from "../checks/free.ts";
import type { Action, AppState, LonLat, Tool } from "../state/state.ts";
import { freeGeometry } from "./freehandGeometry.ts";
import { useHeld } from "./held.ts";

interface Freely {
  measured: FreeMeasure | null;
  /** What is finished, to draw. */
  shape: Geometry | null;
  /** Whether something is being drawn at this moment. */
  drawing: boolean;
  onSketch(vertices: LonLat[]): void;
  onDrawn(vertices: LonLat[]): void;
  onTakeUp(tool: Tool): void;
}

/** A path or an area off any line: measured while it is drawn, in the address when it is finished. */
export function useFreely(state: AppState, dispatch: Dispatch<Action>): Freely {
  const [sketch, hold, drop] = useHeld<readonly LonLat[]>();
  const { tool, vertices } = state;
  return {
    measured: tool === "line" ? null : measureFree(tool, sketch ?? vertices),
    shape: useMemo(() => freeGeometry(state), [state]),
    drawing: sketch !== null,
    onSketch: (sketched) => (sketched.length > 1 ? hold(sketched) : drop()),
    onDrawn: (drawn) => {
      drop();
      dispatch({ type: "drawn", vertices: drawn });
    },
    onTakeUp: (taken) => {
      drop();
      dispatch({ type: "take up", tool: taken });
    },
  };
}
