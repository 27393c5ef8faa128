import { describe, expect, it } from "vitest";
import type { Instrument } from "../../src/model/schema.ts";
import { instrumentBeside } from "../../src/state/derived.ts";

const INSTRUMENTS = ["1864-10-07", "1881-02-24", "1882-10", "1994-04-26"].map(
  (date) => ({ id: date, date }) as Instrument,
);

describe("the instrument next to a date", () => {
  it.each([
    ["1881-02-24", -1, "1864-10-07"],
    ["1881-02-24", 1, "1882-10"],
    ["1881", -1, "1881-02-24"],
    ["1881", 1, "1882-10"],
    ["1881-02", -1, "1881-02-24"],
    ["1881-02", 1, "1882-10"],
    ["1882-10", -1, "1881-02-24"],
    ["1864", -1, "1864-10-07"],
    ["1863", -1, undefined],
    ["1994-04-26", 1, undefined],
    [null, -1, "1994-04-26"],
    [null, 1, undefined],
  ] as const)("of %s, going %i, is %s", (date, by, id) => {
    expect(instrumentBeside(INSTRUMENTS, date, by)?.id).toBe(id);
  });
});
