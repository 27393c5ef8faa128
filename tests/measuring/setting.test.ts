import { createStore } from "jotai";
import { beforeEach, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { lineAtom, progressAtom, stopsAtom } from "../../src/measuring/alongLine.ts";
import {
  dropAtom,
  goOnFromAtom,
  refusedAtom,
  setStopAtom,
  slideAtom,
  slideToEndAtom,
} from "../../src/measuring/setting.ts";
import { atlasAtom, linesAtom } from "../../src/store/atlas.ts";
import { lookAtom } from "../../src/store/look.ts";

const atlas = { ...readAtlas(), checksum: "" };
const METRES_PER_PIXEL = 100;

let store: ReturnType<typeof createStore>;
const ruler = () => store.get(lineAtom).along().ruler;
const at = (along: number) => ruler().pointAt(along);
const chainages = () => store.get(stopsAtom).map(({ along }) => Math.round(along));

beforeEach(() => {
  store = createStore();
  store.set(atlasAtom, atlas);
  store.set(setStopAtom, at(100_400), METRES_PER_PIXEL, false);
  store.set(setStopAtom, at(200_400), METRES_PER_PIXEL, false);
});

describe("a stop", () => {
  it("that is set where one is already is refused, and said to be", () => {
    store.set(setStopAtom, at(200_300), METRES_PER_PIXEL, true);
    expect(chainages()).toEqual([100_400, 200_400]);
    expect(store.get(refusedAtom)).toEqual({ why: "same" });
  });

  it("that is set far off the line is refused, with how far", () => {
    store.set(setStopAtom, [60, 45], METRES_PER_PIXEL, true);
    expect(store.get(refusedAtom)).toMatchObject({ why: "far", limit: 50_000 });
  });

  it("that is let go elsewhere is there, and takes the way with it", () => {
    store.set(dropAtom, 1, at(150_400), METRES_PER_PIXEL);
    expect(chainages()).toEqual([100_400, 150_400]);
    expect(store.get(progressAtom)).toMatchObject({ step: "done" });
  });

  it("that is let go on the one beside it goes back, since no way were left between them", () => {
    store.set(dropAtom, 1, at(100_200), METRES_PER_PIXEL);
    expect(chainages()).toEqual([100_400, 200_400]);
    expect(store.get(refusedAtom)).toEqual({ why: "same" });
    store.set(dropAtom, 0, at(200_600), METRES_PER_PIXEL);
    expect(chainages()).toEqual([100_400, 200_400]);
  });

  it("may be let go on one that is not beside it: a way back is a way", () => {
    store.set(setStopAtom, at(300_400), METRES_PER_PIXEL, true);
    store.set(dropAtom, 2, at(100_400), METRES_PER_PIXEL);
    expect(chainages()).toEqual([100_400, 200_400, 100_400]);
    expect(store.get(refusedAtom)).toBeNull();
  });

  it("is no longer refused once something else is done", () => {
    store.set(dropAtom, 1, at(100_400), METRES_PER_PIXEL);
    store.set(dropAtom, 1, at(120_400), METRES_PER_PIXEL);
    expect(store.get(refusedAtom)).toBeNull();
  });
});

describe("a stop and the keys", () => {
  it("slides along the line, and not beyond its ends", () => {
    store.set(slideAtom, 0, 1000);
    expect(chainages()[0]).toBe(101_400);
    store.set(slideAtom, 0, -1_000_000);
    expect(chainages()[0]).toBe(0);
    store.set(slideToEndAtom, 1, "end");
    expect(chainages()[1]).toBe(Math.round(ruler().length.wgs84));
  });

  it("goes on a kilometre further, and at the end of the line a kilometre back", () => {
    store.set(goOnFromAtom, 1);
    expect(chainages()).toEqual([100_400, 200_400, 201_400]);
    store.set(slideToEndAtom, 2, "end");
    store.set(goOnFromAtom, 2);
    expect(chainages().at(-1)).toBe(Math.round(ruler().length.wgs84 - 1000));
  });

  it("passes the one beside it, and never comes to lie on it", () => {
    store.set(slideAtom, 1, -99_000);
    expect(chainages()).toEqual([100_400, 101_400]);
    store.set(slideAtom, 1, -1000);
    expect(chainages()).toEqual([100_400, 99_400]);
    expect(store.get(refusedAtom)).toBeNull();
    expect(store.get(progressAtom)).toMatchObject({ step: "done" });
    store.set(slideAtom, 0, -1000);
    expect(chainages()).toEqual([98_400, 99_400]);
    // A step that passes it anyway is one step.
    store.set(slideAtom, 0, 10_000);
    expect(chainages()).toEqual([108_400, 99_400]);
  });

  it("stays, and it is said, where the one beside it stands at the end of the line", () => {
    store.set(slideToEndAtom, 0, "start");
    store.set(slideToEndAtom, 1, "start");
    expect(chainages()).toEqual([0, 200_400]);
    expect(store.get(refusedAtom)).toEqual({ why: "same" });
    store.set(slideAtom, 1, -199_400);
    expect(store.get(refusedAtom)).toBeNull();
    store.set(slideAtom, 1, -1000);
    expect(chainages()).toEqual([0, 1000]);
    expect(store.get(refusedAtom)).toEqual({ why: "same" });
  });

  it("may come to lie on one that is not beside it, and goes round a ring from its start to its end", () => {
    store.set(setStopAtom, at(300_400), METRES_PER_PIXEL, true);
    store.set(slideAtom, 2, -200_000);
    expect(chainages()).toEqual([100_400, 200_400, 100_400]);
    const basin = [...store.get(linesAtom).values()].find(({ kind }) => kind === "basin");
    if (basin === undefined) throw new Error("there is no basin");
    const place = { along: 0, at: "start" } as const;
    store.set(lookAtom, {
      type: "measure",
      measurement: { line: basin.id, stops: [place, { along: 5000, at: [0, 0] }] },
    });
    store.set(slideToEndAtom, 1, "end");
    expect(chainages()).toEqual([0, Math.round(basin.along().ruler.length.wgs84)]);
  });

  it("sets another beside it that lies on neither it nor the last", () => {
    store.set(slideAtom, 1, -99_000);
    store.set(goOnFromAtom, 0);
    expect(chainages()).toEqual([100_400, 101_400, 102_400]);
  });
});
