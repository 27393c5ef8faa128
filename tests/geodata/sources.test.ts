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

  it("name a package with its exact version, or a document with its address, or whose copy was read", () => {
    for (const { id, kind, package: name, version, address, copy } of sources) {
      if (kind === "package") {
        expect(name, id).not.toBeNull();
        expect(version, id).toMatch(/^\d+\.\d+/);
      } else if (address === null) expect(copy, id).toBeDefined();
      else expect(() => new URL(address), id).not.toThrow();
    }
  });

  it("lead to a document itself: to no home page, no page for telephones and no copy of an encyclopedia", () => {
    for (const { id, kind, address, publisher, package: name } of sources) {
      if (kind !== "document" || address === null) continue;
      const { hostname, pathname, search } = new URL(address);
      expect(`${pathname}${search}`.length, id).toBeGreaterThan(1);
      expect(hostname, id).not.toMatch(/(^|\.)m\.wiki/);
      expect(publisher, id).not.toMatch(/\(copy\)/);
      expect(name, id).toBeNull();
      if (/Wiki(pedia|source)$/.test(publisher)) {
        expect(hostname, id).toMatch(/\.(wikipedia|wikisource)\.org$/);
      }
    }
  });

  it("are called by their titles and not described", () => {
    expect(
      sources.filter(({ title }) => /^On (the|Lake) /.test(title)).map(({ id }) => id),
    ).toEqual([]);
  });

  it("say by when a document was read, under which licence, or that none is stated", () => {
    for (const { id, kind, read, licence } of sources) {
      if (kind === "package") expect(read, id).toBeNull();
      else expect(read, id).toMatch(/^\d{4}-\d{2}/);
      if (licence !== null) expect(inEnglish(licence), id).not.toMatch(/web page/);
    }
  });

  it("bring the words of the GPL with what stands under it, and nothing that is not there", () => {
    const texts = sources.filter(({ licenceText }) => licenceText !== undefined);
    expect(texts.map(({ id }) => id)).toEqual(
      sources.filter(({ licence }) => licence === "GPL-2.0-only").map(({ id }) => id),
    );
    for (const { licenceText } of texts) {
      expect(readFileSync(join(GEODATA, licenceText ?? ""), "utf8")).toContain(
        "GNU GENERAL PUBLIC LICENSE",
      );
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
      expect(inEnglish(licence ?? ""), id).toContain("ODbL");
      expect(inEnglish(licence ?? ""), id).toContain("© OpenStreetMap contributors");
    }
  });

  it("are told apart by title", () => {
    const titles = sources.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
