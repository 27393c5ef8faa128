/* Functions that run in the pages, and are handed over as text: each stands alone. */

/** What the functions need of a map, ours or the bare one's. */
export interface DrawnMap {
  on(type: string, listener: (event: unknown) => void): void;
  off(type: string, listener: (event: unknown) => void): void;
  loaded(): boolean;
  isMoving(): boolean;
  triggerRepaint(): void;
  getLayer(id: string): unknown;
  getCanvas(): HTMLCanvasElement;
  getZoom(): number;
  getCenter(): { lng: number; lat: number };
  project(place: [number, number]): { x: number; y: number };
  queryRenderedFeatures(options: { layers: string[] }): unknown[];
  setLayoutProperty(layer: string, name: string, value: unknown): void;
}

export type BenchWindow = Window & {
  benchMap?: DrawnMap;
  /** The words that are waited for. */
  benchWords?: readonly string[];
  benchAct?: { began: number | null; ended: Promise<number> };
  benchFrames?: { times: number[]; next: number };
  benchSeen?: string;
};

/**
 * Before anything of the page runs: marks `border-watched` in the first frame that our map shows the line in, for
 * builds that make no mark `border-drawn` of their own, and `words-readable` after the first frame in which all
 * of the words stand in the page.
 */
export function watchOpening({ words, layer }: { words: readonly string[]; layer: string }): void {
  const watchMap = () => {
    const element = document.querySelector(".map") as (Element & { atlasMap?: DrawnMap }) | null;
    const map = element?.atlasMap;
    if (performance.getEntriesByName("border-drawn").length > 0) return;
    if (map === undefined) {
      requestAnimationFrame(watchMap);
      return;
    }
    const look = () => {
      if (!map.getLayer(layer)) return;
      if (map.queryRenderedFeatures({ layers: [layer] }).length === 0) return;
      map.off("render", look);
      performance.mark("border-watched");
    };
    map.on("render", look);
  };
  requestAnimationFrame(watchMap);
  if (words.length === 0) return;
  const lowered = words.map((word) => word.toLowerCase());
  const all = (text: string | undefined | null) => {
    const lower = text?.toLowerCase() ?? "";
    return lowered.every((word) => lower.includes(word));
  };
  // Scripts hold words too, and what is hidden is not read: what is laid out counts, in the frame that shows it.
  const laidOut = () => {
    if (!all(document.body.innerText)) {
      requestAnimationFrame(laidOut);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark("words-readable");
    port2.postMessage(null);
  };
  const watch = new MutationObserver(() => {
    if (!all(document.body?.textContent)) return;
    watch.disconnect();
    requestAnimationFrame(laidOut);
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Keeps, as an address of data, what the page's canvases show at the mark. */
export function keepPicture(): void {
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    const page = window as BenchWindow;
    if (name.startsWith("border-") && page.benchSeen === undefined) {
      const copy = document.createElement("canvas");
      [copy.width, copy.height] = [innerWidth, innerHeight];
      const context = copy.getContext("2d");
      for (const canvas of document.querySelectorAll("canvas")) {
        const { left, top, width, height } = canvas.getBoundingClientRect();
        if (width > 0 && height > 0) context?.drawImage(canvas, left, top, width, height);
      }
      page.benchSeen = copy.toDataURL();
    }
    return mark(name, options);
  };
}

/** When the line was drawn and the words could be read, in milliseconds since the page was asked for. */
export function openingTimes() {
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
  return {
    origin: performance.timeOrigin,
    border: at("border-drawn") ?? at("border-watched"),
    own: at("border-drawn") !== null,
    words: at("words-readable"),
    paint: at("first-contentful-paint"),
  };
}

/** Begins to note how long each frame takes. */
export function recordFrames(): void {
  const frames = { times: [performance.now()], next: 0 };
  const note = () => {
    frames.times.push(performance.now());
    frames.next = requestAnimationFrame(note);
  };
  frames.next = requestAnimationFrame(note);
  (window as BenchWindow).benchFrames = frames;
}

/** Milliseconds of each frame since. */
export function recordedFrames(): number[] {
  const { times, next } = (window as BenchWindow).benchFrames ?? { times: [], next: 0 };
  cancelAnimationFrame(next);
  return times.slice(1).map((time, i) => time - (times[i] ?? time));
}

/**
 * Waits for an event of the given type and then until the map shows what it changed: the first frame with a new style
 * and nothing left to load, the graphics' work included, by reading a pixel of it. Asked by `benchAct.ended`.
 */
export function armUntilDrawn(type: string): void {
  const page = window as BenchWindow;
  const element = document.querySelector(".map") as (Element & { atlasMap?: DrawnMap }) | null;
  const map = page.benchMap ?? element?.atlasMap;
  if (map === undefined) throw new Error("there is no map");
  const act: { began: number | null; ended: Promise<number> } = {
    began: null,
    ended: new Promise((resolve) => {
      let styled = false;
      const onStyle = (event: unknown) => {
        if (act.began !== null && (event as { dataType?: string }).dataType === "style") {
          styled = true;
        }
      };
      const onRender = () => {
        if (act.began === null || !styled || !map.loaded()) return;
        map.off("styledata", onStyle);
        map.off("render", onRender);
        const gl = map.getCanvas().getContext("webgl2");
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        resolve(performance.now() - act.began);
      };
      map.on("styledata", onStyle);
      map.on("render", onRender);
    }),
  };
  const begin = (event: Event) => {
    act.began = event.timeStamp;
  };
  if (type === "") act.began = performance.now();
  else addEventListener(type, begin, { capture: true, once: true });
  page.benchAct = act;
}

/** What the armed act took, in milliseconds. */
export function actTook(): Promise<number> {
  const { ended } = (window as BenchWindow).benchAct ?? {};
  if (ended === undefined) throw new Error("no act was armed");
  return ended;
}

/** One frame of the map drawn anew, the graphics' work included, in milliseconds. */
export function oneFrame(): Promise<number> {
  const page = window as BenchWindow;
  const map = page.benchMap;
  if (map === undefined) throw new Error("there is no map");
  return new Promise((resolve) => {
    const began = performance.now();
    const onRender = () => {
      map.off("render", onRender);
      const gl = map.getCanvas().getContext("webgl2");
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      resolve(performance.now() - began);
    };
    map.on("render", onRender);
    map.triggerRepaint();
  });
}

/** Waits for a key and then until what the selector finds reads otherwise and is painted. */
export function armUntilText(selector: string): void {
  const page = window as BenchWindow;
  const read = () =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join("\n");
  const before = read();
  const act: { began: number | null; ended: Promise<number> } = {
    began: null,
    ended: new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (act.began === null || read() === before) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - (act.began ?? 0));
          port2.postMessage(null);
        });
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    }),
  };
  addEventListener(
    "keydown",
    (event) => {
      act.began = event.timeStamp;
    },
    { capture: true, once: true },
  );
  page.benchAct = act;
}
