import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { measureFree } from "../../src/checks/free.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import { placesOn } from "../../src/checks/place.ts";
import { measureRoute, routePositions } from "../../src/checks/route.ts";
import { translator } from "../../src/i18n/translator.ts";
import { freeGeometry } from "../../src/measuring/freehandGeometry.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import {
  atItsDate,
  chosenGeometry,
  groupAt,
  instrumentBeside,
  instrumentsByDate,
  lineAt,
  lineOf,
  placeOf,
} from "../../src/state/derived.ts";
import { knownBy } from "../../src/state/known.ts";
import { drawnInForce, hiddenGroups } from "../../src/state/layers.ts";
import { areaState } from "../../src/state/spells.ts";
import { type AppState, PANELS, SELECTABLE, TOOLS } from "../../src/state/state.ts";
import { decode, encode } from "../../src/state/url.ts";
import { FIXED_GROUPS } from "../../src/symbology/groups.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";

const atlas = readAtlas();
const lines = measurableLines(atlas);
const groups = lineGroups(atlas);
const allGroups = [...FIXED_GROUPS, ...groups.older.map(({ id }) => id)];
const present = presentLineOf(atlas).id;
const known = knownBy(atlas, () => false, lines, groups, placesOn(lines));
const byDate = instrumentsByDate(atlas);
const words = translator("en");

const ids = (shelf: ReadonlyMap<string, unknown>) => [...shelf.keys()];
const SHELVES = {
  section: ids(atlas.sections),
  area: ids(atlas.areas),
  river: ids(atlas.rivers),
  lake: ids(atlas.lakes),
  basin: ids(atlas.basins),
  work: ids(atlas.works),
  place: ids(atlas.places),
  point: ids(atlas.points),
  neighbour: ids(atlas.neighbours),
  instrument: ids(atlas.instruments),
} satisfies Record<(typeof SELECTABLE)[number], string[]>;

/** What somebody may write where a value is expected. */
const junk = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("", ",", ";", ":", "/", "%", "%E0%A4%A", "0", "-0", "NaN", "__proto__", "=", "é"),
);
const listOf = (item: fc.Arbitrary<string>, separator: string) =>
  fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.join(separator));

const decimal = (limit: number) =>
  fc.oneof(
    fc.integer({ min: -limit, max: limit }).map(String),
    fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => value.toFixed(7)),
  );
// A ruler works up to latitude 85.
const anywhere = fc.tuple(decimal(180), decimal(85)).map((pair) => pair.join(","));
const vertices = ids(lines).map((id) => lines.get(id)?.along().ruler.pointAt(0) ?? [0, 0]);
const onLine = fc
  .tuple(fc.constantFrom(...vertices), fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([[longitude, latitude], off]) => `${(longitude + off).toFixed(5)},${latitude}`);
const position = fc.oneof(onLine, anywhere);

const twoDigits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
const date = fc.oneof(
  fc.constantFrom(...byDate.map((instrument) => instrument.date)),
  fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, "0")),
  fc.tuple(fc.integer({ min: 1850, max: 2030 }), twoDigits).map((parts) => parts.join("-")),
  fc
    .tuple(fc.integer({ min: 1850, max: 2030 }), twoDigits, twoDigits)
    .map((parts) => parts.join("-")),
);
const entry = fc.constantFrom(...[...atlas.figures, ...atlas.claims].map(({ id }) => id));
const line = fc.constantFrom(...ids(lines));
const group = fc.constantFrom(...allGroups);
const selection = fc
  .constantFrom(...SELECTABLE)
  .chain((kind) => fc.constantFrom(...SHELVES[kind]).map((id) => `${kind}:${id}`));
const camera = listOf(decimal(200), "/");

const GRAMMAR: Record<string, fc.Arbitrary<string>> = {
  map: camera,
  lang: fc.constantFrom("en", "kk", "ru", "zh"),
  unit: fc.constantFrom("km", "mi", "verst", "li"),
  panel: fc.constantFrom(...PANELS),
  hide: listOf(group, ","),
  show: listOf(group, ","),
  lines: listOf(
    group.map((each) => `-${each}`),
    ",",
  ).map((but) => `all,${but}`),
  date,
  select: selection,
  claim: entry,
  changed: fc.tuple(line, line).map((pair) => pair.join(",")),
  line,
  from: position,
  via: listOf(position, ";"),
  to: position,
  tool: fc.constantFrom(...TOOLS),
  free: listOf(anywhere, ";"),
};

const part = fc
  .constantFrom(...Object.keys(GRAMMAR))
  .chain((name) =>
    fc.oneof(
      { weight: 9, arbitrary: (GRAMMAR[name] ?? junk).map((value) => `${name}=${value}`) },
      { weight: 1, arbitrary: junk.map((value) => `${name}=${value}`) },
    ),
  );
const address = fc
  .array(fc.oneof({ weight: 12, arbitrary: part }, { weight: 1, arbitrary: junk }), {
    maxLength: 9,
  })
  .map((parts) => `#${parts.join("&")}`);

/** All that is worked out of a state to show it. */
function workOut(state: AppState): void {
  const { selection, measurement, tool, date } = state;
  const inForce = groupAt(atlas, groups, date);
  drawnInForce(hiddenGroups(atlas, groups, state, inForce), inForce);
  for (const area of atlas.areas.values()) areaState(area, date);
  chosenGeometry(atlas, selection);
  placeOf(state);
  instrumentBeside(byDate, date, 1);
  instrumentBeside(byDate, date, -1);
  if (date !== null) expect(words.date(date)).not.toContain("Invalid");
  const shown = [lineAt(atlas, date)?.id ?? present, measurement.line ?? present];
  if (selection !== null) shown.push(lineOf(atlas, selection.id));
  for (const id of shown) expect(lines.get(id), id).toBeDefined();

  freeGeometry(state);
  if (tool !== "line") measureFree(tool, state.vertices);
  const along = lines.get(measurement.line ?? present)?.along();
  if (along === undefined) return;
  if (measurement.stops.length < 2) return;
  const chainages = measurement.stops.map((stop) => stop.along);
  measureRoute(along, chainages);
  routePositions(along, chainages);
}

describe("an address of the published atlas", () => {
  it("is read whatever it says, and what is read is written and read the same again", () => {
    fc.assert(
      fc.property(address, (hash) => {
        const { state } = decode(hash, known);
        const written = encode(state, hash);
        const again = decode(written, known);
        expect(again.ignored).toEqual([]);
        expect(encode(again.state, written)).toBe(written);
      }),
      {
        numRuns: 2000,
        examples: [
          // Rounded, this place is nearest to another one of the line, which is rounded otherwise.
          ["#from=87.28634,49.115765&line=neighbour:chn-mng"],
        ],
      },
    );
  });

  it("gives a state of which everything can be worked out that is shown", () => {
    fc.assert(
      fc.property(address, (hash) => workOut(atItsDate(atlas, decode(hash, known)).state)),
      { numRuns: 600 },
    );
  });
});
