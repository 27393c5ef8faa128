import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { Map as MapLibre } from "maplibre-gl";

export { expect } from "@playwright/test";

type LonLat = [longitude: number, latitude: number];

/** What a spec may do and ask. It speaks of the atlas; only this file knows the page. */
export class Atlas {
  readonly page: Page;
  private readonly troubles: string[];

  constructor(page: Page, troubles: string[]) {
    this.page = page;
    this.troubles = troubles;
  }

  /** Relief off unless asked for: software drawing takes most of its time for it. */
  async open(hash = "", options: { relief?: boolean } = {}): Promise<void> {
    const parts = hash === "" ? [] : hash.split("&");
    if (!options.relief && !hash.includes("hide=")) parts.push("hide=relief");
    await this.page.goto(`#${parts.join("&")}`);
    await this.settled();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.settled();
  }

  /** Until the map has drawn what it was asked to. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const element = document.querySelector(".map") as (Element & { atlasMap?: MapLibre }) | null;
      const map = element?.atlasMap;
      if (map === undefined) return false;
      map.triggerRepaint();
      return map.loaded() && map.areTilesLoaded() && !map.isMoving();
    });
  }

  async clickAt(place: LonLat): Promise<void> {
    await this.settled();
    const { x, y } = await this.pixelOf(place);
    await this.page.mouse.move(x, y);
    await this.page.mouse.click(x, y);
  }

  async pan(right: number, down: number): Promise<void> {
    const middle = await this.middle();
    await this.page.mouse.move(middle.x, middle.y);
    await this.page.mouse.down();
    await this.page.mouse.move(middle.x + right / 2, middle.y + down / 2, { steps: 4 });
    await this.page.mouse.move(middle.x + right, middle.y + down, { steps: 4 });
    await this.page.mouse.up();
    await this.settled();
  }

  async wheel(up: number): Promise<void> {
    const middle = await this.middle();
    await this.page.mouse.move(middle.x, middle.y);
    await this.page.mouse.wheel(0, -up);
    await this.page.waitForTimeout(300);
    await this.settled();
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  toggle(group: string): Promise<void> {
    return this.page.getByRole("checkbox", { name: group }).first().click();
  }

  tab(name: string): Promise<void> {
    return this.page.getByRole("tab", { name }).click();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** Its words come when they are asked for, and another map with them. */
  async speak(language: string): Promise<void> {
    const choice = this.page.getByRole("combobox");
    const [code = ""] = await choice.selectOption({ label: language });
    await expect(this.page.locator("html")).toHaveAttribute("lang", code);
    await this.settled();
  }

  card(): Locator {
    return this.page.getByTestId("card");
  }

  /** Where one writes what one looks for. */
  box(): Locator {
    return this.page.getByRole("dialog").getByRole("combobox");
  }

  /** What was found, best first. */
  answers(): Locator {
    return this.page.getByRole("dialog").getByRole("option");
  }

  length(): Locator {
    return this.page.getByTestId("length");
  }

  notices(): Locator {
    return this.page.locator("[data-notice]");
  }

  /** The points of a measurement on the map. */
  handles(): Locator {
    return this.page.getByRole("slider", { name: /Point \d/ });
  }

  /** Drags the last handle over a place and keeps it in the hand. */
  async holdLastHandle(over: LonLat): Promise<void> {
    const handle = await this.handles().last().boundingBox();
    if (handle === null) throw new Error("no handle to drag");
    const target = await this.pixelOf(over);
    const { mouse } = this.page;
    await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await mouse.down();
    await mouse.move(target.x, target.y, { steps: 8 });
  }

  /** The vertices, in pixels of the map, of the way that is drawn while a handle is held. */
  wayInHand(): Promise<[number, number][]> {
    return this.page.evaluate(() => {
      const data = document.querySelector(".way-in-hand path")?.getAttribute("d") ?? "";
      const pairs = data.match(/[-\d.]+,[-\d.]+/g) ?? [];
      return pairs.map((pair) => pair.split(",").map(Number) as [number, number]);
    });
  }

  /** What the address becomes: it is written a moment after the state changes. */
  expectAddress() {
    return expect.poll(() => new URL(this.page.url()).hash);
  }

