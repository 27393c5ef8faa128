import type { StyleSpecification } from "maplibre-gl";
import type { Drawn } from "../data/packs/loading.ts";
import { sourceContents } from "../data/sourceContents.ts";
import type { LookingNow } from "../map/lookingNow.ts";
import { drawOffscreen } from "../map/offscreen.ts";
import type { NearTiles } from "../map/reliefTiles.ts";
import { cameraOn } from "../picture/camera.ts";
import { drawOn, widthOn } from "../picture/onCanvas.ts";
import { planned, vectorPicture, type Wanted } from "../picture/picture.ts";
import type { Captions } from "../picture/sheet.ts";
import type { Bounds } from "../state/state.ts";
import type { PictureKind, Taken } from "../store/taking.ts";
import type { Palette } from "../symbology/palette.ts";
import "./printed-map.css";

/** What is looked at, as far as a picture of it needs to know. */
export interface Job {
  /** Null where no map can be drawn; what is drawn of the data alone still can, and shows all. */
  looking: LookingNow | null;
  home: Bounds;
  /** The geometries that the style asks for by name. */
  given: Drawn;
  style: StyleSpecification;
  palette: Palette;
  near: NearTiles | null;
  language: string;
}

/** A4 in pixels at 300 dpi, longer side first, and what the style's CSS pixels are of it: 96 to the inch. */
const [A4_LONG, A4_SHORT, PRINT_RATIO] = [3508, 2480, 300 / 96] as const;

type CaptionsOf = (relief: boolean) => Captions;

export async function takePicture(
  kind: PictureKind,
  job: Job,
  captionsOf: CaptionsOf,
): Promise<Taken> {
  if (kind === "svg") return takeVectors(job, captionsOf);
  const { canvas, smaller } = await drawSheet(kind, job, captionsOf);
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => {
      if (made === null) reject(new Error("the canvas gave no picture"));
      else resolve(made);
    }, "image/png"),
  );
  const { width, height } = canvas;
  return { file: `shekara-${kind}.png`, blob, width, height, smaller };
}

/** Puts the map on the page for as long as it is printed, and asks for paper. */
export async function printMap(
  kind: "landscape" | "portrait",
  job: Job,
  captionsOf: CaptionsOf,
): Promise<void> {
  const { canvas } = await drawSheet(kind, job, captionsOf);
  const sheet = document.createElement("div");
  sheet.className = `printed-map printed-map-${kind}`;
  sheet.append(canvas);
  document.body.append(sheet);
  window.addEventListener("afterprint", () => sheet.remove(), { once: true });
  window.print();
}

function wanted(
  kind: PictureKind,
  job: Job,
  captions: Captions,
  pen: Parameters<typeof widthOn>[0],
): Wanted {
  const { palette, looking } = job;
  const { free, ...camera } = looking ?? allOf(job.home);
  const [long, short] = [A4_LONG / PRINT_RATIO, A4_SHORT / PRINT_RATIO];
  const page =
    kind === "landscape"
      ? { width: long, height: short }
      : kind === "portrait"
        ? { width: short, height: long }
        : null;
  return { looking: { camera, free }, page, captions, palette, widthOf: widthOn(pen) };
}

/** The whole on a screen of a common size. */
function allOf(bounds: Bounds) {
  const camera = cameraOn(bounds, { width: 1000, height: 700 });
  return { ...camera, free: camera };
}

async function takeVectors(job: Job, captionsOf: CaptionsOf): Promise<Taken> {
  await document.fonts.ready;
  const pen = penOf(document.createElement("canvas"));
  const asked = wanted("svg", job, captionsOf(false), pen);
  const { sheet } = planned(asked);
  const contents = await sourceContents(job.style, job.given);
  const text = vectorPicture(asked, job.style, contents, job.language);
  return {
    file: "shekara.svg",
    blob: new Blob([text], { type: "image/svg+xml" }),
    width: sheet.width,
    height: sheet.height,
    smaller: null,
  };
}

async function drawSheet(
  kind: Exclude<PictureKind, "svg">,
  job: Job,
  captionsOf: CaptionsOf,
): Promise<{ canvas: HTMLCanvasElement; smaller: Taken["smaller"] }> {
  await document.fonts.ready;
  const ratio = kind === "screen" ? Math.max(1, devicePixelRatio) : PRINT_RATIO;
  const canvas = document.createElement("canvas");
  const pen = penOf(canvas);
  const { sheet, camera } = planned(wanted(kind, job, captionsOf(true), pen));
  const { frame } = sheet;
  canvas.width = Math.round(sheet.width * ratio);
  canvas.height = Math.round(sheet.height * ratio);
  pen.scale(ratio, ratio);
  drawOn(pen, sheet.below);
  const view = { style: job.style, near: job.near, ...camera, ratio };
  const drawn = await drawOffscreen(view, (map) => {
    pen.imageSmoothingQuality = "high";
    pen.drawImage(map, frame.x, frame.y, frame.width, frame.height);
    return { width: map.width, height: map.height };
  });
  drawOn(pen, sheet.over(camera));
  const wantedWidth = Math.round(frame.width * ratio);
  const wantedHeight = Math.round(frame.height * ratio);
  // MapLibre makes a canvas smaller than asked without a word where the device has none so large.
  const isSmaller = drawn.width < wantedWidth - 2 || drawn.height < wantedHeight - 2;
  return { canvas, smaller: isSmaller ? { ...drawn, wantedWidth, wantedHeight } : null };
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas can be drawn on");
  return pen;
}
