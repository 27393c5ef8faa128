import { areasOf } from "../../checks/areas.ts";
import type { Entry } from "../../checks/ledger.ts";
import { lineNamed, type MeasurableLine } from "../../checks/measurable.ts";
import { locateNear } from "../../checks/place.ts";
import { riverAsBorder } from "../../checks/riverAsBorder.ts";
import type { Verdict } from "../../checks/verdicts.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Atlas } from "../../model/atlas.ts";
import { LANGUAGES } from "../../model/schema/values.ts";
import type {
  Area,
  Findable,
  Language,
  Names,
  Place,
  River,
  Section,
  Work,
} from "../../model/schema.ts";
import { lineOf } from "../../state/derived.ts";
import type { Lengths } from "../../store/words.ts";
import { kindOf as kindOfThing } from "../cards/kindOf.ts";
import { partsInWords } from "../cards/riverBorder.ts";
import { riverLengths } from "../cards/rows.ts";
import { publishedOf } from "../ledger/text.ts";
import { whenOf } from "../reading/when.ts";
import { nameIn } from "../words.ts";

/** What answers are told from. */
export interface Desk {
  words: Translator;
  lengths: Lengths;
  atlas: Atlas;
  lines: ReadonlyMap<string, MeasurableLine>;
  /** Null while the ledger is not there. */
  entries: readonly Entry[] | null;
}

interface Named {
  text: string;
  language: Language;
}

/** What one came for, at a glance. */
export interface Answer {
  thing: Pick<Findable, "kind" | "id">;
  title: Named;
  kind: string;
  /** The one number, date or distance. */
  number: string | null;
  /** What the number is made of. */
  parts: string | null;
  verdict: Verdict | null;
  /** Its names in the other languages. */
  others: Named[];
}

/** The answer that a thing found is; null where the atlas has no such thing. */
export function answerOf(desk: Desk, { kind, id }: Findable): Answer | null {
  const told = toldOf(desk, kind, id);
  if (told === null) return null;
  return { thing: { kind, id }, parts: null, verdict: null, ...told };
}

/** What kind of thing it is, to be asked for with its name. */
export function kindOf(words: Translator, atlas: Atlas, { kind, id }: Findable): string {
  if (kind === "chapter") return words("find.chapter");
  if (kind === "claim") return words("ledger.claim");
  if (kind !== "figure") return kindOfThing(words, atlas, { kind, id }, null);
  const isText = atlas.figures.find((figure) => figure.id === id)?.in === "text";
  return words(isText ? "find.figure" : "find.figure.elsewhere");
}

type Told = Omit<Answer, "thing" | "parts" | "verdict"> &
  Partial<Pick<Answer, "parts" | "verdict">>;

function toldOf(desk: Desk, kind: Findable["kind"], id: string): Told | null {
  const { words, lengths, atlas, entries } = desk;
  const verdict = entries?.find((entry) => entry.id === id)?.verdict ?? null;
  const named = (record: Names & { id: string }, more: Partial<Told> = {}): Told => ({
    ...namesOf(words, record),
    kind: kindOf(words, atlas, { kind, id } as Findable),
    number: null,
    ...more,
  });
  switch (kind) {
    case "river":
      return of(atlas.rivers.get(id), (river) => named(river.properties, riverTold(desk, river)));
    case "section":
      return of(atlas.sections.get(id), (section) =>
        named(section.properties, { number: sectionLength(desk, section) }),
      );
    case "lake":
      return of(atlas.lakes.get(id), (lake) =>
        named(lake.properties, { number: extent(words, lake.geometry) }),
      );
    case "basin":
      return of(atlas.basins.get(id), (basin) =>
        named(basin.properties, { number: extent(words, basin.geometry) }),
      );
    case "area":
      return of(atlas.areas.get(id), (area) =>
        named(area.properties, { number: surface(words, area) }),
      );
    case "work":
      return of(atlas.works.get(id), (work) =>
        named(work.properties, {
          number: surface(words, work) ?? courseLength(lengths, work),
        }),
      );
    case "place":
      return of(atlas.places.get(id), (place) =>
        named(place.properties, { number: placeNumber(desk, place) }),
      );
    case "point":
      return of(atlas.points.get(id), ({ properties }) => {
        const act = atlas.instruments.get(properties.instrument);
        return named(properties, { number: act === undefined ? null : nameIn(words, act) });
      });
    case "instrument":
      return of(atlas.instruments.get(id), (instrument) =>
        named(instrument, { number: words.date(instrument.date) }),
      );
    case "chapter":
      return of(atlas.chapters.get(id), (chapter) => ({
        title: { text: chapter.title[words.language], language: words.language },
        kind: kindOf(words, atlas, { kind, id } as Findable),
        number: whenOf(words, atlas, chapter),
        others: [],
      }));
    case "figure":
      return of(
        atlas.figures.find((figure) => figure.id === id),
        (figure) => ({
          title: { text: figure.label[words.language], language: words.language },
          kind: kindOf(words, atlas, { kind, id } as Findable),
          number: publishedOf(words, figure),
          verdict,
          others: [],
        }),
      );
    case "claim":
      return of(
        atlas.claims.find((claim) => claim.id === id),
        (claim) => ({
          title: { text: claim.statement[words.language], language: words.language },
          kind: words("ledger.claim"),
          number: null,
          verdict,
          others: [],
        }),
      );
  }
}

