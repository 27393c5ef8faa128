import { geodesicInterpolate, geodesicLength, greatCircleLength } from "../measure/geodesy.ts";
import type { Length, Position } from "../measure/position.ts";
import { presentLineOf } from "../model/lines.ts";
import type { Figure, Section } from "../model/schema.ts";
import { sideNames, sideOfCountry } from "../model/sides.ts";
import { areasOf } from "./areas.ts";
import { bandOf } from "./between.ts";
import { divideOf } from "./divide.ts";
import type { Ground, Thing } from "./ground.ts";
import { sideOf } from "./sides.ts";
import { sidesAlong } from "./sidesAlong.ts";
import { measureStretch } from "./stretch.ts";
import type { Weakness } from "./verdicts.ts";

/** What is computed for a figure: metres or square metres, by both earths. */
export interface Quantity {
  computed: Length | null;
  /** Least and most, where the accuracy of the geometry gives a band. */
  band: { least: number; most: number } | null;
  /** What keeps the geometry from confirming anything, at its worst. */
  weakness: Weakness | null;
  /** Several answers to the same question, where there are such. */
  readings: number[];
  /** The same by other old maps, where areas have such readings. */
  byMaps: number[];
  /** Square metres of the figures it was drawn to, together; null where it was drawn to none. */
  drawnTo: number | null;
  things: QuantityThing[];
}

/** A thing that goes into a quantity; a basin is no thing a claim can test, but one can look at it. */
export type QuantityThing = Thing | { kind: "basin"; id: string };

const NOTHING: Quantity = {
  computed: null,
  band: null,
  weakness: null,
  readings: [],
  byMaps: [],
  drawnTo: null,
  things: [],
};

/** What a map gives for the subject of a figure; nothing for sums, shares and what has no outline. */
export function quantityOf(
  of: Figure["of"],
  ground: Ground,
  figures: readonly Pick<Figure, "id" | "of">[] = [],
): Quantity {
  switch (of.what) {
    case "line": {
      const along = ground.along(of.line);
      const whole = measureStretch(along, 0, along.ruler.length.wgs84);
      const sections = along.sections.map(({ section }) => section.properties);
      return {
        ...NOTHING,
        computed: of.part === "whole" ? whole.length : whole[of.part],
        weakness: weakest(sections),
        things: [{ kind: "line", id: of.line }],
      };
    }
    case "lines": {
      const sections = of.lines.flatMap((id) => ground.along(id).sections);
      return {
        ...NOTHING,
        computed: total(sections.map(({ length }) => length)),
        weakness: weakest(sections.map(({ section }) => section.properties)),
        things: of.lines.map((id) => ({ kind: "line", id })),
      };
    }
    case "sections": {
      const sections = sectionsAlong(of, ground);
      return {
        ...NOTHING,
        computed: total(sections.map(({ geometry }) => chainLength(geometry.coordinates))),
        weakness: weakest(sections.map(({ properties }) => properties)),
        things: sections.map(({ id }) => ({ kind: "section", id })),
      };
    }
    case "areas": {
      const areas = areasMeant(of, ground);
      return of.heldBy === undefined ? areasQuantity(areas) : heldQuantity(areas, of.heldBy);
    }
    case "readings":
      return readingsQuantity(pick(ground.areas, of.areas), pick(ground.areas, of.less ?? []));
    case "basin": {
      const parts = [...ground.basins.values()].filter(
        ({ properties: { basin, country } }) =>
          of.basins.includes(basin) && (of.country === null || of.country === country),
      );
      const computed = total(parts.map(({ geometry }) => areasOf(geometry)));
      // The land between two lines is the mean distance times their length; were it all on one side, the area would
      // be off by so much.
      const accuracyMetres = Math.max(
        0,
        ...parts.map(({ properties }) => properties.meanOffsetMetres ?? properties.accuracyMetres),
      );
      const edges = divideOf(parts, ground.basins.values()).map((line) => ({
        line,
        accuracyMetres,
      }));
      return {
        ...NOTHING,
        computed,
        band: bandOf(computed.wgs84, edges),
        weakness: weakest(parts.map(({ properties }) => properties)),
        things: parts.map(({ id }) => ({ kind: "basin", id })),
      };
    }
    case "rivers": {
      const rivers = pick(ground.rivers, of.rivers);
      const chains = rivers.flatMap(({ geometry }) =>
        geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
      );
      const { country } = of;
      const parts = country === null ? chains : chains.flatMap((c) => within(c, country, ground));
      return {
        ...NOTHING,
        computed: total(parts.map(chainLength)),
        weakness: weakest(rivers.map(({ properties }) => properties)),
        things: of.rivers.map((id) => ({ kind: "river", id })),
      };
    }
    case "works": {
      const works = pick(ground.works, of.works);
      const sizes = works.flatMap(({ geometry }): Length[] => {
        if (geometry.type === "Point") return [];
        if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") {
          return of.measure === "area" ? [areasOf(geometry)] : [];
        }
        if (of.measure === "area") return [];
        const chains =
          geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
        return chains.map(chainLength);
      });
      return {
        ...NOTHING,
        computed: sizes.length === 0 ? null : total(sizes),
        weakness: weakest(works.map(({ properties }) => asDrawn(properties))),
        drawnTo: figuresDrawnTo(works.map(({ properties }) => asDrawn(properties))),
        things: of.works.map((id) => ({ kind: "work", id })),
      };
    }
    case "share": {
      const whole = figures.find(({ id }) => id === of.of)?.of;
      if (of.heldBy === undefined || whole?.what !== "areas") return NOTHING;
      return heldShare(areasMeant(whole, ground), of.heldBy);
    }
    case "sum":
    case "nothing":
      return NOTHING;
  }
}

