import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../src/measure/position.ts";
import { UNITS } from "../../src/measure/units.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { choiceOf } from "../../src/state/choice.ts";
import type { Known } from "../../src/state/codec.ts";
import {
  type AppState,
  INITIAL,
  PANELS,
  SELECTABLE,
  TOOLS,
  TOUR,
  unitOf,
} from "../../src/state/state.ts";
import { decode, encode } from "../../src/state/url.ts";
import { FIXED_GROUPS, isLine } from "../../src/symbology/groups.ts";

/** On a made-up line along which a degree of longitude is a metre. */
const placeAt = (at: Place["at"]): Place => ({ along: typeof at === "string" ? 0 : at[0], at });

const LAYER_GROUPS = [...FIXED_GROUPS, "middle", "ancient"];

const everything: Known = {
  hasLine: () => true,
  isLineAway: () => false,
  presentLine: "today",
  hasGroup: (group) => LAYER_GROUPS.includes(group),
  has: () => true,
  hasEntry: () => true,
  hasChapter: () => true,
  canCompare: () => true,
  locate: (_line, at) => placeAt(at),
};
const nothing: Known = {
  hasLine: () => false,
  isLineAway: () => false,
  presentLine: "today",
  hasGroup: () => false,
  has: () => false,
  hasEntry: () => false,
  hasChapter: () => false,
  canCompare: () => false,
  locate: () => null,
};

/** Five decimals, as the address keeps them. */
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((n) => Number((n / 1e5).toFixed(5)));
const position = fc.tuple(degrees(180), degrees(90));
const stop = fc.oneof(position, fc.constantFrom("start" as const, "end" as const)).map(placeAt);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);

const states: fc.Arbitrary<AppState> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  unit: fc.option(fc.constantFrom(...UNITS)),
  panel: fc.constantFrom(...PANELS),
  choice: fc.array(fc.tuple(fc.constantFrom(...LAYER_GROUPS), fc.boolean())).map(choiceOf),
  allBut: fc.option(
    fc.array(fc.constantFrom(...LAYER_GROUPS.filter(isLine))).map((groups) => new Set(groups)),
  ),
  date: fc.option(fc.constantFrom("1864", "1881-02", "1881-02-24", "2002-05-10")),
  selection: fc.option(fc.record({ kind: fc.constantFrom(...SELECTABLE), id })),
  claim: fc.option(id),
  compared: fc.option(fc.tuple(id, id)),
  chapter: fc.option(id),
  tour: fc.option(fc.constantFrom(...TOUR)),
  tool: fc.constantFrom(...TOOLS),
  vertices: fc.array(position, { maxLength: 4 }),
  about: fc.boolean(),
  embed: fc.boolean(),
  measurement: fc.record({ line: fc.option(id), stops: fc.array(stop, { maxLength: 4 }) }),
});

