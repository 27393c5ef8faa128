import { writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { preview } from "vite";
import { LAUNCH_ARGS, resolveBrowser } from "../tests/e2e/browser.ts";

interface Picture {
  file: string;
  width: number;
  height: number;
  /** The view, as the address names it. */
  view: string;
}

/** Pictures of the built atlas: the one that a link to it is previewed with, and the README's. */
const PICTURES: readonly Picture[] = [
  { file: "public/preview.jpg", width: 1200, height: 630, view: "" },
  { file: "docs/atlas.png", width: 1280, height: 800, view: "chapter=1881-rivers-for-a-line" },
  { file: "docs/disputed.png", width: 1280, height: 800, view: "chapter=1998-two-gaps" },
];

const server = await preview({ preview: { host: "127.0.0.1", port: 0 } });
const address = server.resolvedUrls?.local[0];
if (address === undefined)
  throw new Error("the built atlas is not served; run npm run build first");
const { executablePath, env } = await resolveBrowser();
const browser = await chromium.launch({ executablePath, env, args: LAUNCH_ARGS });
for (const { file, width, height, view } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  // As on a later visit: what is offered on the first is no part of the picture.
  await page.addInitScript(() => localStorage.setItem("shekara.tour", "offered"));
  await page.goto(`${address}#${view}`);
  // What changed between two lines takes a worker a second or two.
  await page.waitForTimeout(4000);
  await page.waitForFunction(() => {
    type WithMap = Element & { atlasMap?: Drawn };
    const map = (document.querySelector(".map") as WithMap | null)?.atlasMap;
    map?.triggerRepaint();
    return map?.loaded() && map.areTilesLoaded() && !map.isMoving();
  });
  const picture = sharp(await page.screenshot());
  const bytes = await (file.endsWith(".png")
    ? picture.png({ palette: true, quality: 90 })
    : picture.jpeg({ quality: 84, mozjpeg: true })
  ).toBuffer();
  await writeFile(new URL(`../${file}`, import.meta.url), bytes);
  console.log(`${file}: ${bytes.length} bytes`);
  await page.close();
}
await browser.close();
await server.close();

interface Drawn {
  triggerRepaint(): void;
  loaded(): boolean;
  areTilesLoaded(): boolean;
  isMoving(): boolean;
}
