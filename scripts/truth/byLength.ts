/** The least value that is not exceeded along this share of the length of some parts; 0 of no parts. */
export function alongShare(
  parts: readonly { value: number; length: number }[],
  share: number,
): number {
  const sorted = parts.toSorted((a, b) => a.value - b.value);
  const wanted = share * sorted.reduce((sum, { length }) => sum + length, 0);
  let passed = 0;
  for (const { value, length } of sorted) {
    passed += length;
    if (passed >= wanted) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}
