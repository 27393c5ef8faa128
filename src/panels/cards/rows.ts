import { areasOf } from "../../checks/areas.ts";
import { decimalsOf } from "../../checks/figures.ts";
import { spellWords } from "../../i18n/spellWords.ts";
import type { Translator } from "../../i18n/translator.ts";
import { geodesicLength, greatCircleLength } from "../../measure/geodesy.ts";
import type { Length } from "../../measure/position.ts";
import type { Atlas } from "../../model/atlas.ts";
import { told } from "../../model/prose.ts";
import type { Area, Basin, Lake, Neighbour, Place, River, Work } from "../../model/schema.ts";
import { areaState } from "../../state/spells.ts";
import { nameIn } from "../words.ts";

export type Row = [label: string, value: string];

export function riverLengths({ geometry }: { geometry: River["geometry"] }): Length {
  const chains = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  const sum = (length: (chain: (typeof chains)[number]) => number) =>
    chains.reduce((total, chain) => total + length(chain), 0);
  return { turf: sum(greatCircleLength), wgs84: sum(geodesicLength) };
}

/** An area by turf and on WGS84; a decimal for what is smaller than 100 km². */
export function extentRow(words: Translator, geometry: Lake["geometry"]): Row {
  const { turf, wgs84 } = areasOf(geometry);
  return [words("card.area"), extentIn(words, { turf, wgs84 })];
}

/** Both numbers, or one where they are written alike. */
function extentIn(words: Translator, extent: { turf: number; wgs84: number }): string {
  const [turf, wgs84] = [km2(words, extent.turf), km2(words, extent.wgs84)];
  return words(turf === wgs84 ? "card.area.same" : "card.area.value", { turf, wgs84 });
}

function km2(words: Translator, squareMetres: number): string {
  return words.number(squareMetres / 1e6, squareMetres < 1e8 ? 1 : 0);
}

type Printed = Basin["properties"]["published"][number];

function printedRows(words: Translator, label: string, printed: readonly Printed[]): Row[] {
  return printed.map(({ value, unit, saidBy }) => [
    label,
    `${words.number(value, decimalsOf(value))} ${unit}, ${told(saidBy, words.language).text}`,
  ]);
}

export function placeKind(words: Translator, { properties }: Place): string {
  const countries = properties.countries.map((code) => words.country(code));
  return `${words(`kind.${properties.kind}`)} · ${countries.join(", ")}`;
}

/** @param toBorder from it to the present border, in words; null where that is not told */
export function placeRows(
  words: Translator,
  { properties, geometry }: Place,
  toBorder: string | null,
): Row[] {
  const [longitude, latitude] = geometry.coordinates;
  const { elevationMetres } = properties;
  const rows: Row[] = [
    ...(elevationMetres === undefined ? [] : [height(words, elevationMetres)]),
    ...(toBorder === null ? [] : [[words("card.to.border"), toBorder] satisfies Row]),
    [
      words("card.position"),
      words("card.position.value", {
        latitude: words.number(latitude, 4),
        longitude: words.number(longitude, 4),
      }),
    ],
    [words("card.certainty"), words(`certainty.${properties.certainty}`)],
  ];
  if (properties.population !== null) {
    rows.push([words("card.population"), words.number(properties.population)]);
  }
  return rows;
}

function height(words: Translator, metres: number): Row {
  return [words("card.height"), words("card.height.value", { metres: words.number(metres) })];
}

export function neighbourKind(words: Translator, { properties }: Neighbour): string {
  const [a, b] = properties.countries;
  return words("kind.border", { a: words.country(a), b: words.country(b) });
}

export function basinRows(words: Translator, { properties, geometry }: Basin): Row[] {
  return [
    extentRow(words, geometry),
    ...printedRows(words, words("card.published"), properties.published),
  ];
}

export function workRows(words: Translator, { properties, geometry }: Work): Row[] {
  const drawn = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return [
    ...(drawn ? [extentRow(words, geometry)] : []),
    [words("card.certainty"), words(`certainty.${properties.certainty}`)],
    ...printedRows(words, words("card.published"), properties.published),
  ];
}

/** What an area is at a date: nothing is called disputed or claimed that is so no more. */
export function areaKind(words: Translator, area: Area, date: string | null): string {
  const { kind, gainedBy, asOf, until } = area.properties;
  switch (kind) {
    case "changed-hands":
    case "gained":
      return gainedBy === null
        ? words(`area.${kind}`)
        : words("area.passed", { country: words.country(gainedBy), year: asOf.slice(0, 4) });
    case "extent":
      return words("area.extent");
    default:
      return areaState(area, date) === "standing"
        ? words(`area.${kind}`)
        : words(...spellWords(kind, until?.date ?? null, asOf));
  }
}

export function areaRows(words: Translator, atlas: Atlas, { properties, geometry }: Area): Row[] {
  const {
    between,
    gainedBy,
    lostBy,
    asOf,
    from,
    until,
    readings,
    band,
    held = [],
    drawnTo,
    published,
  } = properties;
  const lineName = (id: string) => {
    const line = atlas.lines.get(id);
    return line === undefined ? id : nameIn(words, line);
  };
  const country = (label: string, code: string | null): Row[] =>
    code === null ? [] : [[label, words.country(code)]];
  const rows: Row[] = geometry.type === "Point" ? [] : [extentRow(words, geometry)];
  for (const { line, squareMetres, within } of readings) {
    const whole = extentIn(words, squareMetres);
    const part = within === null ? whole : extentIn(words, within);
    const value =
      part === whole ? whole : words("card.reading.within", { value: whole, within: part });
    rows.push([words("card.reading", { line: lineName(line) }), value]);
  }
  for (const { country, squareMetres, band } of held) {
    const bounds = { least: km2(words, band.least), most: km2(words, band.most) };
    rows.push([
      words("card.held", { country: words.country(country) }),
      `${extentIn(words, squareMetres)}; ${words("card.band.value", bounds)}`,
    ]);
  }
  if (band !== null) {
    const value = { least: km2(words, band.least), most: km2(words, band.most) };
    rows.push([words("card.band"), words("card.band.value", value)]);
  }
  if (between !== null) {
    const [older, newer] = between.map(lineName);
    const value = words("card.between.value", { older: older ?? "", newer: newer ?? "" });
    rows.push([words("card.between"), value]);
  }
  const turn = (label: string, at: typeof until): Row[] =>
    at === undefined ? [] : [[label, words.date(at.date)]];
  // Both sides claimed what was in dispute: for that, the card tells how it ended.
  const claims = properties.kind === "claim";
  return [
    ...rows,
    ...country(words(claims ? "card.claimant" : "card.gained"), gainedBy),
    ...country(words("card.lost"), lostBy),
    [words("card.as.of"), words.date(asOf)],
    ...turn(words("card.from"), from),
    ...turn(words("card.until"), until),
    ...printedRows(words, words("card.drawn.to"), drawnTo === null ? [] : [drawnTo]),
    ...printedRows(words, words("card.published"), published),
  ];
}
