/**
 * Of many points in a row every second, third … one, and the last, so that at most `most` are left,
 * or one more. For drawing: what is thinned is shorter.
 *
 * @example thinned([1, 2, 3, 4, 5, 6], 3) // every 2: [1, 3, 5, 6]
 */
export function thinned<T>(points: readonly T[], most: number): { every: number; points: T[] } {
  const every = Math.max(1, Math.ceil(points.length / most));
  return { every, points: points.filter((_, i) => i % every === 0 || i === points.length - 1) };
}
