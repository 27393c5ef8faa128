import type { FeatureLike } from "ol/Feature.js";
import GeoJSON from "ol/format/GeoJSON.js";
import ImageLayer from "ol/layer/Image.js";
import VectorLayer from "ol/layer/Vector.js";
import OlMap from "ol/Map.js";
import "ol/ol.css";
import { fromLonLat } from "ol/proj.js";
import ImageStatic from "ol/source/ImageStatic.js";
import VectorSource from "ol/source/Vector.js";
import CircleStyle from "ol/style/Circle.js";
import Fill from "ol/style/Fill.js";
import Stroke from "ol/style/Stroke.js";
import Style from "ol/style/Style.js";
import Text from "ol/style/Text.js";
import View from "ol/View.js";
import { LOOK, riverWidth } from "./look.ts";
import "./page.css";
import { RELIEF_CORNERS } from "./relief.ts";
import { camera, ZOOM_OF_OTHERS } from "./start.ts";

const HALO = new Stroke({ color: LOOK.text.halo, width: 2.8 });

function text(feature: FeatureLike, color: string, options: object = {}): Text {
  return new Text({
    text: String(feature.get("name") ?? ""),
    font: `${LOOK.text.size}px sans-serif`,
    fill: new Fill({ color }),
    stroke: HALO,
    ...options,
  });
}

function layer(
  name: string,
  style: (feature: FeatureLike) => Style | Style[],
  declutter = false,
): VectorLayer {
  const source = new VectorSource({ url: `${name}.geojson`, format: new GeoJSON() });
  return new VectorLayer({ source, style, declutter });
}

const stroke = ({ color, width }: { color: string; width: number }) =>
  new Style({ stroke: new Stroke({ color, width }) });
const casing = stroke(LOOK.casing);
const water = stroke(LOOK.alongWater);
const line = stroke(LOOK.line);
const neighbour = new Style({
  stroke: new Stroke({ ...LOOK.neighbour, lineDash: [...LOOK.neighbour.dash] }),
});
const town = new CircleStyle({
  radius: LOOK.town.radius,
  fill: new Fill({ color: LOOK.town.color }),
  stroke: new Stroke({ color: LOOK.town.halo, width: 1.2 }),
});
const along = { placement: "line" };

const layers = [
  layer(
    "lakes",
    (feature) =>
      new Style({
        fill: new Fill({ color: LOOK.lake.fill }),
        stroke: new Stroke({ color: LOOK.lake.shore, width: LOOK.lake.width }),
        text: text(feature, LOOK.text.water),
      }),
    true,
  ),
  layer(
    "rivers",
    (feature) =>
      new Style({
        stroke: new Stroke({ color: LOOK.river.color, width: riverWidth(feature.get("rank")) }),
        text: text(feature, LOOK.text.water, along),
      }),
    true,
  ),
  layer("neighbours", () => neighbour),
  layer("border", (feature) =>
    feature.get("kind") === "water" ? [casing, water, line] : [casing, line],
  ),
  layer("ranges", (feature) => new Style({ text: text(feature, LOOK.text.ground, along) }), true),
  layer("peaks", (feature) => new Style({ text: text(feature, LOOK.text.ground) }), true),
  layer(
    "towns",
    (feature) =>
      new Style({ image: town, text: text(feature, LOOK.text.color, { offsetY: LOOK.text.size }) }),
    true,
  ),
  layer("states", (feature) => new Style({ text: text(feature, LOOK.text.color, along) }), true),
];

const { zoom, latitude, longitude } = camera();
const [northWest, , southEast] = RELIEF_CORNERS ?? [];
const relief =
  northWest && southEast
    ? [
        new ImageLayer({
          source: new ImageStatic({
            url: "relief.webp",
            projection: "EPSG:3857",
            imageExtent: [
              ...fromLonLat([northWest[0], southEast[1]]),
              ...fromLonLat([southEast[0], northWest[1]]),
            ],
          }),
        }),
      ]
    : [];
const map = new OlMap({
  target: "map",
  layers: [...relief, ...layers],
  view: new View({ center: fromLonLat([longitude, latitude]), zoom: zoom + ZOOM_OF_OTHERS }),
});
let loaded = 0;
for (const each of layers) {
  each.getSource()?.once("featuresloadend", () => {
    loaded += 1;
  });
}
map.on("rendercomplete", () => {
  if (loaded === layers.length) document.body.dataset.map = "idle";
});
