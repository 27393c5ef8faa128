import sharp from "sharp";
import type { PublishedHeights } from "../../../src/model/schema.ts";
import type { SlowStep } from "../build/due.ts";
import type { Window } from "./ground.ts";
import { type Cells, SEA_LEVEL, surveyedCells } from "./surveyed.ts";

const METHOD =
  "Cells of the finer heights that the relief is drawn from, as they are: each the mean of its ground, so that summits are lower and gorges less deep. Metres above the sea are a sample less seaLevel. Errors are root mean squares, by the range of heights in nine cells.";

/** heights.png and heights.json, for heights along a line; `null` and no picture where none are to be published. */
export const heights: SlowStep = {
  name: "heights",
  packages: [],
  restsOn: (_earlier, { relief }) => [METHOD, relief?.heights],
  async make(_earlier, { relief }, kept) {
    const told = relief?.heights;
    if (!told?.published) return { files: { "heights.json": null } };
    const { window, errors } = told.published;
    const { metres, bounds, columns, rows } = cut(await surveyedCells(told.file), window);
    const file = "heights.png";
    const content: PublishedHeights = {
      file,
      bounds: [bounds.west, bounds.south, bounds.east, bounds.north],
      columns,
      rows,
      seaLevel: SEA_LEVEL,
      errors,
      method: METHOD,
      sources: [told.source],
    };
    const picture = kept === null ? await pictureOf(metres, columns, rows) : kept.bytes(file);
    return { files: { [file]: picture, "heights.json": content } };
  },
};

/** The cells of a window whose edges are edges of cells. Throws where they are not, or lie outside. */
function cut({ metres, bounds, columns, rows }: Cells, window: Window): Cells {
  const perDegree = columns / (bounds.east - bounds.west);
  const whole = (cells: number) => {
    const rounded = Math.round(cells);
    if (Math.abs(cells - rounded) > 1e-9 || rounded < 0)
      throw new Error("the window of published heights does not end between cells of the input");
    return rounded;
  };
  const left = whole((window.west - bounds.west) * perDegree);
  const top = whole((bounds.north - window.north) * perDegree);
  const wide = whole((window.east - window.west) * perDegree);
  const high = whole((window.north - window.south) * perDegree);
  if (left + wide > columns || top + high > rows)
    throw new Error("the window of published heights is larger than the input");
  const out = new Int16Array(wide * high);
  for (let j = 0; j < high; j++) {
    const from = (top + j) * columns + left;
    out.set(metres.subarray(from, from + wide), j * wide);
  }
  return { metres: out, bounds: window, columns: wide, rows: high };
}

function pictureOf(metres: Int16Array, width: number, height: number): Promise<Uint8Array> {
  const samples = Uint16Array.from(metres, (each) => each + SEA_LEVEL);
  return sharp(samples, { raw: { width, height, channels: 1 } })
    .toColourspace("grey16")
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();
}
