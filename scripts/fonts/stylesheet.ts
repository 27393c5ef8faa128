import type { Face } from "../../src/fonts/faces.ts";

/** Characters to a line. */
const LINE = 100;

/** File name of a face, beside the stylesheet. */
export function fileName(face: Face): string {
  return new URL(face.url).pathname.split("/").at(-1) ?? "";
}

/**
 * The stylesheet of the faces. Text waits for its font (`block`): the files are small and come from
 * where the page comes from, and a page that changes its letters under the reader's eye is worse.
 */
export function stylesheet(faces: readonly Face[]): string {
  const rules = faces.map(
    (face) => `@font-face {
  font-family: "${face.family}";
  font-style: normal;
  font-weight: ${face.weight};
  font-display: block;
  src: url("./${fileName(face)}") format("woff2");
${rangesOf(face)}
}
`,
  );
  return `/* Written by scripts/fonts.ts. */\n${rules.join("\n")}`;
}

/** In a line of its own where it is too long for one, as the formatter has it. */
function rangesOf({ unicodeRange }: Face): string {
  const ranges = unicodeRange.join(", ");
  const line = `  unicode-range: ${ranges};`;
  return line.length <= LINE ? line : `  unicode-range:\n    ${ranges};`;
}
