import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { Atlas } from "./atlas.ts";

/** The library's own files, the same version that the atlas is built with. */
const LIBRARY = fileURLToPath(new URL("../../node_modules/maplibre-gl/dist/", import.meta.url));

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>MapLibre and nothing else</title>
<link rel="stylesheet" href="maplibre-gl.css">
<style>html, body, .map { height: 100%; margin: 0 }</style>
<div class="map"></div>
<script type="module">
import { Map, setWorkerUrl } from "./maplibre-gl.mjs";
setWorkerUrl(new URL("maplibre-gl-worker.mjs", location).href);
const container = document.querySelector(".map");
window.show = (shown) => {
  const options = { fadeDuration: 0, renderWorldCopies: false, attributionControl: false };
  container.atlasMap = new Map({ container, ...options, ...shown });
};
</script>
`;

/** Opens a page with a map and nothing else: no React, no handles, no panels; all else as `atlas` has it. */
export async function openBare(page: Page, atlas: Atlas): Promise<Atlas> {
  await page.route("**/bare/*", (route) => {
    const file = new URL(route.request().url()).pathname.split("/").pop() ?? "";
    return file === ""
      ? route.fulfill({ contentType: "text/html", body: PAGE })
      : route.fulfill({ path: LIBRARY + file });
  });
  const shown = { style: await atlas.style(), ...(await atlas.camera()) };
  await page.goto("./bare/");
  await page.waitForFunction(() => "show" in window);
  // As JSON: the type of a style is deeper than the compiler goes.
  await page.evaluate(
    (options) => {
      (window as unknown as { show(options: unknown): void }).show(JSON.parse(options));
    },
    JSON.stringify({ style: shown.style, center: shown.center, zoom: shown.zoom }),
  );
  const bare = new Atlas(page, []);
  await bare.settled();
  return bare;
}
