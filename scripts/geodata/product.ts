import type { FileName } from "../../src/model/schema.ts";
import type { SlowStep } from "./due.ts";
import type { Facts } from "./facts/tables.ts";

/** What one step of the pipeline hands over, in memory; nothing is written before all is validated. */
export interface Product {
  /** Contents by file name below geodata/. Objects are written as JSON, bytes as they are. */
  files: Partial<Record<FileName, unknown>> & Record<string, unknown>;
}

/**
 * A step may read what persons wrote down, and may look at what the steps before it made together; it
 * must not change it.
 */
export type QuickStep = (earlier: Product, facts: Facts) => Promise<Product>;
export type Step = QuickStep | SlowStep;
