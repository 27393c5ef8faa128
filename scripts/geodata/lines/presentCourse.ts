import type { BorderLine, Contents, Section } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";

/** The vertices of the present border. */
export function presentCourse({ files }: Product): [number, number][] {
  const lines = files["lines.json"] as BorderLine[];
  const { features } = files["borders.geojson"] as Contents<"borders.geojson">;
  const sections = new Map(features.map((each): [string, Section] => [each.id, each]));
  const present = lines.find((line) => line.present);
  return (present?.sections ?? []).flatMap((id) => sections.get(id)?.geometry.coordinates ?? []);
}
