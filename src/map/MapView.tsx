import type { MapGeoJSONFeature, MapMouseEvent, StyleSpecification } from "maplibre-gl";
import { GPUInitializationError, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef } from "react";
import { CAMERA_RANGE } from "../state/camera.ts";
import type { Bounds, LonLat, Selection } from "../state/state.ts";
import type { Visit } from "../state/visits.ts";
import { controls } from "./controls.ts";
import { type DrawingActions, draw } from "./drawing.ts";
import { Aim, type Aimed, type Handle, type HandleActions, Handles } from "./handles.ts";
import { type Seen, WayInHand } from "./inHand.ts";
import { PICK_ORDER, pickedKind } from "./layers/layer.ts";
import { Restyling } from "./restyle.ts";

setWorkerUrl(workerUrl);

/** Pixels round the pointer in which a thin line still counts as hit. */
const REACH = { mouse: 7, touch: 14 };

/** Pixels from each edge of the map. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** On a map narrower than this the credits begin folded: they would lie over half of it. */
const NARROW_PIXELS = 760;

/** So long after a touch, what the browser reports as a mouse is the finger. */
const AFTER_TOUCH_MS = 1000;

const obeyed = new WeakSet<Visit>();

export interface Pointer {
  at: LonLat;
  /** What lies under it, most specific first; null for bare ground. */
  feature: Selection | null;
  /** Metres on the ground that a pixel covers there. */
  metresPerPixel: number;
  /** Held with Shift: one more point, not a new beginning. */
  extend: boolean;
}

/** `no-webgl`: no map can be drawn. `lost`: the picture is gone for now. `drawn`: it is (back) there. */
export type MapHealth = "no-webgl" | "lost" | "drawn";

interface Props extends HandleActions, DrawingActions {
  style: StyleSpecification;
  /** Shown first when the address names no camera. */
  home: Bounds;
  /** Where the map is free of what lies over it, asked when it is needed: what lies there changes. */
  padding(bounds: Bounds): Padding;
  visit: Visit | null;
  /** A pointer that sets points, not one that looks. */
  aiming: boolean;
  /** Where such a pointer would set its point; null where it would set none. */
  onAim(at: LonLat, metresPerPixel: number): Aimed | null;
  /** What is being drawn freely, if anything. */
  drawing: "path" | "area" | null;
  /** The points that are set, to drag, slide and read out. */
  handles: readonly Handle[];
  /** The way between them while one is in the hand; it is not in the style then. */
  inHand: Seen | null;
  /** Texts of MapLibre's own controls, by its keys. */
  words: Record<string, string>;
  /** Who the data are owed to. */
  credits: string[];
  onPick(pointer: Pointer): void;
  /** The map was moved, and not by a visit. */
  onMoved(): void;
  onHealth(health: MapHealth): void;
}

/** The one place where MapLibre runs. It draws a style and reports where it was clicked; what that means is not its business. */
export default function MapView(props: Props) {
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<MapLibre | null>(null);
  const handles = useRef<Handles | null>(null);
  const inHand = useRef<WayInHand | null>(null);
  const ready = useRef(false);
  const styling = useRef<Restyling | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const made = makeMap(element, latest);
    map.current = made;
    styling.current = made && new Restyling(made, latest.current.style);
    inHand.current = made && new WayInHand(made);
    handles.current = made && new Handles(made, latest);
    handles.current?.show(latest.current.handles);
    made?.once("style.load", () => {
      ready.current = true;
    });
    return () => {
      map.current = null;
      styling.current = null;
      handles.current = null;
      inHand.current = null;
      ready.current = false;
      if (made !== null) removeMap(made);
    };
  }, []);

  useEffect(() => {
    if (map.current === null) return;
    if (container.current !== null) container.current.dataset.map = "drawing";
    styling.current?.show(props.style);
  }, [props.style]);

  useEffect(() => inHand.current?.show(props.inHand), [props.inHand]);

  const { drawing } = props;
  useEffect(() => {
    const drawnOn = map.current;
    if (drawnOn === null || drawing === null) return;
    let stop: (() => void) | null = null;
    let wanted = true;
    const begin = async () => {
      const stopThis = await draw(drawnOn, drawing, {
        onSketch: (vertices) => latest.current.onSketch(vertices),
        onDrawn: (vertices) => latest.current.onDrawn(vertices),
      });
      if (wanted) stop = stopThis;
      else stopThis();
    };
    if (ready.current) begin();
    else drawnOn.once("style.load", begin);
    return () => {
      wanted = false;
      drawnOn.off("style.load", begin);
      stop?.();
    };
  }, [drawing]);

  useEffect(() => {
    if (props.visit === null || obeyed.has(props.visit)) return;
    obeyed.add(props.visit);
    const [west, south, east, north] = props.visit.bounds;
    const options = {
      padding: latest.current.padding(props.visit.bounds),
      maxZoom: 10,
      duration: calm() ? 0 : 900,
    };
    map.current?.fitBounds([west, south, east, north], options, { commanded: true });
  }, [props.visit]);

  useEffect(() => {
    const before = handles.current?.count ?? 0;
    handles.current?.show(props.handles);
    // A point that was set from another is slid next; one set under the cross leaves the arrows to the map.
    const onHandle = document.activeElement?.matches(".map .handle");
    if (onHandle && props.handles.length > before) handles.current?.focus();
  }, [props.handles]);

  return (
    <div ref={container} className="map" data-map="drawing" data-aiming={props.aiming}>
      <div className="crosshair" aria-hidden="true" />
    </div>
  );
}

