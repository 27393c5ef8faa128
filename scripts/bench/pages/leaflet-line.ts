import { geoJSON, map as leaflet } from "leaflet";
import "leaflet/dist/leaflet.css";
import { LOOK } from "./look.ts";
import "./page.css";
import { camera, lineIsDrawn, ZOOM_OF_OTHERS } from "./start.ts";

const { zoom, latitude, longitude } = camera();
const map = leaflet("map", { preferCanvas: true, zoomSnap: 0 });
map.setView([latitude, longitude], zoom + ZOOM_OF_OTHERS);
const response = await fetch("line.geojson");
geoJSON(await response.json(), {
  style: { color: LOOK.line.color, weight: LOOK.line.width },
}).addTo(map);
// Leaflet has asked for the next frame, to draw in it; what is asked for later comes after that.
requestAnimationFrame(lineIsDrawn);
