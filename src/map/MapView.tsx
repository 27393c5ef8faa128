import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { GPUInitializationError, type Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { Bounds, LonLat, Selection } from "../state/state.ts";
import type { Visit } from "../state/visits.ts";
import { controls } from "./controls.ts";
import { type DrawingActions, draw } from "./drawing.ts";
import { Framing, type Memory, type Padding } from "./framing.ts";
import { give } from "./giving.ts";
import { type Aimed, type Handle, type HandleActions, Handles } from "./handles.ts";
import { type Early, takeEarly } from "./handover.ts";
import { type Seen, WayInHand } from "./inHand.ts";
import { beginMap, markDrawn } from "./making.ts";
import { tellNear } from "./nearness.ts";
import { followClicks, followPointer, type Pointer } from "./pointer.ts";
import { type NearTiles, servedFrom } from "./reliefTiles.ts";
import { Restyling } from "./restyle.ts";
import { Swipe } from "./swipe.ts";

/** On a map narrower than this the credits begin folded: between the paper they have no room in one line. */
const NARROW_PIXELS = 1700;

/** `no-webgl`: no map can be drawn. `lost`: the picture is gone for now. `drawn`: it is (back) there. */
export type MapHealth = "no-webgl" | "lost" | "drawn";

/** The id of what the panels say of the map to who came to it by keys. */
const HINT = "map-hint";

const obeyed = new WeakSet<Visit>();

interface Props extends HandleActions, DrawingActions {
  style: StyleSpecification;
  /** Where the style's pictures of the ground near by are served from; null where it has none. */
  near: NearTiles | null;
  /** The geometries that the style asks for. */
  given: ReadonlyMap<string, FeatureCollection>;
  /** Shown first when the address names no camera. */
  home: Bounds;
  /** Where the map is free of what lies over it, asked when it is needed: what lies there changes. */
  padding(bounds: Bounds): Padding;
  visit: Visit | null;
  memory: Memory;
  /** Where the older of two compared lines gives way to the newer, as a share of the width; null for none. */
  swipe: number | null;
  /** In a page of others, which is scrolled over the map: it zooms by a key and the wheel, and moves by two fingers. */
  embedded: boolean;
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
  /** What is in view is to be walked by keys; null where Enter means something else. */
  onWalk: ((inView: readonly Selection[]) => void) | null;
  /** The map was moved, and not by a visit. */
  onMoved(): void;
  onHealth(health: MapHealth): void;
  /** What it takes to draw by hand did not come. */
  onDrawingLost(): void;
  /** The map has come near enough for what is fetched only then. */
  onNear(): void;
  /** Shows the whole again. */
  onHome(): void;
}

/** The one place where MapLibre runs. It draws a style and reports where it was clicked; what that means is not its business. */
export default function MapView(props: Props) {
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<MapLibre | null>(null);
  const handles = useRef<Handles | null>(null);
  const inHand = useRef<WayInHand | null>(null);
  const ready = useRef(false);
  const framing = useRef<Framing | null>(null);
  const styling = useRef<Restyling | null>(null);
  const swiping = useRef<Swipe | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const { padding, memory } = latest.current;
    const early = takeEarly();
    if (early?.isMoved) memory.framed = null;
    const made = makeMap(element, latest, early);
    map.current = made;
    const isStyled = early?.isStyled ?? false;
    styling.current = made && new Restyling(made, early?.style ?? latest.current.style, isStyled);
    swiping.current = made && new Swipe(made);
    swiping.current?.show(latest.current.swipe);
    inHand.current = made && new WayInHand(made);
    framing.current = made && new Framing(made, padding, memory, () => latest.current.onMoved());
    handles.current = made && new Handles(made, latest);
    handles.current?.show(latest.current.handles);
    const isReady = () => {
      ready.current = true;
    };
    if (isStyled) isReady();
    else made?.once("style.load", isReady);
    return () => {
      map.current = null;
      styling.current = null;
      swiping.current = null;
      handles.current = null;
      inHand.current = null;
      framing.current = null;
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

  useEffect(() => swiping.current?.show(props.swipe), [props.swipe]);

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
    const tryToBegin = () => {
      begin().catch(() => latest.current.onDrawingLost());
    };
    if (ready.current) tryToBegin();
    else drawnOn.once("style.load", tryToBegin);
    return () => {
      wanted = false;
      drawnOn.off("style.load", tryToBegin);
      stop?.();
    };
  }, [drawing]);

  useEffect(() => {
    if (props.visit === null || obeyed.has(props.visit)) return;
    obeyed.add(props.visit);
    framing.current?.show(props.visit.bounds);
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
  const plate = map.getContainer();
  map.remove();
  plate.remove();
  history.replaceState(history.state, "", address);
}

/** MapLibre opens the credits until the map is first moved; on a phone that is half the map. */
function foldCredits(container: HTMLElement): void {
  const credits = container.querySelector(".maplibregl-ctrl-attrib");
  credits?.classList.remove("maplibregl-compact-show");
  credits?.removeAttribute("open");
}

/** @param early the one that is drawn already, if any */
function makeMap(
  container: HTMLDivElement,
  latest: { current: Props },
  early: Early | null,
): MapLibre | null {
  const { home, style, near, padding, words, embedded } = latest.current;
  const plate = early?.plate ?? document.createElement("div");
  plate.className = "map-plate";
  container.append(plate);
  give(() => latest.current.given);
  let map: MapLibre;
  try {
    map =
      early?.map ??
      beginMap({ plate, style, isValid: false, embedded, home, padding: padding(home), words });
  } catch (cause) {
    if (!(cause instanceof GPUInitializationError)) throw cause;
    plate.remove();
    latest.current.onHealth("no-webgl");
    return null;
  }
  map.setTransformRequest(servedFrom(near));
  markDrawn(map, "borders");
  for (const [control, corner] of controls(latest)) map.addControl(control, corner);
  const fold = () => {
    if (container.clientWidth < NARROW_PIXELS) foldCredits(container);
  };
  fold();
  map.once("idle", fold);
  map.on("resize", fold);
  map.on("idle", () => {
    container.dataset.map = "idle";
    latest.current.onHealth("drawn");
  });
  map.on("movestart", () => {
    container.dataset.map = "drawing";
  });
  map.on("webglcontextlost", () => latest.current.onHealth("lost"));
  map.on("webglcontextrestored", () => {
    latest.current.onHealth("drawn");
    map.triggerRepaint();
  });
  map.getCanvas().setAttribute("aria-describedby", HINT);
  tellNear(map, () => latest.current.onNear());
  followClicks(map, latest);
  followPointer(map, container, latest);
  // For the console and the browser tests: the map behind the picture.
  Object.assign(container, { atlasMap: map });
  return map;
}
