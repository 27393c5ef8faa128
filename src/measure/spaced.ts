/**
 * A chain without the vertices that lie nearer than a spacing, in degrees, to the last one that stays; its ends stay. What
 * is left out lies within that of what is left. For drawing, and in a time that grows as the chain, whatever its form:
 * what is thinned is shorter.
 *
 * @example spaced([[0, 0], [0.01, 0], [1, 0]], 0.1) // [[0, 0], [1, 0]]
 */
export function spaced(
  chain: readonly (readonly [number, number])[],
  spacing: number,
): [number, number][] {
  const kept: [number, number][] = [];
  const last = chain.length - 1;
  let [x0, y0] = [Number.NaN, Number.NaN];
  for (const [i, [x, y]] of chain.entries()) {
    const isNear = Math.hypot(x - x0, y - y0) < spacing;
    if (isNear && i !== last) continue;
    kept.push([x, y]);
    [x0, y0] = [x, y];
  }
  return kept;
}
