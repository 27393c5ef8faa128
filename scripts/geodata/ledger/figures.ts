import type { Figure } from "../../../src/model/schema.ts";
import { BASIN_AREAS } from "./basin-areas.ts";
import { LENGTHS } from "./lengths.ts";
import { TERRITORY } from "./territory.ts";
import { WATERS } from "./waters.ts";
import { WORKS } from "./works.ts";

/** Every figure, the lengths of the border first. */
export const FIGURES: Figure[] = [...LENGTHS, ...TERRITORY, ...WATERS, ...BASIN_AREAS, ...WORKS];
