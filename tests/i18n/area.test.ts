import { expect, it } from "vitest";
import { areaInWords } from "../../src/i18n/area.ts";
import { translator } from "../../src/i18n/translator.ts";

const KM2 = 1e6;
const told = (squareMetres: number, least: number, most: number) =>
  areaInWords(translator("en"), { squareMetres, least, most });

it("tells an area with its band", () => {
  expect(told(1402 * KM2, 226 * KM2, 2578 * KM2)).toBe("1,402 km² (226–2,578)");
});

it("tells an area that the other side may have gained as none at least", () => {
  expect(told(98 * KM2, -40 * KM2, 236 * KM2)).toBe("98 km² (0–236)");
});
