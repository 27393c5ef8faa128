import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { isKept, keptIn, versionOf } from "../../scripts/serving/kept.ts";
import { ledgerPageIn } from "../../src/i18n/ledgerPage.ts";
import { LANGUAGES } from "../../src/model/schema.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEPT = [
  "index.html",
  "ledger.json",
  "favicon.svg",
  "manifest.webmanifest",
  "assets/MapView-abc.js",
  "assets/borders-abc.geojson",
  "assets/heights-abc.png",
  "data/LICENSE.txt",
  "data/LICENSE-GPL-2.txt",
];
const LEFT = [
  "_headers",
  "sw.js",
  "preview.jpg",
  "robots.txt",
  "sitemap.xml",
  "assets/index-abc.js.map",
  "data/borders.geojson",
  "data/README.md",
  "data/figure/length.json",
  "en/figure/length.html",
];

it("what the atlas asks for is kept, in every language, and what is there for others is not", () => {
  expect(KEPT.filter((path) => !isKept(path))).toEqual([]);
  expect(LANGUAGES.filter((one) => !isKept(ledgerPageIn(one).file))).toEqual([]);
  expect(LEFT.filter(isKept)).toEqual([]);
});

it("the list has each with its digest, and a version follows from all of them", () => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of [...KEPT, ...LEFT]) write(path, path);
  const before = keptIn(folder);
  expect(before.map(([path]) => path)).toEqual([...KEPT].sort());
  expect(before[0]?.[1]).toBe(
    createHash("sha256")
      .update(before[0]?.[0] ?? "")
      .digest("base64"),
  );

  write("data/borders.geojson", "changed for others");
  expect(versionOf(keptIn(folder))).toBe(versionOf(before));
  write("ledger.json", "changed");
  expect(versionOf(keptIn(folder))).not.toBe(versionOf(before));
});
