import { join } from "node:path";
import sharp from "sharp";
import type { Plugin } from "vite";

const TILES = "virtual:relief-tiles";
const NO_TILES = `\0none:${TILES}`;
const RELIEF = /relief-(?:light|dark)\.webp\?url$/;
/** Of the picture of the whole, which is by far the finest thing in it: two thirds of the bytes are saved. */
const RELIEF_SHRUNK = { scale: 0.45, quality: 65 };
const SHEET = /fonts\/fonts\.css$/;
const ONCE = "\0fonts-once";
const BOLD_HAN = 'new URL("./han-600.woff2", import.meta.url).href';

/**
 * What the one file does without, is content with, or has once, to stay within 2.5 MB: the ground near by is drawn from a
 * smaller picture of the whole; bold Chinese letters are those of the regular weight; the type, which page and map
 * ask for by addresses of their own, is told to the page by those of the map.
 */
export function smaller(): Plugin {
  let faces = "";
  return {
    name: "shekara-smaller",
    enforce: "pre",
    configResolved({ root }) {
      faces = join(root, "src", "fonts", "faces.ts");
    },
    resolveId(source) {
      if (source === TILES) return NO_TILES;
      return SHEET.test(source) ? ONCE : null;
    },
    async load(id) {
      if (id === NO_TILES) return "export default {};";
      if (id === ONCE) return telling(faces);
      if (!RELIEF.test(id)) return null;
      const picture = await shrunk(id.replace(/\?.*$/, ""));
      return `export default "data:image/webp;base64,${picture.toString("base64")}";`;
    },
    transform(code, id) {
      if (id !== faces) return null;
      if (!code.includes(BOLD_HAN)) throw new Error(`${faces} has no ${BOLD_HAN}`);
      return { code: code.replace(BOLD_HAN, "han400"), map: null };
    },
  };
}

async function shrunk(path: string): Promise<Buffer> {
  const { width } = await sharp(path).metadata();
  const { scale, quality } = RELIEF_SHRUNK;
  return sharp(path)
    .resize(Math.round((width ?? 0) * scale))
    .webp({ quality, effort: 6 })
    .toBuffer();
}

/** A module that tells the page of the type, as the style sheet would. @param faces where its table is */
function telling(faces: string): string {
  return `import { FACES } from ${JSON.stringify(faces)};
for (const { family, weight, url, unicodeRange } of FACES) {
  const told = { weight: String(weight), unicodeRange: unicodeRange.join(), display: "block" };
  document.fonts.add(new FontFace(family, "url(" + url + ")", told));
}
`;
}
