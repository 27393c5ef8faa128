import type { Facts } from "./facts/tables.ts";
import { MANIFEST, manifestOf } from "./manifest.ts";
import type { Product, Step } from "./product.ts";
import { serialise } from "./serialise.ts";

/** What the steps make together, before any of it is looked at. */
export async function runSteps(steps: readonly Step[], facts: Facts): Promise<Product> {
  const whole: Product = { files: {} };
  for (const step of steps) {
    const { files } = await step(whole, facts);
    for (const [name, content] of Object.entries(files)) {
      if (name in whole.files) throw new Error(`two steps make ${name}`);
      whole.files[name] = content;
    }
  }
  return whole;
}

/** The bytes of every file, the manifest among them, by name below geodata/. */
export function bytesOf(files: Readonly<Record<string, unknown>>): Map<string, Uint8Array> {
  const bytes = new Map(
    Object.entries(files).map(([name, content]) => [name, serialise(name, content)]),
  );
  bytes.set(MANIFEST, serialise(MANIFEST, manifestOf(bytes)));
  return bytes;
}