  /** Presses one of the buttons that copy, and tells what is on the clipboard then. */
  async copy(label: string): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const button = this.copyButton(label);
    await button.click();
    await expect(button).toHaveAttribute("data-copied", "true");
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  copyButton(label: string): Locator {
    const menu = this.page.getByRole("region", { name: "Copy or save this measurement" });
    return menu.getByRole("button", { name: label, exact: true });
  }

  /** The style that is drawn, with the addresses of its files, not their content. */
  async style(): Promise<unknown> {
    return this.page.evaluate(() => {
      const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
      return map.style.stylesheet;
    });
  }

  camera(): Promise<{ zoom: number; center: LonLat; bounds: [LonLat, LonLat] }> {
    return this.page.evaluate(() => {
      const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
      return {
        zoom: map.getZoom(),
        center: map.getCenter().toArray() as [number, number],
        bounds: map.getBounds().toArray() as [[number, number], [number, number]],
      };
    });
  }

  /** Ids of the features drawn from a source at this moment. */
  async drawn(source: string): Promise<string[]> {
    await this.settled();
    return this.page.evaluate((name) => {
      const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
      const found = map.queryRenderedFeatures().filter((feature) => feature.source === name);
      return [...new Set(found.map((feature) => String(feature.properties.id ?? "")))];
    }, source);
  }

  /** Ids of the features that one layer draws at this moment, sorted. */
  async drawnBy(layer: string): Promise<string[]> {
    await this.settled();
    return this.page.evaluate((id) => {
      const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
      const found = map.queryRenderedFeatures({ layers: [id] });
      return [...new Set(found.map((feature) => String(feature.properties.id ?? "")))].sort();
    }, layer);
  }

  /** How opaque a layer of lines is drawn. */
  async opacityOf(layer: string): Promise<unknown> {
    await this.settled();
    return this.page.evaluate((id) => {
      const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
      return map.getPaintProperty(id, "line-opacity");
    }, layer);
  }

  /** The names of the states beside the border that can be read at this moment, sorted. */
  async statesNamed(): Promise<string[]> {
    await this.settled();
    return this.page.evaluate(() => {
      const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
      const layers = map.getStyle().layers.filter((layer) => {
        const isUp = layer.type === "symbol" && layer.paint?.["text-opacity"] === 1;
        return isUp && layer.layout?.["symbol-placement"] !== undefined;
      });
      const read = layers.filter(
        ({ id }) => map.queryRenderedFeatures({ layers: [id] }).length > 0,
      );
      return read
        .map((layer) => String((layer.layout as Record<string, unknown>)["text-field"]))
        .sort();
    });
  }

  /** The camera is set at once, and the map drawn there. */
  async look(zoom: number, center: LonLat): Promise<void> {
    await this.page.evaluate(
      ([zoom, center]) => {
        const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
        map.jumpTo({ zoom, center: center as LonLat });
      },
      [zoom, center] as const,
    );
    await this.settled();
  }