function of<T>(thing: T | undefined, tell: (thing: T) => Told): Told | null {
  return thing === undefined ? null : tell(thing);
}

/** Its name in the reader's language, else in English, else its id; and the others that are not the same. */
function namesOf(
  words: Translator,
  record: Names & { id: string },
): Pick<Told, "title" | "others"> {
  const text = nameIn(words, record);
  const inOrder = [words.language, "en", ...LANGUAGES] as const;
  const language = inOrder.find((each) => record[`name_${each}`] === text) ?? "en";
  const others = LANGUAGES.flatMap((language): Named[] => {
    const other = record[`name_${language}`];
    return other === null || other === text ? [] : [{ text: other, language }];
  });
  return {
    title: { text, language },
    others: others.filter(({ text }, i) => others.findIndex((one) => one.text === text) === i),
  };
}

/** A river that is the border: how much of it, and in which sections. Any other: as long as it is drawn. */
function riverTold({ words, lengths, lines, atlas }: Desk, river: River): Partial<Told> {
  const border = riverAsBorder(lineNamed(lines, null).along(), atlas.figures, river.properties.id);
  if (border === null) return { number: lengths.write(riverLengths(river).turf) };
  return {
    number: words("find.as.border", { length: lengths.write(border.length) }),
    parts: partsInWords(words, lengths, border),
  };
}

function sectionLength({ atlas, lines, lengths }: Desk, { id }: Section): string | null {
  const { sections } = lineNamed(lines, lineOf(atlas, id)).along();
  const found = sections.find(({ section }) => section.id === id);
  return found === undefined ? null : lengths.write(found.length.turf);
}

const SQUARE_METRES_PER_KM2 = 1e6;
/** What is smaller is told to a decimal. */
const LARGE_KM2 = 100;

function extent(words: Translator, geometry: Parameters<typeof areasOf>[0]): string {
  const km2 = areasOf(geometry).turf / SQUARE_METRES_PER_KM2;
  return `${words.number(km2, km2 < LARGE_KM2 ? 1 : 0)} ${words("unit.km2")}`;
}

/** Of what is drawn as a surface. */
function surface(words: Translator, { geometry }: Area | Work): string | null {
  const isSurface = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return isSurface ? extent(words, geometry) : null;
}

function courseLength(lengths: Lengths, { geometry }: Work): string | null {
  const isLine = geometry.type === "LineString" || geometry.type === "MultiLineString";
  return isLine ? lengths.write(riverLengths({ geometry }).turf) : null;
}

/** How high it is, where that is told, and how far from the present border. */
function placeNumber(desk: Desk, place: Place): string {
  const { elevationMetres } = place.properties;
  if (elevationMetres === undefined) return fromBorder(desk, place);
  const { words } = desk;
  const metres = words("card.height.value", { metres: words.number(elevationMetres) });
  return `${metres} · ${fromBorder(desk, place)}`;
}

/** How far from the present border; "at" it where that is no more than the place is known to. */
function fromBorder({ words, lengths, lines }: Desk, { geometry, properties }: Place): string {
  const { distanceOff } = locateNear(lineNamed(lines, null).along(), geometry.coordinates);
  if (distanceOff <= properties.accuracyMetres) return words("find.at.border");
  return words("find.from.border", { length: lengths.write(distanceOff, 0) });
}
