import type { Facts } from "../facts/tables.ts";
import type { PinnedName } from "../inputs/packages.ts";
import { type BuiltFrom, fingerprint, type Kept, type SlowStep, type Step } from "./due.ts";
import { MANIFEST, manifestOf } from "./manifest.ts";
import type { Product } from "./product.ts";
import { serialise } from "./serialise.ts";

/** What is there from an earlier build, and what that was computed from. */
export interface Before {
  kept: Kept;
  builtFrom: BuiltFrom;
}

export interface Built extends Product {
  builtFrom: BuiltFrom;
  /** The slow steps whose geometries were computed in this run. */
  computed: string[];
}

/**
 * What the steps make together, before any of it is looked at. With `before`, a slow step whose
 * geometries rest on the same as then keeps them; without, everything is computed.
 */
export async function runSteps(
  steps: readonly Step[],
  facts: Facts,
  before: Before | null = null,
): Promise<Built> {
  const whole: Built = { files: {}, builtFrom: {}, computed: [] };
  for (const step of steps) {
    const { files } =
      typeof step === "function"
        ? await step(whole, facts)
        : await runSlow(step, whole, facts, before);
    for (const [name, content] of Object.entries(files)) {
      if (name in whole.files) throw new Error(`two steps make ${name}`);
      whole.files[name] = content;
    }
  }
  return whole;
}

async function runSlow(step: SlowStep, whole: Built, facts: Facts, before: Before | null) {
  const rests = step.restsOn(whole, facts);
  const nameOf = (part: string) => `${step.name} ${part}`;
  const parts: [name: string, rests: unknown][] = step.inParts
    ? Object.entries(rests as Record<string, unknown>).map(([part, on]) => [nameOf(part), on])
    : [[step.name, rests]];
  const due = new Set<string>();
  for (const [name, on] of parts) {
    const now = fingerprint(on);
    whole.builtFrom[name] = now;
    if (before?.builtFrom[name] !== now) due.add(name);
  }
  whole.computed.push(...due);
  const kept = before !== null && (due.size === 0 || step.inParts) ? before.kept : null;
  return step.make(whole, facts, kept, (part) => !due.has(nameOf(part)));
}

/** The packages that these steps read, whether in this run or in the one that computed what is kept. */
export function packagesOf(steps: readonly Step[]): PinnedName[] {
  const read = steps.flatMap((step) => (typeof step === "function" ? [] : step.packages));
  return [...new Set(read)].sort();
}

/** The bytes of every file, the manifest among them, by name below geodata/. */
export function bytesOf(
  files: Readonly<Record<string, unknown>>,
  packages: readonly PinnedName[],
): Map<string, Uint8Array> {
  const bytes = new Map(
    Object.entries(files).map(([name, content]) => [name, serialise(name, content)]),
  );
  const { dataset } = (files["atlas.json"] ?? {}) as { dataset?: { version: string } };
  bytes.set(MANIFEST, serialise(MANIFEST, manifestOf(bytes, packages, dataset?.version)));
  return bytes;
}