function areasQuantity(areas: readonly GroundArea[]): Quantity {
  const measurable = areas.flatMap(({ geometry }) =>
    geometry.type === "Point" ? [] : [areasOf(geometry)],
  );
  const bands = areas.flatMap(({ properties }) => properties.band ?? []);
  return {
    ...NOTHING,
    computed: measurable.length === 0 ? null : total(measurable),
    band:
      bands.length === 0 || bands.length < areas.length
        ? null
        : {
            least: bands.reduce((sum, { least }) => sum + least, 0),
            most: bands.reduce((sum, { most }) => sum + most, 0),
          },
    // Only ground between two sides' maps is read by other maps of the same whole.
    byMaps: areas.every(({ properties: { held } }) => held !== undefined)
      ? byMaps(areas, ({ squareMetres }) => squareMetres.wgs84)
      : [],
    weakness: weakest(areas.map(({ properties }) => properties)),
    drawnTo: figuresDrawnTo(areas.map(({ properties }) => properties)),
    things: areas.map(({ id }) => ({ kind: "area", id })),
  };
}

/**
 * Each of some areas, less others that all of them hold; the band is the widest that the accuracies allow, all
 * edges off at once.
 */
function readingsQuantity(areas: readonly GroundArea[], less: readonly GroundArea[]): Quantity {
  const taken = areasQuantity(less);
  const each = areas.map((area) => areasQuantity([area]));
  const without = taken.computed?.wgs84 ?? 0;
  const doubt = taken.band === null ? 0 : taken.band.most - without;
  const bands = each.flatMap(({ band }) => band ?? []);
  return {
    ...NOTHING,
    band:
      bands.length < each.length
        ? null
        : {
            least: Math.min(...bands.map(({ least }) => least)) - without - doubt,
            most: Math.max(...bands.map(({ most }) => most)) - without + doubt,
          },
    weakness: weakest(areas.map(({ properties }) => properties)),
    readings: each.flatMap(({ computed }) => (computed === null ? [] : [computed.wgs84 - without])),
    things: [...areas, ...less].map(({ id }) => ({ kind: "area", id })),
  };
}

function areasMeant(of: Extract<Figure["of"], { what: "areas" }>, ground: Ground): GroundArea[] {
  return [...ground.areas.values()].filter(
    ({ properties: { kind, place, gainedBy } }) =>
      kind === of.kind &&
      of.places.includes(place) &&
      (of.gainedBy === null || gainedBy === of.gainedBy),
  );
}

/** What one state holds today of ground between two sides' own maps. */
function heldQuantity(areas: readonly GroundArea[], country: string): Quantity {
  const whole = areasQuantity(areas);
  const held = areas.map(({ properties }) =>
    properties.held?.find((holding) => holding.country === country),
  );
  if (held.length === 0 || held.includes(undefined))
    return { ...whole, computed: null, band: null };
  const each = held.flatMap((holding) => holding ?? []);
  return {
    ...whole,
    computed: total(each.map(({ squareMetres }) => squareMetres)),
    band: {
      least: each.reduce((sum, { band }) => sum + band.least, 0),
      most: each.reduce((sum, { band }) => sum + band.most, 0),
    },
    byMaps: byMaps(areas, (reading) => heldIn(reading, country)),
  };
}

/** The same in per cent of the whole; of its band too, the ground itself taken as measured. */
function heldShare(areas: readonly GroundArea[], country: string): Quantity {
  const whole = areasQuantity(areas);
  const { computed, band } = heldQuantity(areas, country);
  if (computed === null || band === null || whole.computed === null) return NOTHING;
  const percent = (part: number, of: number) => (100 * part) / of;
  const parts = byMaps(areas, (reading) => heldIn(reading, country));
  const wholes = byMaps(areas, ({ squareMetres }) => squareMetres.wgs84);
  return {
    ...whole,
    computed: {
      turf: percent(computed.turf, whole.computed.turf),
      wgs84: percent(computed.wgs84, whole.computed.wgs84),
    },
    band: {
      least: percent(band.least, whole.computed.wgs84),
      most: Math.min(100, percent(band.most, whole.computed.wgs84)),
    },
    byMaps: parts.map((part, index) => percent(part, wholes[index] ?? Number.NaN)),
  };
}

