import type { Figure } from "../../../src/model/schema.ts";

/**
 * In which order the keys of a record have been published: it says nothing, but the checksum of the data
 * hangs on it. Keys that are not named here follow.
 */
type Keys = string;

const COMMISSION =
  "id label value of where order explainedBy unit bound asOf saidBy in beside shows sources";
const OTHER_LENGTHS = "id label value asOf saidBy where order note sources unit bound of in beside";
const LINE_1864 = "id label value unit bound of asOf saidBy where order in beside explainedBy";
const TOLERANCE = "tolerancePercent toleranceReason";
const OWN = "id label value of saidBy where order note";

/** The lists of figures in their order, each with the keys of a figure. */
export const KEYS_OF_FIGURES = {
  lengthFigures({ id, in: where }: Figure): Keys {
    if (where === "text") return COMMISSION;
    if (id === "line-1864-length") return `${LINE_1864} shows sources`;
    return `${OTHER_LENGTHS} explainedBy shows`;
  },
  territoryFigures: (): Keys =>
    `bound in beside explainedBy ${TOLERANCE} id label value unit of asOf saidBy where order note`,
  waterFigures: (): Keys => `unit bound asOf in beside explainedBy shows ${TOLERANCE} ${OWN}`,
  basinFigures({ id }: Figure): Keys {
    const shared = `unit bound asOf in beside explainedBy ${TOLERANCE} shows`;
    const own = id === "balkhash-basin-512025" ? OWN.replace("order note", "note order") : OWN;
    return `${shared} ${own}`;
  },
  workFigures: (): Keys => `unit bound asOf in explainedBy shows ${TOLERANCE} ${OWN} beside`,
} as const;

export type ListOfFigures = keyof typeof KEYS_OF_FIGURES;

const CLAIM: Keys = "where found because shows sources id statement quote order tests vague";

/** The lists of claims, each with the keys of a claim. */
export const KEYS_OF_CLAIMS = {
  placeClaims: "id statement quote where order tests vague found because",
  borderClaims: CLAIM,
  waterClaims: CLAIM,
} as const satisfies Record<string, Keys>;

export type ListOfClaims = keyof typeof KEYS_OF_CLAIMS;

export function ordered<T extends object>(record: T, keys: Keys): T {
  const first = keys.split(" ").filter((key) => key in record) as (keyof T)[];
  const rest = (Object.keys(record) as (keyof T)[]).filter((key) => !first.includes(key));
  return Object.fromEntries([...first, ...rest].map((key) => [key, record[key]])) as T;
}
