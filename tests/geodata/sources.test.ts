import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PINNED } from "../../scripts/geodata/inputs/packages.ts";
import { inEnglish } from "../../src/model/prose.ts";
import { FILES } from "../../src/model/schema.ts";
import { GEODATA, published } from "./published.ts";

const sources = published("sources.json");

/** Every source cited in a published file, wherever it stands: in a list, or by a single figure or point. */
function citations(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citations);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" || key === "source" ? [inner as string | string[]].flat() : citations(inner),
  );
}

const cited = new Map(
  Object.keys(FILES).map((name) => [
    name,
    new Set(citations(JSON.parse(readFileSync(join(GEODATA, name), "utf8")))),
  ]),
);

describe("the sources", () => {
  it("resolve wherever they are cited", () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const [name, ids] of cited) {
      expect(
        [...ids].filter((id) => !known.has(id)),
        name,
      ).toEqual([]);
    }
  });

  it("are all cited by something", () => {
    const all = new Set([...cited.values()].flatMap((ids) => [...ids]));
    expect(sources.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
  });

  it("name a package with its exact version, or a document with its address", () => {
    for (const { id, kind, package: name, version, address } of sources) {
      if (kind === "package") {
        expect(name, id).not.toBeNull();
        expect(version, id).toMatch(/^\d+\.\d+/);
      } else expect(() => new URL(address ?? ""), id).not.toThrow();
    }
  });

  it("carry the checksum of the tarball where the build fetches one", () => {
    const fetched: Record<string, { version: string; sha256: string }> = PINNED;
    for (const source of sources) {
      const expected = fetched[source.package ?? ""];
      if (expected === undefined) continue;
      expect(source.sha256, source.id).toBe(expected.sha256);
      expect(source.version, source.id).toBe(expected.version);
    }
  });

  it("stand under the ODbL, with OpenStreetMap's credit, wherever they hold its data", () => {
    const osm = sources.filter(({ publisher }) => /OpenStreetMap/.test(publisher));
    expect(osm.length).toBeGreaterThan(0);
    for (const { id, licence } of osm) {
      expect(inEnglish(licence), id).toContain("ODbL");
      expect(inEnglish(licence), id).toContain("© OpenStreetMap contributors");
    }
  });

  it("are told apart by title", () => {
    const titles = sources.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