/** MapLibre takes its camera out of the address as it goes, and the next map is to begin there. */
function removeMap(map: MapLibre): void {
  const address = location.href;
  map.remove();
  history.replaceState(history.state, "", address);
}

function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function makeMap(container: HTMLDivElement, latest: { current: Props }): MapLibre | null {
  const { home, style, padding, words } = latest.current;
  const [west, south, east, north] = home;
  let map: MapLibre;
  try {
    map = new MapLibre({
      container,
      style,
      hash: "map",
      bounds: [west, south, east, north],
      fitBoundsOptions: { padding: padding(home) },
      minZoom: CAMERA_RANGE.zoom.least,
      maxZoom: CAMERA_RANGE.zoom.most,
      maxPitch: CAMERA_RANGE.pitch.most,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      locale: words,
    });
  } catch (cause) {
    if (!(cause instanceof GPUInitializationError)) throw cause;
    latest.current.onHealth("no-webgl");
    return null;
  }
  for (const [control, corner] of controls(latest.current.credits)) map.addControl(control, corner);
  if (container.clientWidth < NARROW_PIXELS) map.once("idle", () => foldCredits(container));
  map.on("idle", () => {
    container.dataset.map = "idle";
    latest.current.onHealth("drawn");
  });
  map.on("movestart", (event) => {
    container.dataset.map = "drawing";
    // Not by the event behind it: the wheel moves the map without one.
    if (!("commanded" in event)) latest.current.onMoved();
  });
  map.on("webglcontextlost", () => latest.current.onHealth("lost"));
  map.on("webglcontextrestored", () => {
    latest.current.onHealth("drawn");
    map.triggerRepaint();
  });
  map.on("click", (event) => {
    const { lng, lat } = event.lngLat;
    latest.current.onPick({
      at: [lng, lat],
      feature: under(map, event),
      metresPerPixel: metresPerPixel(map),
      extend: event.originalEvent.shiftKey,
    });
  });
  followPointer(map, container, latest);
  map.getCanvas().addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !latest.current.aiming) return;
    const { lng, lat } = map.getCenter();
    latest.current.onPick({
      at: [lng, lat],
      feature: null,
      metresPerPixel: metresPerPixel(map),
      extend: event.shiftKey,
    });
  });
  // For the console and the browser tests: the map behind the picture.
  Object.assign(container, { atlasMap: map });
  return map;
}

/** Keeps the aim on the line under the pointer, once a frame and for its last place only. */
function followPointer(map: MapLibre, container: HTMLElement, latest: { current: Props }): void {
  const aim = new Aim(map);
  let pending: MapMouseEvent | null = null;
  let touched = Number.NEGATIVE_INFINITY;
  const touch = () => {
    touched = performance.now();
    aim.show(null);
  };
  container.addEventListener("touchstart", touch, { passive: true });
  container.addEventListener("touchend", touch, { passive: true });
  const follow = () => {
    const event = pending;
    pending = null;
    if (event === null) return;
    // A finger aims at nothing: the browser makes a mouse of it after a tap.
    if (performance.now() - touched < AFTER_TOUCH_MS) return;
    // A pointer held down drags the map or a handle: it neither aims nor picks.
    if (event.originalEvent.buttons !== 0) aim.show(null);
    else if (latest.current.aiming) {
      const { lng, lat } = event.lngLat;
      aim.show(latest.current.onAim([lng, lat], metresPerPixel(map)));
    } else {
      aim.show(null);
      container.dataset.over = under(map, event) === null ? "ground" : "feature";
    }
  };
  map.on("mousemove", (event) => {
    if (pending === null) requestAnimationFrame(follow);
    pending = event;
  });
  map.on("mouseout", () => aim.show(null));
}

function metresPerPixel(map: MapLibre): number {
  const { width, height } = map.getContainer().getBoundingClientRect();
  const [x, y] = [width / 2, height / 2];
  return map.unproject([x, y]).distanceTo(map.unproject([x + 1, y]));
}

/** MapLibre opens the credits until the map is first moved; on a phone that is half the map. */
function foldCredits(container: HTMLElement): void {
  const credits = container.querySelector(".maplibregl-ctrl-attrib");
  credits?.classList.remove("maplibregl-compact-show");
  credits?.removeAttribute("open");
}

function under(map: MapLibre, event: MapMouseEvent): Selection | null {
  const { x, y } = event.point;
  const pointer = (event.originalEvent as PointerEvent | (MouseEvent & { pointerType?: string }))
    .pointerType;
  const reach = pointer === "touch" ? REACH.touch : REACH.mouse;
  const layers = map.getLayersOrder().filter((id) => {
    const layer = map.getLayer(id);
    return layer !== undefined && pickedKind(layer) !== null;
  });
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
  for (const kind of PICK_ORDER) {
    const hit = found.find((feature) => pickedKind(feature.layer) === kind && !isUnseen(feature));
    const id = hit && idOf(hit);
    if (id !== undefined) return { kind, id };
  }
  return null;
}

/** A line of another date is on the map, and not to be seen. */
function isUnseen({ layer }: MapGeoJSONFeature): boolean {
  return layer.type === "line" && layer.paint?.["line-opacity"] === 0;
}

function idOf(feature: MapGeoJSONFeature): string | undefined {
  const id = feature.properties.id;
  return typeof id === "string" ? id : undefined;
}
