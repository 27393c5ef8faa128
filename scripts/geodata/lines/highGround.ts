import { HIGH_GROUND, type OnHighGround, onHighGround } from "../../../src/measure/highGround.ts";
import { joined, type Prose } from "../../../src/model/prose.ts";
import type { Section } from "../../../src/model/schema.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import type { Heights } from "../relief/heights.ts";
import { Raster } from "../relief/raster.ts";
import { surveyed } from "../relief/surveyed.ts";
import { METHODS } from "../sentences/methods.ts";
import type { Drawn } from "./entry.ts";

/** Of a share, what is published. */
const DECIMALS = 3;

/** The heights that crests are found on, and tested by. Throws an Error where no facts tell of them. */
export async function heightsOf({ relief }: Facts): Promise<Heights> {
  const file = relief?.heights?.file;
  if (file === undefined)
    throw new Error("a course along a crest needs the heights of relief.yaml");
  return (await surveyed(file)).heights;
}

/** How much of each course runs on the highest ground, told in its method beside the same of today's crests. */
export function withHighGround(drawn: Drawn[], today: OnHighGround, heights: Heights): Drawn[] {
  return drawn.map((one) => {
    const { share } = tested(one.coordinates, heights);
    const said = filled(METHODS.onHighGround, {
      percent: Math.round(100 * share),
      todayPercent: Math.round(100 * today.share),
      nearKm: HIGH_GROUND.near / 1000,
      acrossKm: HIGH_GROUND.across / 1000,
    });
    const method: Prose = joined([one.method, said]);
    return { ...one, method, highGroundShare: Number(share.toFixed(DECIMALS)) };
  });
}

/** Today's sections with the share of those that are called crests, and that of all these together. */
export function crestsOfToday(
  present: Section[],
  crests: readonly string[],
  heights: Heights,
): { sections: Section[]; together: OnHighGround } {
  const together = { high: 0, length: 0 };
  const sections = present.map((section) => {
    if (!crests.includes(section.id)) return section;
    const { share, length } = tested(section.geometry.coordinates as Position[], heights);
    together.high += share * length;
    together.length += length;
    const highGroundShare = Number(share.toFixed(DECIMALS));
    return { ...section, properties: { ...section.properties, highGroundShare } };
  });
  const { high, length } = together;
  return { sections, together: { share: high / length, length } };
}

function tested(course: readonly Position[], heights: Heights): OnHighGround {
  const raster = new Raster(heights, course, HIGH_GROUND.across);
  return onHighGround(course, (at) => raster.heightAt([at[0], at[1]]));
}
