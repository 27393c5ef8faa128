import { describe, expect, it } from "vitest";
import type { Kept, SlowStep } from "../../scripts/geodata/build/due.ts";
import { bytesOf, packagesOf, runSteps } from "../../scripts/geodata/build/run.ts";
import type { Facts } from "../../scripts/geodata/facts/tables.ts";

interface Told {
  seed: number;
  name: string;
}

/** Facts of a made-up kind: where a line starts, and what it is called. */
const told = (seed: number, name: string) => ({ seed, name }) as unknown as Facts;
const read = (facts: Facts) => facts as unknown as Told;

const LINE = "line.json";

function line(facts: Facts, coordinates: number[]) {
  return { files: { [LINE]: [{ id: "line", name: read(facts).name, coordinates }] } };
}

/** A step that counts how often its geometry is computed. */
function slow() {
  let computed = 0;
  const step: SlowStep = {
    name: "line",
    packages: ["geo-tz"],
    restsOn: (_earlier, facts) => read(facts).seed,
    make: async (_earlier, facts, kept) => {
      if (kept !== null) {
        const [before] = kept.file<{ coordinates: number[] }[]>(LINE);
        return line(facts, before?.coordinates ?? []);
      }
      computed += 1;
      return line(facts, [read(facts).seed, read(facts).seed * 2]);
    },
  };
  return { step, times: () => computed };
}

const keeping = (files: Record<string, unknown>) =>
  ({ file: (name: string) => files[name] }) as unknown as Kept;

describe("a slow step", () => {
  it("keeps its geometry where only words have changed, and tells the words anew", async () => {
    const { step, times } = slow();
    const first = await runSteps([step], told(3, "one"));
    const before = { kept: keeping(first.files), builtFrom: first.builtFrom };
    const second = await runSteps([step], told(3, "another"), before);
    expect(times()).toBe(1);
    expect(second.computed).toEqual([]);
    expect(second.files[LINE]).toEqual([{ id: "line", name: "another", coordinates: [3, 6] }]);
  });

  it("computes it anew where what it rests on has changed, or nothing was built before", async () => {
    const { step, times } = slow();
    const first = await runSteps([step], told(3, "one"));
    const before = { kept: keeping(first.files), builtFrom: first.builtFrom };
    const second = await runSteps([step], told(4, "one"), before);
    expect(times()).toBe(2);
    expect(second.computed).toEqual(["line"]);
    expect(second.files[LINE]).toEqual([{ id: "line", name: "one", coordinates: [4, 8] }]);
  });

  it("that is made in parts computes those that rest on something else, and keeps the others", async () => {
    const computed: string[] = [];
    const step: SlowStep = {
      name: "lines",
      packages: [],
      inParts: true,
      restsOn: (_earlier, facts) => ({ a: read(facts).seed, b: 1 }),
      make: async (_earlier, _facts, kept, holds) => {
        for (const part of ["a", "b"]) if (kept === null || !holds(part)) computed.push(part);
        return { files: {} };
      },
    };
    const first = await runSteps([step], told(3, "one"));
    expect(computed.splice(0)).toEqual(["a", "b"]);
    const before = { kept: keeping({}), builtFrom: first.builtFrom };
    const second = await runSteps([step], told(4, "one"), before);
    expect(computed).toEqual(["a"]);
    expect(second.computed).toEqual(["lines a"]);
  });

  it("has its packages in the manifest, also where it kept its geometry", async () => {
    const { step } = slow();
    const { files } = await runSteps([step], told(3, "one"));
    const manifest = bytesOf(files, packagesOf([step])).get("manifest.json");
    expect(Object.keys(JSON.parse(new TextDecoder().decode(manifest)).packages)).toEqual([
      "geo-tz",
    ]);
  });
});
