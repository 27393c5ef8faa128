import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { givenAt } from "../map/given.ts";

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * What the sources of a style hold, by their names: what the map is given, and files, each read once. A source of pictures holds nothing. Throws
 * where a file does not come.
 */
export async function sourceContents(
  { sources }: StyleSpecification,
  given: ReadonlyMap<string, FeatureCollection>,
): Promise<Record<string, FeatureCollection>> {
  const byAddress = new Map([...given].map(([name, content]) => [givenAt(name), content]));
  const files = new Map<string, Promise<FeatureCollection>>();
  const read = (address: string) => {
    const known = files.get(address) ?? fetched(address);
    files.set(address, known);
    return known;
  };
  const contents = Object.entries(sources).map(async ([name, source]) => {
    if (source.type !== "geojson") return [name, NOTHING] as const;
    const data =
      typeof source.data === "string"
        ? (byAddress.get(source.data) ?? (await read(source.data)))
        : source.data;
    return [name, collection(data)] as const;
  });
  return Object.fromEntries(await Promise.all(contents));
}

async function fetched(address: string): Promise<FeatureCollection> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function collection(data: object): FeatureCollection {
  if (!("type" in data)) return NOTHING;
  if (data.type === "FeatureCollection") return data as FeatureCollection;
  const feature =
    data.type === "Feature" ? data : { type: "Feature", properties: {}, geometry: data };
  return { type: "FeatureCollection", features: [feature] } as FeatureCollection;
}
