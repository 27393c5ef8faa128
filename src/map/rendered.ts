import type { MapGeoJSONFeature, Map as MapLibre } from "maplibre-gl";
import type { Selection } from "../state/state.ts";
import type { Padding } from "./framing.ts";
import type { Half, Halved } from "./layers/compared.ts";
import { pickedKind } from "./layers/layer.ts";
import { inWalkingOrder } from "./picking.ts";

/** The layers in which a click chooses something. */
export function pickedLayers(map: MapLibre): string[] {
  return map.getLayersOrder().filter((id) => {
    const layer = map.getLayer(id);
    return layer !== undefined && pickedKind(layer) !== null;
  });
}

/** What a rendered feature is; null where it is nothing to choose. */
export function selectionOf({ layer, properties }: MapGeoJSONFeature): Selection | null {
  const kind = pickedKind(layer);
  const { id } = properties;
  return kind === null || typeof id !== "string" ? null : { kind, id };
}

/** All that is to be seen where the map is free of paper, each thing once. */
export function inView(map: MapLibre, padding: Padding): Selection[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const found = map.queryRenderedFeatures(
    [
      [padding.left, padding.top],
      [clientWidth - padding.right, clientHeight - padding.bottom],
    ],
    { layers: pickedLayers(map) },
  );
  return inWalkingOrder(
    found.filter((feature) => !isUnseen(feature)).flatMap((feature) => selectionOf(feature) ?? []),
  );
}

/** What is of another date is on the map, and not to be seen. */
export function isUnseen({ layer }: MapGeoJSONFeature): boolean {
  const { paint, type } = layer as { paint?: Record<string, unknown>; type: string };
  if (type === "symbol") return paint?.["icon-opacity"] === 0;
  return paint?.[`${type}-opacity`] === 0;
}

/** It is drawn on the other side of the swipe only. */
export function isCutOff({ layer }: MapGeoJSONFeature, side: Half): boolean {
  const { half } = (layer.metadata ?? {}) as Partial<Halved>;
  return half !== undefined && half !== side;
}
