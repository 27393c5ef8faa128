import { toJsonSchema } from "@valibot/to-json-schema";
import { FACTS } from "./tables.ts";

/**
 * JSON Schema of every kind of facts file, by file name below geodata/facts/schema, so that an editor
 * completes and underlines. What JSON Schema cannot say (that a date exists) is left to the build.
 */
export function schemaFiles(): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(FACTS).map(([name, { schema }]) => {
      const json = toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" });
      return [`${name}.json`, encoder.encode(`${JSON.stringify(json, null, 2)}\n`)];
    }),
  );
}
