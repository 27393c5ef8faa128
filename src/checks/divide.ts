import type { Position } from "../measure/position.ts";
import type { Basin } from "../model/schema.ts";

type Chain = Position[];

/**
 * The edges of some parts of basins, taken together, that are divide: not those between two of them,
 * and not those where another country begins, for a border is known far better than a divide. Parts
 * share their outlines vertex for vertex, so an edge is told by what lies on its other side.
 */
export function divideOf(parts: readonly Basin[], all: Iterable<Basin>): Chain[] {
  const owners = new Map<string, Basin>();
  for (const part of all) {
    for (const ring of ringsOf(part)) {
      eachEdge(ring, (from, to) => owners.set(keyOf(from, to), part));
    }
  }
  const own = new Set(parts.map(({ id }) => id));
  const chains: Chain[] = [];
  for (const part of parts) {
    const isDivide = (from: Position, to: Position) => {
      const other = owners.get(keyOf(to, from));
      if (other === undefined) return true;
      return !own.has(other.id) && other.properties.country === part.properties.country;
    };
    for (const ring of ringsOf(part)) chains.push(...chainsIn(ring, isDivide));
  }
  return chains;
}

function chainsIn(
  ring: readonly Position[],
  belongs: (from: Position, to: Position) => boolean,
): Chain[] {
  const chains: Chain[] = [];
  let chain: Chain | null = null;
  eachEdge(ring, (from, to) => {
    if (!belongs(from, to)) chain = null;
    else if (chain === null) {
      chain = [from, to];
      chains.push(chain);
    } else chain.push(to);
  });
  return chains;
}

function ringsOf({ geometry }: Basin): readonly (readonly Position[])[] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function eachEdge(ring: readonly Position[], see: (from: Position, to: Position) => void): void {
  for (const [index, to] of ring.entries()) {
    const from = ring[index - 1];
    if (from !== undefined) see(from, to);
  }
}

function keyOf(from: Position, to: Position): string {
  return `${from.join()} ${to.join()}`;
}
