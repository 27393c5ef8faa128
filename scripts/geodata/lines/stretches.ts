import type { Stretch } from "../../../src/checks/between.ts";
import { asKnownOn } from "../../../src/model/known.ts";
import { presentLineOf } from "../../../src/model/lines.ts";
import type { BorderLine, Contents, Section } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { Position } from "../inputs/zones.ts";

/** The present border, of the lines that were made earlier. */
export function presentIn({ files }: Product): BorderLine {
  const lines = files["lines.json"] as Contents<"lines.json">;
  return presentLineOf({ lines: new Map(lines.map((line) => [line.id, line])) });
}

/** The sections of a line that was made earlier, north to south, as they were known on it. */
export function sectionsIn({ files }: Product, line: string): Section[] {
  const lines = files["lines.json"] as Contents<"lines.json">;
  const features = (["borders.geojson", "borders-gpl.geojson"] as const).flatMap(
    (name) => (files[name] as Contents<"borders.geojson"> | undefined)?.features ?? [],
  );
  const found = lines.find(({ id }) => id === line);
  if (found === undefined) throw new Error(`lines.json has no line ${line}`);
  return found.sections.map((id) => {
    const section = features.find((one) => one.id === id);
    if (section === undefined) throw new Error(`the line ${line} names no section ${id}`);
    return asKnownOn(found, section);
  });
}

/** The same as stretches to compare lines by. */
export function stretchesIn(earlier: Product, line: string): Stretch[] {
  return sectionsIn(earlier, line).map(({ id, geometry, properties: { accuracyMetres } }) => ({
    id,
    coordinates: geometry.coordinates,
    accuracyMetres,
  }));
}

/** Every vertex of a line; where two sections meet, one stands twice. */
export function courseOf(earlier: Product, line: string): Position[] {
  return sectionsIn(earlier, line).flatMap(({ geometry }) => geometry.coordinates);
}