type Reading = GroundArea["properties"]["readings"][number];

const heldIn = ({ held = [] }: Reading, country: string): number =>
  held.find((holding) => holding.country === country)?.squareMetres.wgs84 ?? 0;

/** What each old map gives for some areas together; of ground that one of them does not have, nothing. */
function byMaps(areas: readonly GroundArea[], size: (reading: Reading) => number): number[] {
  const sums = new Map<string, number>();
  for (const reading of areas.flatMap(({ properties }) => properties.readings)) {
    sums.set(reading.line, (sums.get(reading.line) ?? 0) + size(reading));
  }
  return [...sums.values()];
}

type GroundArea = Ground["areas"] extends ReadonlyMap<string, infer A> ? A : never;

/** The sections of a line that are one of some rivers, however they are cut. */
export function sectionsAlong(
  { line, rivers, without = [] }: Extract<Figure["of"], { what: "sections" }>,
  ground: Ground,
): Section[] {
  return ground
    .along(line)
    .sections.map(({ section }) => section)
    .filter(
      ({ id, properties: { river } }) =>
        river !== null && rivers.includes(river) && !without.includes(id),
    );
}

/** Drawn to a figure is worse than sketched: it would confirm that very figure. */
function weakest(all: readonly Provenance[]): Weakness | null {
  if (all.some(({ drawnTo }) => drawnTo != null)) return "drawn to it";
  const sketched = all.some(
    ({ status, certainty }) => status === "schematic" || certainty === "recalled",
  );
  return sketched ? "sketched" : null;
}

interface Provenance {
  status: string;
  certainty?: string;
  drawnTo?: { value: number } | null;
}

function figuresDrawnTo(all: readonly Provenance[]): number | null {
  const values = all.flatMap(({ drawnTo }) => (drawnTo == null ? [] : [drawnTo.value]));
  return values.length === 0 ? null : SQUARE_METRES_PER_KM2 * values.reduce((a, b) => a + b);
}

const SQUARE_METRES_PER_KM2 = 1e6;

/** A zone of which no outline is published is drawn as a square of the size in print. */
function asDrawn(
  work: Provenance & { kind: string; published: readonly { value: number }[] },
): Provenance {
  const [first] = work.published;
  const drawn = work.kind === "zone" && work.status === "schematic" && first !== undefined;
  return drawn ? { ...work, drawnTo: first } : work;
}

function pick<T>(shelf: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.map((id) => {
    const feature = shelf.get(id);
    if (feature === undefined) throw new RangeError(`no ${id} in the atlas`);
    return feature;
  });
}

function chainLength(chain: readonly Position[]): Length {
  return { turf: greatCircleLength(chain), wgs84: geodesicLength(chain) };
}

function total(lengths: readonly Length[]): Length {
  return {
    turf: lengths.reduce((sum, { turf }) => sum + turf, 0),
    wgs84: lengths.reduce((sum, { wgs84 }) => sum + wgs84, 0),
  };
}

/** The pieces of a river on one country's side of the present line, as `sideOf` has it beyond its ends. */
function within(chain: readonly Position[], country: string, ground: Ground): Position[][] {
  const along = ground.along(presentLineOf(ground).id);
  const line = along.ruler.slice(0, along.ruler.length.wgs84);
  const wanted = sideOfCountry(ground.sides, country);
  const names = sideNames(ground.sides);
  const isThere = (position: Position) => sideOf(line, position, names) === wanted;
  const there = sidesAlong(along, chain, names).map(({ side }) => side === wanted);
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const [i, position] of chain.entries()) {
    const before = chain[i - 1];
    if (before !== undefined && there[i - 1] !== there[i]) {
      const crossing = crossingOf(before, position, isThere);
      if (there[i - 1]) {
        pieces.push([...piece, crossing]);
        piece = [];
      } else piece = [crossing];
    }
    if (there[i]) piece.push(position);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces.filter(({ length }) => length > 1);
}

/** Halvings of a segment of some kilometres until it is shorter than a millimetre. */
const HALVINGS = 24;

function crossingOf(a: Position, b: Position, isThere: (p: Position) => boolean): Position {
  const whole = geodesicLength([a, b]);
  const start = isThere(a);
  let [low, high] = [0, whole];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (isThere(geodesicInterpolate(a, b, middle)) === start) low = middle;
    else high = middle;
  }
  return geodesicInterpolate(a, b, (low + high) / 2);
}
