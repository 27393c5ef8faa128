import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import type { Bounds } from "../measure/bounds.ts";

/** What a map of an atlas is begun with before the atlas is there. */
export interface FirstPicture {
  style: StyleSpecification;
  home: Bounds;
  /** Texts of the map's own controls. */
  words: Record<string, string>;
}

/** The same as the build writes it, what is drawn twice only once: see scripts/opening. */
interface WrittenPicture extends FirstPicture {
  data: Topology;
  /** Which object of `data` is drawn from each GeoJSON source. */
  drawn: Record<string, string>;
}

/** Fetches the picture that the atlas opens with. Rejects where it does not come: the page has another beginning. */
export async function fetchFirstPicture(address: string): Promise<FirstPicture> {
  const response = await fetch(new URL(address, document.baseURI));
  const { style, data, drawn, home, words }: WrittenPicture = await response.json();
  const contents = new Map<string, FeatureCollection>();
  for (const [name, source] of Object.entries(style.sources)) {
    const object = drawn[name] ?? "";
    const written = data.objects[object];
    if (source.type !== "geojson" || written === undefined) continue;
    const content = contents.get(object) ?? collected(data, written as GeometryObject);
    contents.set(object, content);
    source.data = content;
  }
  return { style, home, words };
}

function collected(data: Topology, written: GeometryObject): FeatureCollection {
  const content = feature(data, written);
  return content.type === "Feature" ? { type: "FeatureCollection", features: [content] } : content;
}
