import type { Position } from "../../measure/position.ts";
import { sideOfCountry } from "../../model/sides.ts";
import { type ChangedRun, changesBetween } from "../changes.ts";
import type { Ground } from "../ground.ts";
import { isInside } from "./near.ts";
import { type Outcome, sketched, type TestOf } from "./outcome.ts";

/**
 * Whether ground between two lines went to a country, net, and more than the accuracy of the lines
 * could feign; in one basin, where one is named. A run of the lines counts where most of it lies.
 */
export function gain({ between, basin, favours }: TestOf<"gain">, ground: Ground): Outcome {
  const things = between.map((id) => ({ kind: "line" as const, id }));
  const { runs, removed, added } = changesBetween(ground, between[0], between[1]);
  const parts = [...ground.basins.values()].filter(({ properties }) => properties.basin === basin);
  const rings = parts.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const here = basin === null ? runs : runs.filter((run) => liesIn(run, rings));
  const schematic = [...removed, ...added].some(
    ({ section }) => section.properties.status === "schematic",
  );
  if (here.length === 0 || schematic) return sketched(things);
  const side = sideOfCountry(ground.sides, favours);
  const values = { gained: 0, lost: 0, least: 0, most: 0 };
  for (const { pieces, net } of here) {
    for (const { gainedBy, area } of pieces) {
      if (gainedBy === side) values.gained += area.wgs84 / 1e6;
      else values.lost += area.wgs84 / 1e6;
    }
    const [least, most] = net.side === side ? [net.least, net.most] : [-net.most, -net.least];
    values.least += least / 1e6;
    values.most += most / 1e6;
  }
  if (values.least > 0) return { verdict: "true", reason: { code: "test.gain", values }, things };
  return values.most < 0
    ? { verdict: "false", reason: { code: "test.gain.not", values }, things }
    : { verdict: "depends", reason: { code: "test.gain.doubt", values }, things };
}

function liesIn({ pieces }: ChangedRun, rings: readonly (readonly Position[])[]): boolean {
  const edge = pieces.flatMap((piece) => piece.rings[0] ?? []);
  const shape = { chains: rings, closed: true, accuracyMetres: 0, sketched: false };
  return edge.filter((position) => isInside(position, shape)).length > edge.length / 2;
}