describe("the address", () => {
  it("brings back every state it was written from", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: read, ignored } = decode(encode(state), everything);
        expect(ignored).toEqual([]);
        expect(read).toEqual(state);
      }),
    );
  });

  it("is empty for the state the atlas opens with", () => {
    expect(encode(INITIAL)).toBe("");
  });

  it("keeps the camera that the map wrote, first", () => {
    const hash = encode({ ...INITIAL, language: "kk" }, "#map=5/46/82&lang=ru");
    expect(hash).toBe("#map=5/46/82&lang=kk");
    expect(decode(hash, everything).ignored).toEqual([]);
  });

  it("brings the camera within the map's range, and leaves out one that is none", () => {
    expect(encode(INITIAL, "#map=30/45/80")).toBe("#map=15/45/80");
    expect(encode(INITIAL, "#map=1/45/80/200/75")).toBe("#map=3/45/80/-160/60");
    expect(encode(INITIAL, "#map=5.50/45.0/80.10")).toBe("#map=5.50/45.0/80.10");
    expect(encode(INITIAL, "#map=here")).toBe("");
    expect(decode("#map=30/45/80", everything)).toMatchObject({ ignored: [], hasCamera: true });
    expect(decode("#map=here", everything).hasCamera).toBe(false);
    expect(decode("#lang=ru", everything).hasCamera).toBe(false);
  });

  it("says the unit that was asked for, also the one lengths are read in by themselves", () => {
    expect(decode("#unit=km", everything).state.unit).toBe("km");
    expect(encode({ ...INITIAL, unit: "km" })).toBe("#unit=km");
    expect(decode("", everything).state.unit).toBeNull();
    expect(unitOf(INITIAL)).toBe("km");
  });

  it("never throws, whatever is in it, and falls back to the opening state", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { state } = decode(`#${text}`, nothing);
        expect(PANELS).toContain(state.panel);
      }),
    );
  });

  it.each([
    ["#colour=red", "colour", "unknown"],
    ["#panel=kitchen", "panel", "broken"],
    ["#lang=tlh", "lang", "broken"],
    ["#tool=axe", "tool", "broken"],
    ["#free=80,45;there", "free", "broken"],
    ["#unit=parsec", "unit", "broken"],
    ["#hide=rivers,unicorns", "hide", "broken"],
    ["#show=1492", "show", "broken"],
    ["#map=here", "map", "broken"],
    ["#map=5/46", "map", "broken"],
    ["#map=5/146/82", "map", "broken"],
    ["#map=5/46/82/east", "map", "broken"],
    ["#date=yesterday", "date", "broken"],
    ["#date=2002-13-45", "date", "broken"],
    ["#date=2001-02-29", "date", "broken"],
    ["#select=section", "select", "broken"],
    ["#changed=1864", "changed", "broken"],
    ["#changed=1864,1881,2002", "changed", "broken"],
    ["#from=82.5", "from", "broken"],
    ["#from=45.3,182.5", "from", "broken"],
    ["#from=82.5,45.3&to=here", "to", "broken"],
    ["#to=82.5,45.3", "to", "broken"],
    ["#from=%E0%A4%A&to=1,1", "from", "broken"],
  ])("says that %s was not followed, and why", (hash, parameter, why) => {
    const { state, ignored } = decode(hash, everything);
    expect(ignored).toMatchObject([{ parameter, why }]);
    expect(state).toEqual(INITIAL);
  });

  it("says a choice also where the atlas would open so by itself", () => {
    const choice = choiceOf([["ancient", false]]);
    expect(encode({ ...INITIAL, choice })).toBe("#hide=ancient");
    expect(decode("#hide=ancient", everything).state.choice).toEqual(choice);
  });

  it("takes a group that is named both ways as wanted", () => {
    const { choice } = decode("#hide=ancient,lakes&show=ancient,lakes", everything).state;
    expect(choice).toEqual(choiceOf([["ancient", true]]));
  });

  it("lists groups in the legend's order, however they were switched", () => {
    const switched = ["relief", "middle", "ancient", "border", "rivers"];
    const choice = choiceOf(switched.map((group) => [group, false] as const));
    expect(encode({ ...INITIAL, choice })).toBe("#hide=border,middle,ancient,rivers,relief");
  });

  it("need not name the present border, and means the same where it does", () => {
    const named = decode("#line=today&from=80,44", everything).state;
    expect(named).toEqual(decode("#from=80,44", everything).state);
    expect(encode(named)).toBe("#from=80.00000,44.00000");
    expect(decode("#line=ancient&from=80,44", everything).state.measurement.line).toBe("ancient");
  });

  it("refuses a line or a feature that the atlas does not have", () => {
    const { ignored } = decode("#select=section:atlantis&line=1492&changed=1492,1648", nothing);
    expect(ignored.map(({ parameter }) => parameter)).toEqual(["select", "changed", "line"]);
  });

  it("follows the rest of an address when one part is broken", () => {
    const { state } = decode("#lang=ru&panel=kitchen", everything);
    expect(state.language).toBe("ru");
  });

  it.each(TOUR.slice(1))("says that what the stop %s sets was put back", (tour) => {
    const put = decode(encode({ ...INITIAL, tour }), everything);
    expect(put).toMatchObject({ hasTime: true, state: { tour, date: null } });
    expect(decode(`#tour=${tour}`, everything).hasTime).toBe(false);
  });
});
