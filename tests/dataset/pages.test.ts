import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { recordsById } from "../../scripts/dataset/byId.ts";
import { citationFile } from "../../scripts/dataset/citationFile.ts";
import { sha256 } from "../../scripts/dataset/dataFile.ts";
import { editionOf } from "../../scripts/dataset/edition.ts";
import { entryRecord } from "../../scripts/dataset/entryRecord.ts";
import { exportsOf } from "../../scripts/dataset/files.ts";
import { ledgerCsv } from "../../scripts/dataset/ledgerCsv.ts";
import { licenceOf } from "../../scripts/dataset/licences.ts";
import { cardOf } from "../../scripts/dataset/page/card.ts";
import { dataPage } from "../../scripts/dataset/page/DataPage.tsx";
import { entryPage } from "../../scripts/dataset/page/EntryPage.tsx";
import { letteringIn } from "../../scripts/dataset/page/lettering.ts";
import { siteMap } from "../../scripts/dataset/siteMap.ts";
import { ledgerPage } from "../../scripts/ledger/LedgerPage.tsx";
import { publishedAt } from "../../scripts/serving/publishedAt.ts";
import { ledgerOf } from "../../src/checks/ledger.ts";
import { DOWNLOADS } from "../../src/i18n/downloads/words.ts";
import { translator } from "../../src/i18n/translator.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { GEODATA, published } from "../geodata/published.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const whole = readAtlas();
// Those entries that need no ruler: the border is walked in the ledger's own tests.
const atlas = {
  ...whole,
  figures: whole.figures.filter(({ of }) => ["basin", "nothing"].includes(of.what)).slice(0, 4),
  claims: whole.claims.slice(0, 2),
};
const entries = ledgerOf(atlas);
const records = entries.map((entry) => entryRecord(atlas, entry));
const manifest = JSON.parse(readFileSync(join(GEODATA, "manifest.json"), "utf8"));
const edition = editionOf(atlas, manifest.checksum);
const exported = await exportsOf(GEODATA, atlas, entries);
const textOf = (name: string) => Buffer.from(exported.made.get(name) ?? []).toString("utf8");

describe("the version of the data", () => {
  it("stands in the manifest, in the atlas and in CITATION.cff, apart from the program's", () => {
    expect(manifest.version).toBe(whole.about.dataset?.version);
    expect(readFileSync(join(ROOT, "CITATION.cff"), "utf8")).toBe(citationFile(edition));
    expect(citationFile(edition)).toContain(`version: ${manifest.version}\n`);
  });

  it("is the checksum's beginning where persons gave none", () => {
    const { dataset: _, ...about } = whole.about;
    expect(editionOf({ about }, manifest.checksum).version).toBe(manifest.checksum.slice(0, 12));
    expect(() => citationFile(editionOf({ about }, manifest.checksum))).toThrow(/no version/);
  });
});

describe("the licence of a file", () => {
  it("is the one that LICENSE tells, or that of all", () => {
    const ids = (file: string) => licenceOf(file, whole.about.dataset)?.id;
    expect(ids("borders.geojson")).toBe("ODbL-1.0");
    expect(ids("places.geojson")).toBe("CC-BY-4.0");
    expect(ids("relief-dark.webp")).toBe("MIT");
    expect(licenceOf("borders.geojson", undefined)).toBeNull();
  });

  it("is the GPL of all that is named so, and of nothing else", () => {
    for (const name of Object.keys(manifest.files)) {
      const isGpl = licenceOf(name, whole.about.dataset)?.id === "GPL-2.0-only";
      expect([name, isGpl]).toEqual([name, name.endsWith("-gpl.geojson")]);
    }
  });
});

