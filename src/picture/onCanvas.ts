import type { Mark, PathMark, TextMark } from "./marks.ts";

/** What of a canvas is drawn on. */
export type Pen = CanvasRenderingContext2D;

const SANS = '"Shekara Sans", "Noto Sans", Arial, sans-serif';
const SERIF = '"Shekara Serif", "Noto Serif", Georgia, serif';

const familyOf = (serif: boolean | undefined) => (serif ? SERIF : SANS);

/** How wide a canvas writes a text. */
export function widthOn(pen: Pen) {
  return (text: string, size: number, weight: 400 | 600): number => {
    pen.font = `${weight} ${size}px ${familyOf(false)}`;
    return pen.measureText(text).width;
  };
}

/** Draws the marks of a sheet, which have neither hatches nor soft edges. */
export function drawOn(pen: Pen, marks: readonly Mark[]): void {
  for (const mark of marks) {
    pen.save();
    if (mark.kind === "group") {
      if (mark.at) pen.translate(...mark.at);
      drawOn(pen, mark.children);
    } else if (mark.kind === "path") drawPath(pen, mark);
    else drawText(pen, mark);
    pen.restore();
  }
}

function drawPath(pen: Pen, mark: PathMark): void {
  const path = new Path2D(mark.d);
  if (mark.at) pen.translate(...mark.at);
  if (typeof mark.fill === "string") {
    pen.globalAlpha = mark.fillOpacity ?? 1;
    pen.fillStyle = mark.fill;
    pen.fill(path, "evenodd");
  }
  if (mark.stroke === undefined) return;
  pen.globalAlpha = mark.strokeOpacity ?? 1;
  pen.strokeStyle = mark.stroke;
  pen.lineWidth = mark.strokeWidth ?? 1;
  pen.lineCap = mark.cap ?? "butt";
  pen.lineJoin = mark.join ?? "miter";
  pen.setLineDash([...(mark.dash ?? [])]);
  pen.stroke(path);
}

function drawText(pen: Pen, mark: TextMark): void {
  pen.font = `${mark.weight} ${mark.size}px ${familyOf(mark.serif)}`;
  pen.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
  pen.globalAlpha = mark.opacity ?? 1;
  if (mark.halo) {
    pen.strokeStyle = mark.halo.colour;
    pen.lineWidth = 2 * mark.halo.width;
    pen.lineJoin = "round";
    pen.strokeText(mark.text, mark.x, mark.y);
  }
  pen.fillStyle = mark.fill;
  pen.fillText(mark.text, mark.x, mark.y);
}
