import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { citation } from "../../src/checks/exports/citation.ts";
import { stretchText } from "../../src/checks/exports/text.ts";
import { measureRoute } from "../../src/checks/route.ts";
import { measureStretch } from "../../src/checks/stretch.ts";
import { translator } from "../../src/i18n/translator.ts";
import {
  geodesicDistance,
  geodesicLength,
  greatCircleDistance,
  greatCircleLength,
} from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";
import { withManifest } from "../../src/model/manifest.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { GEODATA } from "../geodata/published.ts";
import { along, alongLine, atlas, context, whole } from "./exportContext.ts";

describe("a stretch in words", () => {
  const stretch = measureStretch(along, 0, whole);

  it.each(LANGUAGES)("in %s names the line, every section, and the citation", (language) => {
    const words = translator(language);
    const text = stretchText(stretch, context, words);
    expect(text).not.toMatch(/undefined|NaN|null|[{}]/);
    expect(text).toContain(atlas.lines.get("2002")?.[`name_${language}`]);
    const rows = text.split("\n").filter((row) => /^\d+\. /.test(row));
    expect(rows).toHaveLength(stretch.sections.length);
    for (const [i, { section, length }] of stretch.sections.entries()) {
      const { [`name_${language}` as const]: named, name_en } = section.properties;
      expect(rows[i], section.id).toContain(`${i + 1}. ${named ?? name_en}`);
      expect(rows[i], section.id).toContain(`${words.km(length.turf)} ${words("unit.km")}`);
    }
    expect(text).toContain(citation(context, words));
  });

  it("gives both lengths, the split, the ends and what each section rests on", () => {
    const khorgos = along.sections.find(({ section: { id } }) => id === "khorgos");
    if (khorgos === undefined) throw new Error("no section khorgos");
    const { from, to, length } = khorgos;
    const part = measureStretch(along, from.wgs84, to.wgs84);
    const rows = stretchText(part, context, translator("en")).split("\n");
    const { coordinates } = khorgos.section.geometry;
    const [longitude = 0, latitude = 0] = coordinates[0] ?? [];
    const km = (metres: number) => `${(metres / 1000).toFixed(1)} km`;
    expect(rows[1]).toContain(`From ${latitude.toFixed(5)}° N, ${longitude.toFixed(5)}° E, `);
    expect(rows[4]).toContain(`${km(greatCircleLength(coordinates))} on a sphere`);
    expect(rows[4]).toContain(`${km(geodesicLength(coordinates))} on WGS84`);
    expect(rows.slice(5, 7)).toEqual([`${km(length.turf)} along rivers`, "0.0 km on land"]);
    const [start, end] = [coordinates[0], coordinates.at(-1)] as [Position, Position];
    expect(rows[7]).toContain(`ends: ${km(greatCircleDistance(start, end))}; sinuosity `);
    const sinuosity = geodesicLength(coordinates) / geodesicDistance(start, end);
    expect(rows[7]).toContain(`sinuosity ${sinuosity.toFixed(2)}`);
    expect(rows.join("\n")).toMatch(/^1\. Khorgos, .*Treaty of Saint Petersburg \(1881\)/m);
  });

  it.each(LANGUAGES)("in %s of a way back says so, and nothing of infinity", (language) => {
    const words = translator(language);
    const text = stretchText(measureRoute(along, [0, 10_000, 0]), context, words);
    expect(text).not.toContain("∞");
    expect(text.split("\n")).toContain(words("card.returns"));
  });

  it("says which instruments a section is only inferred to rest on", () => {
    const text = stretchText(stretch, context, translator("en"));
    const inferred = stretch.sections.flatMap(({ section: { properties } }) =>
      properties.basis.filter(({ certainty }) => certainty === "inferred"),
    );
    expect(inferred.length).toBeGreaterThan(0);
    expect(text.match(/ \(inferred\)/g)).toHaveLength(inferred.length);
  });

  it("tells the accuracy of the split only where there is one", () => {
    const border = alongLine(`neighbour:${[...atlas.neighbours.keys()][0]}`);
    const text = stretchText(measureStretch(border, 0, 1000), context, translator("en"));
    expect(text).toContain("Accuracy: ±");
    expect(text).not.toContain("of the river");
    expect(stretchText(stretch, context, translator("en"))).toContain("Accuracy of the river");
  });

  it("can be had in versts: 1,066.8 m each", () => {
    const text = stretchText(stretch, context, translator("en"), "verst");
    const versts = translator("en").number(stretch.length.turf / 1066.8, 1);
    expect(text).toContain(`${versts} versts on a sphere`);
    expect(text).not.toMatch(/\d km/);
  });

  it("names an instrument's year once, also where it is part of the name", () => {
    const text = stretchText(stretch, context, translator("ru"));
    expect(text).toContain("(1881)");
    expect(text).not.toMatch(/\((\d{4})\) \(\1\)/);
  });
});

describe("the citation", () => {
  it.each(LANGUAGES)("in %s has version, checksum, link, day and credit", (language) => {
    const words = translator(language);
    const text = citation(context, words);
    for (const part of [
      atlas.about.title[language],
      atlas.about.subtitle[language],
      context.version,
      context.checksum,
      context.link,
      words.date(context.accessed),
      "© OpenStreetMap contributors, ODbL",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("\n");
  });

  it("has the link followed by a space, so that it can be followed", () => {
    expect(citation(context, translator("en"))).toContain(`${context.link} (accessed `);
  });
});

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync(join(GEODATA, "manifest.json"), "utf8"));

  it("gives the atlas the checksum that citations name", () => {
    const result = withManifest(atlas, manifest);
    expect(result.ok && result.value.checksum).toBe(manifest.checksum);
    expect(result.ok && result.value.sections).toBe(atlas.sections);
  });

  it("without a proper checksum makes no atlas, and says where", () => {
    const result = withManifest(atlas, { ...manifest, checksum: "49e5" });
    expect(result).toEqual({
      ok: false,
      problems: [
        { file: "manifest.json", where: "checksum", what: expect.stringContaining("SHA-256") },
      ],
    });
  });
});
