import { isDeepStrictEqual } from "node:util";
import type { Facts } from "./facts/tables.ts";
import { MANIFEST, manifestOf } from "./manifest.ts";
import type { Product, Step } from "./product.ts";
import { serialise } from "./serialise.ts";

/** What the steps make together, before any of it is looked at. */
export async function runSteps(steps: readonly Step[], facts: Facts): Promise<Product> {
  const whole: Product = { files: {}, sources: [] };
  for (const step of steps) {
    const { files, sources } = await step(whole, facts);
    for (const [name, content] of Object.entries(files)) {
      if (name in whole.files) throw new Error(`two steps make ${name}`);
      whole.files[name] = content;
    }
    for (const source of sources) {
      const known = whole.sources.find(({ id }) => id === source.id);
      if (known === undefined) whole.sources.push(source);
      else if (!isDeepStrictEqual(known, source)) {
        throw new Error(`two steps describe the source ${source.id} differently`);
      }
    }
  }
  const sources = whole.sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { files: { ...whole.files, "sources.json": sources }, sources };
}

/** The bytes of every file, the manifest among them, by name below geodata/. */
export function bytesOf(files: Readonly<Record<string, unknown>>): Map<string, Uint8Array> {
  const bytes = new Map(
    Object.entries(files).map(([name, content]) => [name, serialise(name, content)]),
  );
  bytes.set(MANIFEST, serialise(MANIFEST, manifestOf(bytes)));
  return bytes;
}
