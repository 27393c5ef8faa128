import type { Face } from "../../src/fonts/faces.ts";

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
  unicode-range: ${face.unicodeRange.join(", ")};
}
`,
  );
  return `/* Written by scripts/fonts.ts. */\n${rules.join("\n")}`;
}
