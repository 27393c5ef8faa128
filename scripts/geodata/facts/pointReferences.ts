import { type Stray, strayNames } from "./lineReferences.ts";
import { FACTS, type Facts } from "./tables.ts";

/** Points of the acts: those whose id another has, that have no accuracy or no place, or name no line. */
export function strayPoints(facts: Facts): Stray[] {
  const { instruments, lines, line1864 } = facts;
  const told = new Map<string, string>();
  const drawn = [...lines.lines, ...instruments.flatMap((act) => act.lines)];
  const known = { kind: "line", known: new Set(drawn.map(({ id }) => id)) };
  const waypoints = (line1864?.waypoints ?? []).map(({ id }) => id);
  const inActs = instruments.flatMap(({ id: act, points }) =>
    points.flatMap(({ id, position, accuracyMetres, placedOn }, at) => {
      const path = `${FACTS.instruments.path}/${act}.yaml`;
      const keys = ["points", at];
      const before = told.get(id);
      told.set(id, act);
      return [
        ...(before === undefined
          ? []
          : [{ path, keys: [...keys, "id"], what: `a point of ${before} is called ${id} too` }]),
        ...((position === null) === (accuracyMetres === null)
          ? []
          : [{ path, keys, what: "position and accuracyMetres go together" }]),
        ...(placedOn === null ? [] : strayNames(path, keys, { placedOn }, known)),
      ];
    }),
  );
  const shadowing = waypoints.flatMap((id, at) =>
    told.has(id)
      ? [
          {
            path: FACTS.line1864.path,
            keys: ["waypoints", at, "id"],
            what: `a point of ${told.get(id)} is called ${id} too`,
          },
        ]
      : [],
  );
  return [...inActs, ...shadowing];
}
