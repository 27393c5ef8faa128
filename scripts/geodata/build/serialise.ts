import { withDays } from "./days.ts";

/**
 * The bytes of one published file: GeoJSON with one feature a line, so that a change shows as the
 * features it touches, its dates in full beside those that are told; other JSON indented; bytes as they are.
 */
export function serialise(name: string, content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const text = name.endsWith(".geojson")
    ? featureLines(content as { features: Feature[] })
    : `${JSON.stringify(content, null, 2)}\n`;
  return new TextEncoder().encode(text);
}

interface Feature {
  properties: Record<string, unknown>;
}

function featureLines({ features }: { features: Feature[] }): string {
  const lines = features
    .map((feature) => JSON.stringify({ ...feature, properties: withDays(feature.properties) }))
    .join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
