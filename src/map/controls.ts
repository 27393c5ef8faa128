import {
  AttributionControl,
  type ControlPosition,
  type IControl,
  NavigationControl,
  ScaleControl,
} from "maplibre-gl";

/** Scale, zoom, compass and credits, each with its corner. */
export function controls(credits: string[]): [IControl, ControlPosition][] {
  return [
    [new AttributionControl({ compact: true, customAttribution: credits }), "bottom-right"],
    [new ScaleControl({ maxWidth: 120, unit: "metric" }), "bottom-left"],
    [new NavigationControl({ showCompass: true, visualizePitch: true }), "top-left"],
  ];
}
