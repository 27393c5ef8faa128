import type { MapGeoJSONFeature, Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { Bounds, LonLat, Selection } from "../state/state.ts";
import type { Padding } from "./framing.ts";
import { Aim, type Aimed } from "./handles.ts";
import type { Half } from "./layers/compared.ts";
import { pickedKind } from "./layers/layer.ts";
import { type Hit, inFittingOrder } from "./picking.ts";
import { inView, isCutOff, isUnseen, pickedLayers, selectionOf } from "./rendered.ts";
import { metresPerPixel } from "./scale.ts";

/** Pixels round the pointer in which a thin line still counts as hit. */
const REACH = { mouse: 7, touch: 14 };

/** So long after a touch, what the browser reports as a mouse is the finger. */
const AFTER_TOUCH_MS = 1000;

export interface Pointer {
  at: LonLat;
  /** All that lies under it, the most fitting first; none for bare ground. */
  features: readonly Selection[];
  /** Metres on the ground that a pixel covers there. */
  metresPerPixel: number;
  /** Held with Shift: one more point, not a new beginning. */
  extend: boolean;
}

interface Following {
  /** Where the older of two compared lines gives way to the newer, as a share of the width. */
  swipe: number | null;
  /** A pointer that sets points, not one that looks. */
  aiming: boolean;
  /** Where such a pointer would set its point; null where it would set none. */
  onAim(at: LonLat, metresPerPixel: number): Aimed | null;
  onPick(pointer: Pointer): void;
  /** What is to be seen of the map is to be walked by keys; null where Enter means something else. */
  onWalk: ((inView: readonly Selection[]) => void) | null;
  /** Where the map is free of what lies over it. */
  padding(bounds: Bounds): Padding;
  home: Bounds;
}

/** Reports clicks on the map, Enter under its cross, and Enter on a map that is looked at. */
export function followClicks(map: MapLibre, latest: { current: Following }): void {
  map.on("click", (event) => {
    const { lng, lat } = event.lngLat;
    latest.current.onPick({
      at: [lng, lat],
      features: under(map, event, latest.current.swipe),
      metresPerPixel: metresPerPixel(map),
      extend: event.originalEvent.shiftKey,
    });
  });
  map.getCanvas().addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.repeat) return;
    const { aiming, onWalk, padding, home } = latest.current;
    if (onWalk !== null) {
      event.preventDefault();
      onWalk(inView(map, padding(home)));
    }
    if (!aiming) return;
    const { lng, lat } = map.getCenter();
    latest.current.onPick({
      at: [lng, lat],
      features: [],
      metresPerPixel: metresPerPixel(map),
      extend: event.shiftKey,
    });
  });
}

/** Keeps the aim on the line under the pointer, once a frame and for its last place only. */
export function followPointer(
  map: MapLibre,
  container: HTMLElement,
  latest: { current: Following },
): void {
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
      const found = under(map, event, latest.current.swipe);
      container.dataset.over = found.length === 0 ? "ground" : "feature";
    }
  };
  map.on("mousemove", (event) => {
    if (pending === null) requestAnimationFrame(follow);
    pending = event;
  });
  map.on("mouseout", () => aim.show(null));
}

function under(map: MapLibre, event: MapMouseEvent, swipe: number | null): Selection[] {
  const { x, y } = event.point;
  const pointer = (event.originalEvent as PointerEvent | (MouseEvent & { pointerType?: string }))
    .pointerType;
  const reach = pointer === "touch" ? REACH.touch : REACH.mouse;
  const layers = pickedLayers(map);
  const isLeft = swipe !== null && x < swipe * map.getContainer().clientWidth;
  const side: Half = isLeft ? "older" : "newer";
  const within = (pixels: number) =>
    map
      .queryRenderedFeatures(
        [
          [x - pixels, y - pixels],
          [x + pixels, y + pixels],
        ],
        { layers },
      )
      .filter((feature) => !isUnseen(feature) && !isCutOff(feature, side));
  const hits = within(reach).flatMap((feature): Hit[] => {
    const selection = selectionOf(feature);
    if (selection === null) return [];
    return [{ ...selection, near: distanceTo(map, feature, x, y) <= reach }];
  });
  const onLine = within(ON_LINE_PIXELS).some(({ layer }) => LINES.includes(pickedKind(layer)));
  return inFittingOrder(hits, onLine);
}

/** A line this near to the pointer is meant, whatever name stands over it. */
const ON_LINE_PIXELS = 4;
const LINES: readonly ReturnType<typeof pickedKind>[] = ["section", "river", "neighbour"];

/** Pixels to a point; nothing to any other shape, which is found by its own extent. */
function distanceTo(map: MapLibre, { geometry }: MapGeoJSONFeature, x: number, y: number): number {
  if (geometry.type !== "Point") return 0;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const at = map.project([longitude, latitude]);
  return Math.hypot(at.x - x, at.y - y);
}
