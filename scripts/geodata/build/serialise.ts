/**
 * The bytes of one published file: GeoJSON with one feature a line, so that a change shows as the
 * features it touches; other JSON indented; bytes as they are.
 */
export function serialise(name: string, content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const text = name.endsWith(".geojson")
    ? featureLines(content as { features: unknown[] })
    : `${JSON.stringify(content, null, 2)}\n`;
  return new TextEncoder().encode(text);
}

function featureLines({ features }: { features: unknown[] }): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
