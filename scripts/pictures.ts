import { writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { preview } from "vite";
import { LAUNCH_ARGS, resolveBrowser } from "../tests/e2e/browser.ts";

/** The picture that a link to the atlas is previewed with, of the built atlas as it opens. */
const SIZE = { width: 1200, height: 630 };
const FILE = new URL("../public/preview.jpg", import.meta.url);

const server = await preview({ preview: { host: "127.0.0.1", port: 0 } });
const address = server.resolvedUrls?.local[0];
if (address === undefined)
  throw new Error("the built atlas is not served; run npm run build first");
const { executablePath, env } = await resolveBrowser();
const browser = await chromium.launch({ executablePath, env, args: LAUNCH_ARGS });
const page = await browser.newPage({ viewport: SIZE });
await page.goto(address);
await page.waitForFunction(() => {
  const map = (document.querySelector(".map") as (Element & { atlasMap?: Drawn }) | null)?.atlasMap;
  map?.triggerRepaint();
  return map?.loaded() && map.areTilesLoaded() && !map.isMoving();
});
// Names fade in.
await page.waitForTimeout(1000);
const bytes = await sharp(await page.screenshot())
  .jpeg({ quality: 84, mozjpeg: true })
  .toBuffer();
await writeFile(FILE, bytes);
console.log(`public/preview.jpg: ${bytes.length} bytes`);
await browser.close();
await server.close();

interface Drawn {
  triggerRepaint(): void;
  loaded(): boolean;
  areTilesLoaded(): boolean;
  isMoving(): boolean;
}
