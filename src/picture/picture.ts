import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "../symbology/palette.ts";
import { type Camera, fitted } from "./camera.ts";
import type { Mark, TextWidth } from "./marks.ts";
import { type Captions, type Format, type Sheet, sheetOf } from "./sheet.ts";
import type { Contents } from "./style.ts";
import { svgOf } from "./svg.ts";
import { vectorMap } from "./vectorMap.ts";

/** What is looked at, and the part of it that nothing lies over. */
export interface Looking {
  /** Of the whole map, as on the screen. */
  camera: Camera;
  /** In its pixels. */
  free: { center: Camera["center"]; width: number; height: number };
}

/** What is to be drawn, and around what. */
export interface Wanted {
  looking: Looking;
  /** As on the screen, or fitted to a page of so many pixels. */
  page: { width: number; height: number } | null;
  captions: Captions;
  palette: Palette;
  widthOf: TextWidth;
}

/** A sheet and where its map looks. */
export interface Planned {
  sheet: Sheet;
  camera: Camera;
}

/** The map as on the screen with the sheet around it, or all that is free of paper on it, as large as a page has room. */
export function planned({ looking, page, captions, palette, widthOf }: Wanted): Planned {
  const { camera, free } = looking;
  const format: Format = page === null ? { map: camera } : { page };
  const sheet = sheetOf(format, captions, palette, widthOf);
  const { width, height } = sheet.frame;
  return {
    sheet,
    camera: page === null ? { ...camera, width, height } : fitted(camera, free, { width, height }),
  };
}

/** The picture as an SVG document, drawn of the style and of what its sources hold. */
export function vectorPicture(
  wanted: Wanted,
  style: StyleSpecification,
  contents: Contents,
  language: string,
): string {
  const { sheet, camera } = planned(wanted);
  const { captions, widthOf } = wanted;
  const map = vectorMap(style, contents, camera, widthOf);
  const marks: Mark[] = [
    ...sheet.below,
    { kind: "group", id: "map", clip: sheet.frame, children: [moved(map, sheet)] },
    { kind: "group", id: "captions", children: sheet.over(camera) },
  ];
  return svgOf(marks, sheet, {
    title: `${captions.title}: ${captions.subtitle}`,
    description: [...captions.told, captions.notLegal, captions.data, captions.address].join("\n"),
    language,
  });
}

/** The map is drawn from its own corner. */
function moved(children: readonly Mark[], { frame }: Sheet): Mark {
  return { kind: "group", id: "map-drawn", at: [frame.x, frame.y], children };
}