describe("what describes the data to programs", () => {
  const described = JSON.parse(textOf("datapackage.json"));

  it("names each file with the size and the checksum that it has", () => {
    expect(described.resources.length).toBe(exported.offered.length);
    const paths = new Set<string>();
    for (const { path, bytes, hash, licenses } of described.resources) {
      const content = exported.made.get(path) ?? readFileSync(join(GEODATA, path));
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sha256(content)}`]);
      expect(licenses.length).toBeGreaterThan(0);
      paths.add(path);
    }
    expect(paths.size).toBe(described.resources.length);
    const published = Object.keys(manifest.files).filter((name) => !name.includes("/"));
    expect(published.filter((name) => !paths.has(name))).toEqual([]);
  });

  it("gives a package of two licences neither's name alone, and no source that is not there", () => {
    const of = (path: string) =>
      described.resources.find((each: { path: string }) => each.path === path);
    const ids = (path: string) => of(path).licenses.map(({ name }: { name: string }) => name);
    expect(ids(`${edition.slug}-gpl.gpkg`)).toEqual(["GPL-2.0-only"]);
    expect(ids(`${edition.slug}.gpkg`)).toEqual(["ODbL-1.0", "CC-BY-4.0"]);
    expect(of("flatgeobuf/roads.fgb").sources.length).toBeGreaterThan(0);
  });
});

describe("the ledger as CSV", () => {
  it.each(LANGUAGES)(
    "in %s has a row an entry, in that language, with the numbers of all",
    (language) => {
      const csv = ledgerCsv(atlas, records, language);
      expect(csv.endsWith("\r\n")).toBe(true);
      const words = translator(language);
      for (const { id, label, published } of records) {
        expect(csv).toContain(`\r\n${id},`);
        expect(csv).toContain(label[language].replaceAll('"', '""'));
        if (published !== null) expect(csv).toContain(`,${published.value},${published.unit},`);
      }
      expect(csv).toContain(words(`verdict.${entries[0]?.verdict ?? "agrees"}`));
    },
  );
});

describe("a file for each id", () => {
  const files = recordsById(atlas, records, edition, new Set(["mapdata-china"]));

  it("tells its version, licence and sources", () => {
    for (const [name, text] of files) {
      const told = JSON.parse(text);
      const record = told.properties ?? told;
      expect([name, record.dataVersion, record.dataChecksum]).toEqual([
        name,
        edition.version,
        edition.checksum,
      ]);
      expect(record.licence.id).toMatch(/^(ODbL|CC0|GPL)/);
      for (const source of record.sources) expect(source.title).toBeTypeOf("string");
    }
  });

  it("of a line has the length that its ledger tells, and of its sections the same in sum", () => {
    for (const { id, sections } of published("lines.json")) {
      const line = JSON.parse(files.get(`line/${id}.json`) ?? "");
      expect(line.sections.map((section: { id: string }) => section.id)).toEqual(sections);
      const sum = line.sections.reduce(
        (all: number, { lengthKm }: { lengthKm: { wgs84: number } }) => all + lengthKm.wgs84,
        0,
      );
      expect(sum).toBeCloseTo(line.lengthKm.wgs84, 3);
    }
  });
});

describe("the page of the data", () => {
  it.each(LANGUAGES)(
    "in %s lists each file with its checksum, under a policy that fits",
    (language) => {
      const page = dataPage({
        atlas,
        files: exported.offered,
        edition,
        language,
        base: "",
        beside: [],
      });
      expect(page).toContain(`<html lang="${language}">`);
      for (const { path, sha256: sum } of exported.offered) {
        expect(page).toContain(`href="data/${path}"`);
        expect(page).toContain(sum);
      }
      expect(page).not.toMatch(/undefined|\[object| style=| on[a-z]+=|https:\/\/null/);
      expect(page).toContain(DOWNLOADS[language].title);
      const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
      const hash = createHash("sha256").update(style).digest("base64");
      expect(page.replaceAll("&#x27;", "'")).toContain(`style-src 'self' 'sha256-${hash}'`);
      // Data, and no script of any page.
      expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
        '<script type="application/ld+json">',
      ]);
      const [, json = ""] = /ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
      expect(JSON.parse(json)).toMatchObject({ "@type": "Dataset", version: edition.version });
    },
  );

  it("says of every file what it holds", () => {
    const page = dataPage({
      atlas,
      files: exported.offered,
      edition,
      language: "en",
      base: "",
      beside: [],
    });
    expect(page).not.toContain("data/README.md");
    expect([...page.matchAll(/<td><small class="sum">/g)]).toEqual([]);
  });

  it("tells whole addresses where it is known where it is published", () => {
    const base = "https://atlas.example/";
    const page = dataPage({
      atlas,
      files: exported.offered,
      edition,
      language: "ru",
      base,
      beside: [],
    });
    expect(page).toContain('rel="canonical" href="https://atlas.example/data.ru.html"');
    expect(page).toContain('"contentUrl":"https://atlas.example/data/borders.geojson"');
  });
});

it("the ledger's page tells programs of the data, in a block that nothing in it can end", () => {
  const dataset = { name: "</script><b>", "@type": "Dataset" };
  const page = ledgerPage(atlas, entries, "ru", dataset);
  const [, json = ""] = /ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual(dataset);
  expect(page).toContain('href="data.ru.html"');
  for (const { id } of entries) expect(page).toContain(`href="./ledger/${id}.ru.html"`);
});

describe("the page of an entry", () => {
  const [entry] = entries;
  const [record] = records;
  if (entry === undefined || record === undefined) throw new Error("no entry");
  const page = (language: "en" | "kk", base: string) =>
    entryPage({ atlas, entry, record, edition, language, base });

  it("leads home, to the map, to its JSON, to its picture and to the other languages", () => {
    const own = page("kk", "");
    for (const address of [
      "../#lang=kk",
      `../#panel=figures&amp;claim=${entry.id}&amp;lang=kk`,
      `../data/${entry.kind}/${entry.id}.json`,
      `../ledger/${entry.id}.html`,
      `../ledger/${entry.id}.zh.html`,
      `../data.kk.html`,
      `../ledger.kk.html#${entry.id}`,
    ]) {
      expect(own).toContain(`href="${address}"`);
    }
    expect(own).toContain(`src="./${entry.id}.png"`);
    expect(own).not.toMatch(/undefined|\[object|<script| style=/);
  });

  it("gives previews whole addresses only where these are known", () => {
    expect(page("en", "")).toContain(`property="og:image" content="../ledger/${entry.id}.png"`);
    expect(page("en", "")).not.toContain("og:url");
    const known = page("en", "https://atlas.example/a/");
    expect(known).toContain(`content="https://atlas.example/a/ledger/${entry.id}.png"`);
    expect(known).toContain(
      `rel="canonical" href="https://atlas.example/a/ledger/${entry.id}.html"`,
    );
  });

  it("has a picture whose words are outlines, since a builder may have no fonts", () => {
    const letters = letteringIn(join(ROOT, "src/fonts"));
    const svg = cardOf(atlas, entry, record, letters);
    expect(svg).not.toMatch(/<text|NaN|undefined|font-family/);
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(5);
    // Twice the size is twice the width, and two words are as wide as both with what is between them.
    expect(letters.width("border", 40)).toBeCloseTo(2 * letters.width("border", 20), 6);
    expect(letters.width("a b", 20)).toBeGreaterThan(
      letters.width("a", 20) + letters.width("b", 20),
    );
  });
});

describe("where it is published", () => {
  it("is a whole address that ends in a slash, or nothing", () => {
    expect(publishedAt({})).toBe("");
    expect(publishedAt({ SHEKARA_URL: "https://x.example/a" })).toBe("https://x.example/a/");
    expect(() => publishedAt({ SHEKARA_URL: "x.example" })).toThrow(/begin with https/);
  });

  it("is what the site map's addresses begin with", () => {
    const map = siteMap("https://x.example/", ["", "a.html"], "2026-11-29");
    expect(map).toContain("<loc>https://x.example/</loc><lastmod>2026-11-29</lastmod>");
    expect(map).toContain("<loc>https://x.example/a.html</loc>");
  });
});

it("the words of the pages take the same values in every language, and none is left in English", () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([each]) => each).sort();
  for (const language of LANGUAGES.filter((each) => each !== "en")) {
    for (const [key, text] of Object.entries(DOWNLOADS[language])) {
      const english = DOWNLOADS.en[key as keyof typeof DOWNLOADS.en];
      expect([key, values(text)]).toEqual([key, values(english)]);
      expect([language, key, text === english]).toEqual([language, key, false]);
    }
  }
});
