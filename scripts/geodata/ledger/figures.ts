import type { Figure } from "../../../src/model/schema.ts";
import { LENGTHS } from "./lengths.ts";
import { TERRITORY } from "./territory.ts";
import { WATERS } from "./waters.ts";

/** Every figure, the lengths of the border first. */
export const FIGURES: Figure[] = [...LENGTHS, ...TERRITORY, ...WATERS];
