import { shown } from "./reading.ts";

/** So many properties of a feature are shown. */
const MOST_TOLD = 40;

/** In the order in which they are asked; compared without case. */
const NAMES = [
  "name",
  "title",
  "label",
  "name_en",
  "name_ru",
  "name_kk",
  "name_zh",
  "название",
  "наименование",
  "имя",
  "атауы",
  "аты",
  "名称",
  "名稱",
  "名字",
  "id",
];

/** Under these a converter keeps what is of no use here. */
const INNER = new Set([
  "coordinateProperties",
  "_gpxType",
  "styleUrl",
  "styleHash",
  "styleMapHash",
]);

/**
 * The name of a feature and what else is told of it, as texts: nothing of them is kept as an object, so that no
 * key of a file can mean anything to the program.
 */
export function toldOf(properties: unknown): {
  name: string | null;
  told: (readonly [string, string])[];
} {
  if (properties === null || typeof properties !== "object" || Array.isArray(properties)) {
    return { name: null, told: [] };
  }
  const entries = Object.entries(properties as Record<string, unknown>);
  const told = entries
    .slice(0, 2 * MOST_TOLD)
    .flatMap(([key, value]): (readonly [string, string])[] => {
      const text = asText(value);
      return INNER.has(key) || text === "" ? [] : [[shown(key, 60), text]];
    })
    .slice(0, MOST_TOLD);
  const byKey = new Map(told.map(([key, value]) => [key.toLowerCase(), value]));
  const name = NAMES.map((key) => byKey.get(key)).find((found) => found !== undefined) ?? null;
  return { name, told };
}

function asText(value: unknown): string {
  if (typeof value === "string") return shown(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  }
  if (value === null || typeof value !== "object") return "";
  // What a description of KML has in HTML comes as an object, and is told as the text that it is.
  const inner = (value as { value?: unknown }).value;
  if (typeof inner === "string") return shown(inner);
  return Array.isArray(value) ? "[…]" : "{…}";
}
