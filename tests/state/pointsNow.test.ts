import { describe, expect, it } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { pointsNow } from "../../src/state/pointsNow.ts";
import type { Selection } from "../../src/state/state.ts";

const line = (id: string, validFrom: string, validTo: string | null, present?: true) =>
  [id, { id, role: "border", validFrom, validTo, ...(present && { present }) }] as const;
const act = (id: string, date: string) => [id, { id, date }] as const;
const point = (id: string, instrument: string, lines: string[]) =>
  [id, { id, properties: { instrument, lines } }] as const;

const atlas = {
  lines: new Map([line("old", "1864-10-07", "1900-01-01"), line("new", "1900-01-01", null, true)]),
  instruments: new Map([
    act("outline", "1860-11-14"),
    act("first", "1864-10-07"),
    act("described", "1869-08-13"),
    act("second", "1900-01-01"),
  ]),
  points: new Map([
    point("before", "outline", []),
    point("moved", "first", ["old"]),
    point("kept", "first", ["old", "new"]),
    point("told", "described", ["old"]),
    point("agreed", "second", ["new"]),
  ]),
} as unknown as Pick<Atlas, "points" | "instruments" | "lines">;

const at = (
  date: string | null,
  compared: readonly [string, string] | null = null,
  selection: Selection | null = null,
) => pointsNow(atlas, { date, compared, selection });

describe("the points of a date", () => {
  it("are those of the line in force, of acts signed by then", () => {
    expect(at("1866")).toEqual({ standing: ["moved", "kept"], past: ["before"] });
    expect(at("1870")).toEqual({ standing: ["moved", "kept", "told"], past: ["before"] });
  });

  it("pale where the line they are of has gone", () => {
    expect(at("1950")).toEqual({ standing: ["kept", "agreed"], past: ["before", "moved", "told"] });
  });

  it("are today's where no date is looked at", () => {
    expect(at(null)).toEqual(at("2020"));
  });

  it("are those of the first acts alone before there was a line", () => {
    expect(at("1862")).toEqual({ standing: ["before"], past: [] });
    expect(at("1850")).toEqual({ standing: [], past: [] });
  });

  it("are all of the act whose card is open, or the card of one of its points", () => {
    const ofFirst = ["moved", "kept", "agreed"];
    expect(at(null, null, { kind: "instrument", id: "first" }).standing).toEqual(ofFirst);
    expect(at(null, null, { kind: "point", id: "moved" }).standing).toEqual(ofFirst);
  });

  it("are those of both lines where two are compared", () => {
    expect(at(null, ["old", "new"]).standing).toEqual(["moved", "kept", "told", "agreed"]);
  });
});
