import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { basisOf } from "../../scripts/truth/basis.ts";
import { isMarkedFor, marked } from "../../scripts/truth/mark.ts";

const atlas = readAtlas();
const DOCUMENT = readFileSync(new URL("../../docs/truth.md", import.meta.url), "utf8");

describe("the fingerprint that docs/truth.md closes with", () => {
  it("holds of the document as it is published, and of any text that it was given to", () => {
    expect(isMarkedFor(DOCUMENT, atlas)).toBe(true);
    expect(isMarkedFor(marked("12 km²\n", atlas), atlas)).toBe(true);
  });

  it("does not hold of a text with another number, nor of one without it", () => {
    const document = marked("12 km²\n", atlas);
    expect(isMarkedFor(document.replace("12", "13"), atlas)).toBe(false);
    expect(isMarkedFor("12 km²\n", atlas)).toBe(false);
  });

  it("does not hold where a vertex of a map or the band of a sector is another", () => {
    const document = marked("12 km²\n", atlas);
    const { sectors, east } = basisOf(atlas);
    const section = atlas.sections.get(atlas.lines.get(east)?.sections[0] ?? "");
    const [sector] = sectors;
    if (section === undefined || sector === undefined) throw new Error("no map and no sector");
    const { coordinates } = section.geometry;
    const geometry = { ...section.geometry, coordinates: coordinates.slice(1) };
    const sections = new Map(atlas.sections).set(section.id, { ...section, geometry });
    expect(isMarkedFor(document, { ...atlas, sections })).toBe(false);
    const properties = { ...sector.properties, band: { least: 0, most: 1 } };
    const areas = new Map(atlas.areas).set(sector.id, { ...sector, properties });
    expect(isMarkedFor(document, { ...atlas, areas })).toBe(false);
  });

  it("does not hold where a line is told to have known otherwise, or a section what a map says", () => {
    const document = marked("12 km²\n", atlas);
    const line = [...atlas.lines.values()].find(({ known }) => known !== undefined);
    const section = [...atlas.sections.values()].find(
      ({ properties }) => properties.witnesses !== undefined,
    );
    if (line === undefined || section === undefined) throw new Error("nothing is told so");
    const { known: _, ...untold } = line;
    const lines = new Map(atlas.lines).set(line.id, untold);
    expect(isMarkedFor(document, { ...atlas, lines })).toBe(false);
    const properties = { ...section.properties, witnesses: [] };
    const sections = new Map(atlas.sections).set(section.id, { ...section, properties });
    expect(isMarkedFor(document, { ...atlas, sections })).toBe(false);
  });
});
