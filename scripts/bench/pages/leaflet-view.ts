import type { Feature, FeatureCollection } from "geojson";
import { circleMarker, geoJSON, imageOverlay, map as leaflet, type PathOptions } from "leaflet";
import "leaflet/dist/leaflet.css";
import "./labels.css";
import { LOOK, riverWidth } from "./look.ts";
import "./page.css";
import { RELIEF_CORNERS } from "./relief.ts";
import { camera, ZOOM_OF_OTHERS } from "./start.ts";

const { zoom, latitude, longitude } = camera();
const map = leaflet("map", { preferCanvas: true, zoomSnap: 0 });
map.setView([latitude, longitude], zoom + ZOOM_OF_OTHERS);

async function read(name: string): Promise<FeatureCollection> {
  const response = await fetch(`${name}.geojson`);
  return response.json();
}

const [lakes, rivers, neighbours, border, ranges, peaks, towns, states] = await Promise.all(
  ["lakes", "rivers", "neighbours", "border", "ranges", "peaks", "towns", "states"].map(read),
);
const [northWest, , southEast] = RELIEF_CORNERS ?? [];
if (northWest && southEast) {
  imageOverlay("relief.webp", [
    [southEast[1], northWest[0]],
    [northWest[1], southEast[0]],
  ]).addTo(map);
}

function draw(
  data: FeatureCollection | undefined,
  style: (feature?: Feature) => PathOptions,
  label?: string,
): void {
  if (data === undefined) return;
  geoJSON(data, {
    style,
    pointToLayer: (_feature, at) => circleMarker(at, { radius: LOOK.town.radius }),
    onEachFeature: ({ properties }, layer) => {
      // Leaflet writes no names on its canvas: a tooltip that stays is its ordinary way.
      if (label === undefined || !properties?.name) return;
      layer.bindTooltip(String(properties.name), {
        permanent: true,
        direction: "center",
        className: `label ${label}`,
      });
    },
  }).addTo(map);
}

const stroke = ({ color, width }: { color: string; width: number }): PathOptions => ({
  color,
  weight: width,
  opacity: 1,
});
draw(
  lakes,
  () => ({
    ...stroke({ color: LOOK.lake.shore, width: LOOK.lake.width }),
    fillColor: LOOK.lake.fill,
    fillOpacity: 1,
  }),
  "water",
);
draw(
  rivers,
  (feature) => stroke({ color: LOOK.river.color, width: riverWidth(feature?.properties?.rank) }),
  "water",
);
draw(neighbours, () => ({
  ...stroke(LOOK.neighbour),
  dashArray: [...LOOK.neighbour.dash],
}));
draw(border, () => stroke(LOOK.casing));
draw(border, (feature) => ({
  ...stroke(LOOK.alongWater),
  stroke: feature?.properties?.kind === "water",
}));
draw(border, () => stroke(LOOK.line));
draw(ranges, () => ({ stroke: false }), "ground");
draw(peaks, () => ({ stroke: false, fillColor: LOOK.text.ground, fillOpacity: 1 }), "ground");
draw(
  towns,
  () => ({ color: LOOK.town.halo, weight: 1.2, fillColor: LOOK.town.color, fillOpacity: 1 }),
  "town",
);
draw(states, () => ({ stroke: false }), "town");
requestAnimationFrame(() => {
  document.body.dataset.map = "idle";
});
