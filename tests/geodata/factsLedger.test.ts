import { describe, expect, it } from "vitest";
import { mistakesWith, placeOf } from "./mistakesWith.ts";

const SOURCES = "sources.yaml";

describe("a source", () => {
  it("without a licence is told where it stands", () => {
    const record = `id: peking-1860-text`;
    expect(mistakesWith(SOURCES, ["(1860)\n  licence: public legal text\n", "(1860)\n"])).toEqual([
      `geodata/facts/${SOURCES}:${placeOf(SOURCES, record)} licence is missing`,
    ]);
  });

  it("that is no package needs an address", () => {
    const address = "  address: https://en.wikipedia.org/wiki/Treaty_of_Livadia\n";
    expect(mistakesWith(SOURCES, [address, ""])).toEqual([
      `geodata/facts/${SOURCES}:${placeOf(SOURCES, "id: livadia-1879-article")} address is missing`,
    ]);
    expect(mistakesWith(SOURCES, [address, "  address: Wikipedia\n"]).join()).toContain(
      'address is "Wikipedia": an address begins with https:// or http://',
    );
  });

  it("that is a package needs its version, unless the build pins it", () => {
    expect(mistakesWith(SOURCES, ["  version: 2.1.1-1\n", ""]).join()).toContain(
      "version is missing",
    );
    const pinned = "  package: geo-tz\n";
    const line = Number(placeOf(SOURCES, pinned).split(":")[0]) + 1;
    expect(mistakesWith(SOURCES, [pinned, `${pinned}  version: 8.1.9\n`])).toEqual([
      `geodata/facts/${SOURCES}:${line}:12 version is "8.1.9": expected none, as scripts/geodata/packages.ts pins it`,
    ]);
  });
});
