import type { HandLine } from "./hand-line.ts";
import { NORTHERN_LINES } from "./hand-lines-north.ts";
import { SOUTHERN_LINES } from "./hand-lines-south.ts";

/**
 * Drawn from general knowledge of the courses, within 5 to 10 km. They only tell the flood to which
 * system land drains and are published nowhere.
 */
export const HAND_LINES: readonly HandLine[] = [...NORTHERN_LINES, ...SOUTHERN_LINES];
