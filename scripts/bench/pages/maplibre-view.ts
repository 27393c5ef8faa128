import {
  type GeoJSONSourceSpecification,
  type LayerSpecification,
  Map as MapLibre,
  setWorkerUrl,
} from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { LOOK } from "./look.ts";
import "./page.css";
import { RELIEF_CORNERS } from "./relief.ts";
import { camera } from "./start.ts";

setWorkerUrl(workerUrl);
const file = (name: string): GeoJSONSourceSpecification => ({
  type: "geojson",
  data: new URL(name, location.href).href,
});
const named = (
  source: string,
  color: string,
  along: boolean,
  layout: Record<string, unknown> = {},
): LayerSpecification => ({
  id: `${source}-names`,
  type: "symbol",
  source,
  layout: {
    "text-field": ["get", "name"],
    "text-font": ["sans-serif"],
    "text-size": LOOK.text.size,
    ...(along && { "symbol-placement": "line" as const }),
    ...layout,
  },
  paint: { "text-color": color, "text-halo-color": LOOK.text.halo, "text-halo-width": 1.4 },
});

const { zoom, latitude, longitude } = camera();
const [widest, wide, narrow] = LOOK.river.widths;
const map = new MapLibre({
  container: "map",
  zoom,
  center: [longitude, latitude],
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      ...(RELIEF_CORNERS && {
        relief: { type: "image", url: "relief.webp", coordinates: RELIEF_CORNERS },
      }),
      lakes: file("lakes.geojson"),
      rivers: file("rivers.geojson"),
      neighbours: file("neighbours.geojson"),
      border: file("border.geojson"),
      towns: file("towns.geojson"),
      peaks: file("peaks.geojson"),
      ranges: file("ranges.geojson"),
      states: file("states.geojson"),
    },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": LOOK.paper } },
      ...(RELIEF_CORNERS ? [{ id: "relief", type: "raster" as const, source: "relief" }] : []),
      { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": LOOK.lake.fill } },
      {
        id: "shores",
        type: "line",
        source: "lakes",
        paint: { "line-color": LOOK.lake.shore, "line-width": LOOK.lake.width },
      },
      {
        id: "rivers",
        type: "line",
        source: "rivers",
        paint: {
          "line-color": LOOK.river.color,
          "line-width": ["match", ["get", "rank"], 1, widest, 2, wide, narrow],
        },
      },
      {
        id: "neighbours",
        type: "line",
        source: "neighbours",
        paint: {
          "line-color": LOOK.neighbour.color,
          "line-width": LOOK.neighbour.width,
          "line-dasharray": [...LOOK.neighbour.dash],
        },
      },
      {
        id: "casing",
        type: "line",
        source: "border",
        layout: { "line-join": "round" },
        paint: { "line-color": LOOK.casing.color, "line-width": LOOK.casing.width },
      },
      {
        id: "water",
        type: "line",
        source: "border",
        filter: ["==", ["get", "kind"], "water"],
        layout: { "line-join": "round" },
        paint: { "line-color": LOOK.alongWater.color, "line-width": LOOK.alongWater.width },
      },
      {
        id: "line",
        type: "line",
        source: "border",
        layout: { "line-join": "round" },
        paint: { "line-color": LOOK.line.color, "line-width": LOOK.line.width },
      },
      {
        id: "towns",
        type: "circle",
        source: "towns",
        paint: {
          "circle-radius": LOOK.town.radius,
          "circle-color": LOOK.town.color,
          "circle-stroke-color": LOOK.town.halo,
          "circle-stroke-width": 1.2,
        },
      },
      named("rivers", LOOK.text.water, true),
      named("lakes", LOOK.text.water, false),
      named("ranges", LOOK.text.ground, true),
      named("peaks", LOOK.text.ground, false),
      named("towns", LOOK.text.color, false, {
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.5,
        "text-justify": "auto",
      }),
      named("states", LOOK.text.color, true, { "symbol-placement": "line-center" }),
    ],
  },
});
Object.assign(window, { benchMap: map });
map.on("idle", () => {
  document.body.dataset.map = "idle";
});
