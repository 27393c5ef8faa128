import { describe, expect, it } from "vitest";
import { parseFile, problemSentence } from "../../src/model/parse.ts";

const source = {
  id: "a-map",
  title: "A map",
  publisher: "A surveyor",
  kind: "document",
  package: null,
  version: null,
  address: "https://example.org/map",
  read: null,
  licence: "public domain",
  sha256: null,
};

describe("reading a file", () => {
  it("takes what the schema says", () => {
    expect(parseFile("sources.json", [source])).toEqual({ ok: true, value: [source] });
  });

  it.each([
    ["a value of the wrong kind", [{ ...source, title: 7 }], "[0].title"],
    ["a key that is missing", [{ ...source, licence: undefined }], "[0].licence"],
    ["a key nobody knows", [{ ...source, colour: "red" }], "[0].colour"],
    ["an id that is none", [{ ...source, id: "A Map" }], "[0].id"],
    ["a checksum that is none", [source, { ...source, sha256: "abc" }], "[1].sha256"],
    ["another thing altogether", { sources: [] }, ""],
  ])("names the place of %s", (_, content, where) => {
    const result = parseFile("sources.json", content);
    if (result.ok) throw new Error("it was taken");
    expect(result.problems[0]).toMatchObject({ file: "sources.json", where });
  });

  it("refuses a day that never was", () => {
    const line = (validFrom: string) => ({
      id: "1881",
      name_en: null,
      name_kk: null,
      name_ru: null,
      name_zh: null,
      role: "border",
      sections: ["khorgos"],
      validFrom,
      validTo: null,
      sources: ["osm"],
    });
    expect(parseFile("lines.json", [line("2000-02-29")]).ok).toBe(true);
    const result = parseFile("lines.json", [line("2000-02-29"), line("2001-02-29")]);
    if (result.ok) throw new Error("it was taken");
    expect(result.problems.map(({ where }) => where)).toEqual(["[1].validFrom"]);
  });

  it("refuses a latitude that is a longitude", () => {
    const collection = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "swapped",
          geometry: { type: "Point", coordinates: [45.3, 182.5] },
          properties: {},
        },
      ],
    };
    const result = parseFile("places.geojson", collection);
    if (result.ok) throw new Error("it was taken");
    expect(result.problems.map(({ where }) => where)).toContain(
      "features[0].geometry.coordinates[1]",
    );
  });

  it("says a problem in one line: file, place, what", () => {
    const problem = { file: "a.json", where: "features[3].id", what: "is no id" };
    expect(problemSentence(problem)).toBe("a.json, features[3].id: is no id");
    expect(problemSentence({ ...problem, where: "" })).toBe("a.json: is no id");
  });
});
