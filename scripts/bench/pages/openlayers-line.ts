import GeoJSON from "ol/format/GeoJSON.js";
import VectorLayer from "ol/layer/Vector.js";
import OlMap from "ol/Map.js";
import "ol/ol.css";
import { fromLonLat } from "ol/proj.js";
import VectorSource from "ol/source/Vector.js";
import Stroke from "ol/style/Stroke.js";
import Style from "ol/style/Style.js";
import View from "ol/View.js";
import { LOOK } from "./look.ts";
import "./page.css";
import { camera, lineIsDrawn, ZOOM_OF_OTHERS } from "./start.ts";

const { zoom, latitude, longitude } = camera();
const source = new VectorSource({ url: "line.geojson", format: new GeoJSON() });
const layer = new VectorLayer({ source, style: new Style({ stroke: new Stroke(LOOK.line) }) });
layer.on("postrender", () => {
  if (source.getFeatures().length > 0) lineIsDrawn();
});
new OlMap({
  target: "map",
  layers: [layer],
  view: new View({ center: fromLonLat([longitude, latitude]), zoom: zoom + ZOOM_OF_OTHERS }),
});
