import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { LOOK } from "./look.ts";
import "./page.css";
import { camera, lineIsDrawn } from "./start.ts";

setWorkerUrl(workerUrl);
const { zoom, latitude, longitude } = camera();
const map = new MapLibre({
  container: "map",
  zoom,
  center: [longitude, latitude],
  style: {
    version: 8,
    sources: { line: { type: "geojson", data: new URL("line.geojson", location.href).href } },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": LOOK.paper } },
      {
        id: "line",
        type: "line",
        source: "line",
        paint: { "line-color": LOOK.line.color, "line-width": LOOK.line.width },
      },
    ],
  },
});
const look = () => {
  if (!map.getLayer("line") || map.queryRenderedFeatures({ layers: ["line"] }).length === 0) return;
  map.off("render", look);
  lineIsDrawn();
};
map.on("render", look);
