import {
  AttributionControl,
  type ControlPosition,
  type IControl,
  NavigationControl,
  ScaleControl,
} from "maplibre-gl";

/** Scale, zoom, compass and credits, each with its corner. */
export function controls(): [IControl, ControlPosition][] {
  return [
    [new AttributionControl({ compact: true }), "bottom-right"],
    [new ScaleControl({ maxWidth: 120, unit: "metric" }), "bottom-left"],
    [new NavigationControl({ showCompass: true, visualizePitch: true }), "bottom-left"],
  ];
}
