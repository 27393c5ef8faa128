import type { FileName } from "../../../src/model/schema.ts";

/** What one step of the pipeline hands over, in memory; nothing is written before all is validated. */
export interface Product {
  /** Contents by file name below geodata/. Objects are written as JSON, bytes as they are. */
  files: Partial<Record<FileName, unknown>> & Record<string, unknown>;
}
