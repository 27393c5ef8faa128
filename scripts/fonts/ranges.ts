/** Whether a code point lies in one of the ranges, written `U+2212` or `U+0-218F`. */
export function covers(ranges: readonly string[], codePoint: number): boolean {
  return ranges.some((range) => {
    const [first, last = first] = range.slice(2).split("-");
    return (
      codePoint >= Number.parseInt(`${first}`, 16) && codePoint <= Number.parseInt(`${last}`, 16)
    );
  });
}
