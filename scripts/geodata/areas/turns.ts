import type { Area } from "../../../src/model/schema.ts";

type Turns = Pick<Area["properties"], "from" | "until">;

/** When an area began and ended to be in dispute or claimed, as far as that is told. */
export function turnsOf({ from, until }: Turns): Turns {
  return { ...(from && { from }), ...(until && { until }) };
}

export function sourcesOfTurns({ from, until }: Turns): string[] {
  return [from, until].flatMap((turn) => turn?.source ?? []);
}
