import { areasOf } from "../areas.ts";
import type { Ground } from "../ground.ts";
import { type Outcome, sketched, type TestOf } from "./outcome.ts";

/**
 * Whether ground between two lines went to a country, net, and more than the accuracy of the lines
 * could feign. Areas without a band are taken to be as good as nothing: least 0, most twice.
 */
export function gain({ between, places, favours }: TestOf<"gain">, ground: Ground): Outcome {
  const areas = [...ground.areas.values()].filter(({ properties }) => {
    const [older, newer] = properties.between ?? [];
    return older === between[0] && newer === between[1] && places.includes(properties.place);
  });
  const things = areas.map(({ id }) => ({ kind: "area" as const, id }));
  if (areas.length === 0 || areas.some(({ properties }) => properties.status === "schematic")) {
    return sketched(things);
  }
  const sums = { gained: 0, lost: 0, least: 0, most: 0 };
  for (const { geometry, properties } of areas) {
    if (geometry.type === "Point") continue;
    const size = areasOf(geometry).turf;
    const { least, most } = properties.band ?? { least: 0, most: 2 * size };
    if (properties.gainedBy === favours) {
      sums.gained += size;
      sums.least += least;
      sums.most += most;
    } else {
      sums.lost += size;
      sums.least -= most;
      sums.most -= least;
    }
  }
  const km2 = (squareMetres: number) => squareMetres / 1e6;
  const values = {
    gained: km2(sums.gained),
    lost: km2(sums.lost),
    least: km2(sums.least),
    most: km2(sums.most),
  };
  if (sums.least > 0) return { verdict: "true", reason: { code: "test.gain", values }, things };
  return sums.most < 0
    ? { verdict: "false", reason: { code: "test.gain.not", values }, things }
    : { verdict: "depends", reason: { code: "test.gain.doubt", values }, things };
}
