import { describe, expect, it } from "vitest";
import { mistakesWith, placeOf } from "./mistakesWith.ts";

const SOURCES = "sources.yaml";

describe("a source", () => {
  it("without a licence is told where it stands", () => {
    const record = `id: peking-1860-text`;
    expect(
      mistakesWith(SOURCES, [
        "(1860)\n  read: 2026-11\n  licence: *public-legal-text\n",
        "(1860)\n",
      ]),
    ).toEqual([`geodata/facts/${SOURCES}:${placeOf(SOURCES, record)} licence is missing`]);
  });

  it("that is no package needs an address, or a note that tells why it has none", () => {
    const address = "  address: https://www.rferl.org/a/1069776.html\n";
    expect(mistakesWith(SOURCES, [address, ""])).toEqual([
      `geodata/facts/${SOURCES}:${placeOf(SOURCES, "id: pipeline-rferl")} address is missing`,
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
      `geodata/facts/${SOURCES}:${line}:12 version is "8.1.9": expected none, as scripts/geodata/inputs/packages.ts pins it`,
    ]);
  });
});

describe("a figure", () => {
  const LENGTHS = "ledger/figures/lengths.yaml";

  it("in a wrong unit is told where it stands, with the units there are", () => {
    const place = placeOf(LENGTHS, "unit: km").replace(/\d+$/, (column) => `${Number(column) + 6}`);
    expect(mistakesWith(LENGTHS, ["unit: km", "unit: versts"])).toEqual([
      `geodata/facts/${LENGTHS}:${place} unit is "versts", expected km, km² or %`,
    ]);
  });

  it("with a tolerance that nobody wrote down is told where it stands", () => {
    const place = placeOf(LENGTHS, "sphere");
    expect(mistakesWith(LENGTHS, ["tolerance: sphere", "tolerance: spere"])).toEqual([
      `geodata/facts/${LENGTHS}:${place} tolerance is "spere", expected one of ledger/tolerances.yaml, or {percent, reason}`,
    ]);
  });

  it("with a tolerance of its own needs its reason", () => {
    const told = mistakesWith(LENGTHS, ["tolerance: sphere", "tolerance: {percent: 3}"]);
    expect(told.join()).toContain("reason is missing");
  });

  it("that cites what is no source is told where it does", () => {
    const place = placeOf(LENGTHS, "lengths-page");
    expect(mistakesWith(LENGTHS, ["lengths-page]", "hearsay]"])).toEqual([
      `geodata/facts/${LENGTHS}:${place} sources[1] is "hearsay", expected the id of a source in sources.yaml`,
    ]);
  });
});

describe("a claim", () => {
  const BORDER = "ledger/claims/border.yaml";

  it("tested on an instrument that is none is told where it stands", () => {
    const place = placeOf(BORDER, "chuguchak-1864\n");
    const [told, ...others] = mistakesWith(BORDER, ["chuguchak-1864\n", "chuguchak-1865\n"]);
    expect(others).toEqual([]);
    expect(told).toContain(`${BORDER}:${place} instrument is "chuguchak-1865"`);
  });

  it("found false without quotes is told what to do", () => {
    const PLACES = "ledger/claims/places.yaml";
    expect(mistakesWith(PLACES, ['found: "false"', "found: false"]).join()).toContain(
      "expected true, false, depends or not measurable (put it in quotes)",
    );
  });
});

describe("a mention", () => {
  it("answered by nothing that is in the ledger is told", () => {
    const MENTIONS = "ledger/mentions.yaml";
    expect(mistakesWith(MENTIONS, ["[occupied-1862]", "[occupied-1863]"]).join()).toContain(
      `${MENTIONS}:${placeOf(MENTIONS, "occupied-1862")} entries[0] is "occupied-1863"`,
    );
  });
});

describe("a file that cannot be read", () => {
  it("does not make every id look unknown that it holds", () => {
    expect(mistakesWith(SOURCES, ["- id: geo-tz\n", "- id: geo-tz\n  id: geo-tz\n"])).toHaveLength(
      1,
    );
  });
});

describe("a basin that is none", () => {
  const BASINS = "ledger/figures/basins.yaml";

  it("is told where a figure names it", () => {
    const place = placeOf(BASINS, "[irtysh]").replace(/\d+$/, (column) => `${Number(column) + 1}`);
    expect(mistakesWith(BASINS, ["[irtysh]", "[styx]"]).join()).toContain(
      `${BASINS}:${place} basins[0] is "styx", expected the id of a basin in basins.yaml`,
    );
  });

  it("is told where a claim names it", () => {
    const BORDER = "ledger/claims/border.yaml";
    const place = placeOf(BORDER, "basin: irtysh").replace(
      /\d+$/,
      (column) => `${Number(column) + 7}`,
    );
    expect(mistakesWith(BORDER, ["basin: irtysh", "basin: lethe"]).join()).toContain(
      `${BORDER}:${place} basin is "lethe", expected the id of a basin in basins.yaml`,
    );
  });

  it("is told where a system counts to it", () => {
    expect(
      mistakesWith("basins.yaml", ["basin: closed-steppe", "basin: acheron"]).join(),
    ).toContain('basin is "acheron"');
  });

  it("may be a river's: those beyond ours are not told", () => {
    expect(mistakesWith("rivers.yaml", ["basin: irtysh", "basin: ob"])).toEqual([]);
  });
});

describe("what the atlas says of itself", () => {
  it("names a text and countries that there are, else is told where it does not", () => {
    expect(
      mistakesWith("atlas.yaml", ["text: relations-article", "text: hearsay"]).join(),
    ).toContain('text is "hearsay", expected the id of a source in sources.yaml');
    const place = placeOf("atlas.yaml", "RUS]");
    expect(mistakesWith("atlas.yaml", ["RUS]", "XYZ]"])).toEqual([
      `geodata/facts/atlas.yaml:${place} west[1] is "XYZ", expected the id of a country in countries.yaml`,
    ]);
  });

  it("lacks nothing in any language", () => {
    expect(mistakesWith("atlas.yaml", ["  kk: Шекара\n", ""]).join()).toContain("kk is missing");
  });
});