  /** Names that can be read at this moment and lie over the present border, each with where; sought every few pixels. */
  async namesOverBorder(): Promise<string[]> {
    await this.settled();
    return this.page.evaluate(() => {
      const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
      const layers = map.getStyle().layers.flatMap((layer) => {
        if (layer.type !== "symbol" || layer.layout?.["text-field"] === undefined) return [];
        return layer.paint?.["text-opacity"] === 0 || layer.layout.visibility === "none"
          ? []
          : [layer.id];
      });
      const withSigns = map
        .getStyle()
        .layers.filter(
          (layer) => layer.type === "symbol" && layer.layout?.["icon-image"] !== undefined,
        );
      const signs = new Set(withSigns.map(({ id }) => id));
      const { clientWidth, clientHeight } = map.getContainer();
      const over = new Set<string>();
      for (const { geometry } of map.queryRenderedFeatures({ layers: ["border-line"] })) {
        const lines =
          geometry.type === "LineString"
            ? [geometry.coordinates]
            : geometry.type === "MultiLineString"
              ? geometry.coordinates
              : [];
        for (const line of lines) {
          const pixels = line.map(([lon = 0, lat = 0]) => map.project([lon, lat]));
          for (const [i, to] of pixels.entries()) {
            const from = pixels[i - 1] ?? to;
            const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
            for (let step = 0; step < steps; step++) {
              const x = from.x + (step / steps) * (to.x - from.x);
              const y = from.y + (step / steps) * (to.y - from.y);
              if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) continue;
              for (const hit of map.queryRenderedFeatures([x, y], { layers })) {
                const { name_en, id, state } = hit.properties;
                // A sign stands where its place is, which may be the border.
                const [lon = 0, lat = 0] =
                  hit.geometry.type === "Point" ? hit.geometry.coordinates : [];
                const place = map.project([lon, lat]);
                const isSign = Math.hypot(place.x - x, place.y - y) < 12;
                if (isSign && signs.has(hit.layer.id)) continue;
                over.add(`${hit.layer.id}: ${name_en ?? id ?? state ?? "?"}`);
              }
            }
          }
        }
      }
      return [...over].sort();
    });
  }

  /** The vertex nearest to a place of what is drawn: where to click is read off the picture, not guessed. */
  async nearestDrawn(source: string, place: LonLat): Promise<LonLat> {
    await this.settled();
    return this.page.evaluate(
      ([name, [lon, lat]]) => {
        const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
        const found = map.queryRenderedFeatures().filter((feature) => feature.source === name);
        const vertices = found.flatMap(({ geometry }) => {
          if (geometry.type === "LineString") return geometry.coordinates;
          if (geometry.type === "MultiLineString") return geometry.coordinates.flat();
          return [];
        }) as [number, number][];
        const off = ([x, y]: [number, number]) => Math.hypot(x - lon, y - lat);
        vertices.sort((a, b) => off(a) - off(b));
        const [nearest] = vertices;
        if (nearest === undefined) throw new Error(`nothing of ${name} is drawn`);
        return nearest;
      },
      [source, place] as const,
    );
  }

  /** Takes the graphics context away, as a system short of memory does; returns a way to give it back. */
  async loseContext(): Promise<() => Promise<void>> {
    await this.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(".map canvas");
      const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      Object.assign(window, { lostContext: extension });
      extension?.loseContext();
    });
    return () =>
      this.page.evaluate(() => {
        (window as unknown as { lostContext: WEBGL_lose_context }).lostContext.restoreContext();
      });
  }

  /** How many tiles of the borders are laid out anew while something is done. */
  async countReloads(act: () => Promise<void>): Promise<number> {
    await this.settled();
    await this.page.evaluate(() => {
      const map = (document.querySelector(".map") as Element & { atlasMap: MapLibre }).atlasMap;
      Object.assign(window, { reloads: 0 });
      map.on("data", (event) => {
        const { sourceId, tile } = event as { sourceId?: string; tile?: unknown };
        if (sourceId !== "borders" || tile === undefined) return;
        (window as unknown as { reloads: number }).reloads += 1;
      });
    });
    await act();
    await this.settled();
    return this.page.evaluate(() => (window as unknown as { reloads: number }).reloads);
  }

  /** What went wrong so far: errors on the console, and requests that left the origin. */
  trouble(): readonly string[] {
    return this.troubles;
  }

  async pixelOf(place: LonLat): Promise<{ x: number; y: number }> {
    return this.page.evaluate((lngLat) => {
      const element = document.querySelector(".map") as Element & { atlasMap: MapLibre };
      const box = element.getBoundingClientRect();
      const point = element.atlasMap.project(lngLat);
      return { x: box.left + point.x, y: box.top + point.y };
    }, place);
  }

  private async middle(): Promise<{ x: number; y: number }> {
    const size = this.page.viewportSize();
    return { x: (size?.width ?? 0) / 2, y: (size?.height ?? 0) * 0.4 };
  }
}

interface Fixtures {
  atlas: Atlas;
  /** Parts of the address whose errors on the console a spec expects. */
  expectedTrouble: RegExp | null;
}

/** A page that may speak to its own origin only, and that fails a spec for any error it logs. */
export const test = base.extend<Fixtures>({
  expectedTrouble: [null, { option: true }],
  atlas: async ({ page, baseURL, expectedTrouble }, use) => {
    const troubles: string[] = [];
    const origin = new URL(baseURL ?? "").origin;
    await page.route(
      (url) => url.origin !== origin && !/^(data|blob):/.test(url.protocol),
      (route) => {
        troubles.push(`asked for ${route.request().url()}`);
        return route.abort();
      },
    );
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    await use(new Atlas(page, troubles));
    const unexpected = troubles.filter((text) => !expectedTrouble?.test(text));
    expect(unexpected, "errors, and requests that left the origin").toEqual([]);
  },
});
