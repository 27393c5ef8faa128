import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../scripts/geodata/build/manifest.ts";
import { PINNED } from "../../scripts/geodata/inputs/packages.ts";
import { FILES } from "../../src/model/schema.ts";
import { GEODATA } from "./published.ts";

const manifest = JSON.parse(readFileSync(join(GEODATA, "manifest.json"), "utf8")) as Manifest;
const listed = Object.entries(manifest.files);
const sum = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

describe("the manifest of the geodata", () => {
  it.each(listed)("gives the checksum and the size of %s", (name, { bytes, sha256 }) => {
    const content = readFileSync(join(GEODATA, name));
    expect(content.length).toBe(bytes);
    expect(sum(content)).toBe(sha256);
  });

  it("lists every built file, the ones the atlas reads among them, and nothing else", () => {
    const byHand = [
      "LICENSE",
      "LICENSE-GPL-2",
      "README.md",
      "built-from.json",
      "facts",
      "inputs",
      "manifest.json",
    ];
    const there = readdirSync(GEODATA, { recursive: true, encoding: "utf8" })
      .filter((name) => !byHand.includes(name.split("/")[0] ?? ""))
      .filter((name) => statSync(join(GEODATA, name)).isFile());
    expect(listed.map(([name]) => name)).toEqual(there.toSorted());
    expect(there).toEqual(expect.arrayContaining(Object.keys(FILES)));
  });

  it("has one checksum over all files, in the order of their names", () => {
    const lines = listed.map(([name, { sha256 }]) => `${name} ${sha256}\n`);
    expect(sum(lines.toSorted().join(""))).toBe(manifest.checksum);
  });

  it("names the packages read, with the versions and checksums the pipeline insists on", () => {
    const pinned: Record<string, { version: string; sha256: string }> = PINNED;
    expect(Object.keys(manifest.packages)).toContain("geo-tz");
    for (const [name, entry] of Object.entries(manifest.packages)) {
      expect(pinned[name], name).toMatchObject(entry);
    }
  });
});
