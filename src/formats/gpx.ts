import { gpxGen } from "@tmcw/togeojson";
import type { Document, Element } from "@xmldom/xmldom";
import { gather } from "./geometry.ts";
import { type Gathering, shown, type Tell } from "./reading.ts";
import { toldOf } from "./told.ts";
import { parseXml } from "./xml.ts";

/** What a point of a track tells beside its place, which is not shown, and triples what has to be kept in mind. */
const BESIDE =
  /<(ele|time|speed|course|hdop|vdop|pdop|sat|fix|magvar|geoidheight)>[^<]{0,200}<\/\1>/g;

/** Of longer texts the white space is left out, which is a third of what has to be kept in mind; so nobody knows its lines. */
const PLACED_UP_TO = 8_000_000;

const POINTS = ["wpt", "rtept", "trkpt"] as const;
const WHOLE: ReadonlySet<string> = new Set([...POINTS, "trk", "rte", "trkseg"]);

/** Waypoints, routes and tracks of a GPX text. */
export function readGpx(text: string, gathering: Gathering, tell: Tell): void {
  const isPlaced = text.length < PLACED_UP_TO;
  const points = withoutExtensions(text.replace(BESIDE, ""));
  const lean = isPlaced ? points : points.replace(/>\s+</g, "><");
  tell(0.1);
  const document = parseXml(lean, gathering, WHOLE, isPlaced);
  tell(0.6);
  sayOfPoints(document, gathering, isPlaced);
  let number = 0;
  for (const feature of gpxGen(document)) {
    number++;
    const about = { number, ...toldOf(feature.properties), at: { feature: number } };
    gather(gathering, feature.geometry, about);
  }
}

/** The elements `extensions` hold what each maker likes, in any depth. Line breaks stay, so that places stay true. */
function withoutExtensions(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf("<extensions>", from);
    const end = start === -1 ? -1 : text.indexOf("</extensions>", start);
    if (end === -1) break;
    kept.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]+/g, ""));
    from = end + "</extensions>".length;
  }
  return kept.length === 0 ? text : kept.join("") + text.slice(from);
}

/** The converter leaves out points whose place is no number, without a word. */
function sayOfPoints(document: Document, gathering: Gathering, isPlaced: boolean): void {
  for (const name of POINTS) {
    for (const point of Array.from(document.getElementsByTagName(name)) as Element[]) {
      const [longitude, latitude] = [point.getAttribute("lon"), point.getAttribute("lat")];
      if (isNumber(longitude) && isNumber(latitude)) continue;
      const value = `lat=${shown(latitude ?? "", 20)} lon=${shown(longitude ?? "", 20)}`;
      const at = isPlaced ? { line: point.lineNumber } : {};
      gathering.say("position", at, { value, more: 0 });
    }
  }
}

const isNumber = (text: string | null) =>
  text !== null && text.trim() !== "" && Number.isFinite(Number(text));
