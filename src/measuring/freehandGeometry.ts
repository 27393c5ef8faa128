import type { Geometry } from "geojson";
import { EDGE_SPACING } from "../checks/free.ts";
import { geodesicPath } from "../measure/densify.ts";
import type { AppState } from "../state/state.ts";

/** What was drawn freely, its edges the geodesics they are measured on; null where nothing is. */
export function freeGeometry({
  panel,
  tool,
  vertices,
}: Pick<AppState, "panel" | "tool" | "vertices">): Geometry | null {
  const [first] = vertices;
  if (panel !== "measure" || tool === "line" || first === undefined || vertices.length < 2) {
    return null;
  }
  const edge = geodesicPath(tool === "area" ? [...vertices, first] : vertices, EDGE_SPACING);
  const coordinates = edge.map(([lon, lat]) => [lon, lat]);
  return tool === "path"
    ? { type: "LineString", coordinates }
    : { type: "Polygon", coordinates: [coordinates] };
}
