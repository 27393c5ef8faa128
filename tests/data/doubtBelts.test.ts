import { booleanPointInPolygon } from "@turf/turf";
import { createStore } from "jotai";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { beltsAtom, useMakingBelts } from "../../src/data/doubtBelts.ts";
import type { DoubtfulLine } from "../../src/measure/belt.ts";
import { atlasAtom, groupsAtom } from "../../src/store/atlas.ts";
import { lookAtom } from "../../src/store/look.ts";
import { noticesAtom } from "../../src/store/notices.ts";
import { type RunningHook, runHook } from "../hookInNode.ts";
import { answerOf, WorkerInHand } from "../workerInNode.ts";

const atlas = { ...readAtlas(), checksum: "" };
const BELT = { type: "Polygon", coordinates: [[]] };

let store: ReturnType<typeof createStore>;
let running: RunningHook;
const workers = () => WorkerInHand.started;
const groups = () => store.get(groupsAtom);
const present = () => groups().present.id;
const oldest = () => groups().older.at(-1)?.id ?? "";
const show = (group: string, on = true) =>
  running.act(() => store.set(lookAtom, { type: "switch", group, on }));
const answers = (worker: WorkerInHand | undefined, belt: unknown = BELT) =>
  running.act(() => worker?.answer(belt));
const beltsOf = () => store.get(beltsAtom)?.features.map(({ properties }) => properties?.group);

beforeEach(() => {
  vi.stubGlobal("window", { addEventListener: () => {}, removeEventListener: () => {} });
  vi.stubGlobal("Worker", WorkerInHand);
  WorkerInHand.started = [];
  store = createStore();
  store.set(atlasAtom, atlas);
  running = runHook(store, useMakingBelts);
});
afterEach(() => {
  running.stop();
  vi.unstubAllGlobals();
});

describe("the belts of doubt", () => {
  it("are none, and no worker runs, until they are asked for", () => {
    expect(store.get(beltsAtom)).toBeNull();
    expect(workers()).toEqual([]);
  });

  it("are made of the sections of the lines that are shown, each as far as it is known", () => {
    show("doubt");
    const [worker] = workers();
    expect(worker?.file).toBe("doubtBelt.worker.ts");
    const sections = [...atlas.lines.values()].find((line) => line.present)?.sections ?? [];
    const expected = sections.map((id) => {
      const section = atlas.sections.get(id);
      const { coordinates } = section?.geometry ?? {};
      return { coordinates, accuracyMetres: section?.properties.accuracyMetres };
    });
    expect(worker?.asked).toEqual([expected]);
    expect(beltsOf()).toEqual([]);
    answers(worker);
    expect(beltsOf()).toEqual([present()]);
    expect(store.get(beltsAtom)?.features[0]?.geometry).toEqual(BELT);
  });

  it("are as wide on an older line as that line's sections were known on it", () => {
    show(oldest());
    show("doubt");
    const known = atlas.lines.get(oldest())?.known ?? [];
    expect(known.length).toBeGreaterThan(0);
    const asked = workers()[0]?.asked[0] as DoubtfulLine[] | undefined;
    for (const { sections, accuracyMetres = 0 } of known) {
      for (const id of sections) {
        const { coordinates } = atlas.sections.get(id)?.geometry ?? {};
        const belt = asked?.find((one) => String(one.coordinates) === String(coordinates));
        expect(belt?.accuracyMetres, id).toBeGreaterThanOrEqual(accuracyMetres);
      }
    }
  });

  it("are made one at a time, and each once", () => {
    show("doubt");
    answers(workers()[0]);
    show(oldest());
    expect(workers()).toHaveLength(2);
    show(present(), false);
    answers(workers()[1]);
    expect(beltsOf()).toEqual([oldest()]);
    show(present());
    expect(beltsOf()).toEqual([present(), oldest()]);
    expect(workers()).toHaveLength(2);
    expect(workers().every(({ isEnded }) => isEnded)).toBe(true);
  });

  it("begin with the oldest line, and leave what nobody looks at any more", () => {
    show(oldest());
    show("doubt");
    expect(workers()).toHaveLength(1);
    show(oldest(), false);
    expect(workers()[0]?.isEnded).toBe(true);
    expect(workers()).toHaveLength(2);
    answers(workers()[1]);
    expect(beltsOf()).toEqual([present()]);
  });

  it("are gone with their switch, and there at once when it is on again", () => {
    show("doubt");
    answers(workers()[0]);
    show("doubt", false);
    expect(store.get(beltsAtom)).toBeNull();
    show("doubt");
    expect(beltsOf()).toEqual([present()]);
    expect(workers()).toHaveLength(1);
  });

  it("are not asked for again where there is none, or where the worker does not come", () => {
    show("doubt");
    answers(workers()[0], null);
    expect(store.get(beltsAtom)?.features[0]?.geometry.type).toBe("MultiPolygon");
    expect(workers()).toHaveLength(1);
    show(oldest());
    running.act(() => workers()[1]?.onerror?.());
    expect(workers()).toHaveLength(2);
    expect(store.get(noticesAtom)).toEqual([{ kind: "part-lost" }]);
  });
});

it("the worker's belt holds what lies within the accuracy of a line, and nothing beyond", async () => {
  const line: DoubtfulLine = {
    coordinates: [
      [80, 45],
      [80, 46],
    ],
    accuracyMetres: 5000,
  };
  const belt = await answerOf(() => import("../../src/data/doubtBelt.worker.ts"), [line]);
  // A degree of longitude is 78.85 km at 45° N and 77.46 km at 46° N.
  const beside = (km: number) => [80 + km / 78.15, 45.5];
  const holds = (km: number) => booleanPointInPolygon(beside(km), belt as never);
  expect([-4.9, 0, 4.9].map(holds)).toEqual([true, true, true]);
  expect([-5.1, 5.1].map(holds)).toEqual([false, false]);
});
