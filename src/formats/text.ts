/** What marks the order of bytes, by encoding. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** So many bytes tell whether every second one is zero. */
const LOOKED_AT = 200;

/**
 * The text of a file: UTF-8, or UTF-16 by its mark or its zeros.
 *
 * @returns `whole` false where some letters could not be read and stand as �
 */
export function textOf(bytes: Uint8Array): { text: string; whole: boolean } {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const encoding = marked?.[0] ?? unmarked(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), whole: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), whole: false };
  }
}

/** Of Latin letters, digits and brackets one byte in two is zero. */
function unmarked(bytes: Uint8Array): string {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > end / 4 && even < end / 16) return "utf-16le";
  return even > end / 4 && odd < end / 16 ? "utf-16be" : "utf-8";
}

/** The line and column of a place in a text, both from 1. */
export function placeIn(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < at; next = text.indexOf("\n", start)) {
    line++;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}

/** How much of a text comes before its first letter: white space, its mark, or the sign that parts one text from the next. */
export function lengthOfStart(text: string): number {
  let at = 0;
  while (at < text.length && /[\s\ufeff\p{Cc}]/u.test(text[at] ?? "")) at++;
  return at;
}
