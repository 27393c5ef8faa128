import { readFileSync } from "node:fs";
import { check, HintError } from "@placemarkio/check-geojson";
import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser, type Document, ParseError } from "@xmldom/xmldom";
import type { Feature, GeoJSON } from "geojson";
import { linesOf } from "../../src/measure/geojson.ts";
import type { Position } from "../../src/measure/position.ts";
import { Mistake } from "./options.ts";

/** A line of a file. */
export interface FileLine {
  /** As the file names it. */
  name: string | null;
  positions: Position[];
}

/**
 * The lines in a file of GeoJSON, GPX or KML, in its order: told apart by what is in it, whatever it is called. Throws
 * a Mistake that says what is wrong and where.
 */
export function linesInFile(path: string, called: string): FileLine[] {
  const text = textOf(path, called);
  try {
    const features = featuresIn(text);
    return features.flatMap((feature, i) => {
      const name = nameOf(feature);
      return within(`feature ${i + 1}, `, () =>
        linesOf(feature).map((positions) => ({ name, positions })),
      );
    });
  } catch (error) {
    if (error instanceof Mistake) throw new Mistake(`${called}: ${error.message}`);
    throw error;
  }
}

function textOf(path: string, called: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Mistake(`${called} cannot be read: ${(error as Error).message}.`);
  }
  // A zip, such as KMZ.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new Mistake(`${called} is packed: unpack it, and name the file in it.`);
  }
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
}

function featuresIn(text: string): Feature[] {
  if (/^\s*\{/.test(text)) return geojsonFeatures(text);
  if (/^\s*</.test(text)) return xmlFeatures(text);
  throw new Mistake("this is neither GeoJSON nor GPX nor KML.");
}

function geojsonFeatures(text: string): Feature[] {
  let geojson: GeoJSON & { crs?: { properties?: { name?: unknown } } };
  try {
    geojson = check(text);
  } catch (error) {
    if (!(error instanceof HintError)) throw error;
    const [first] = error.issues;
    // Where JSON itself is broken, the sentence has line and column already.
    const told = first?.message.replace(/\.$/, "") ?? error.message;
    const line = first && first.to > 0 ? `line ${lineAt(text, first.from)}: ` : "";
    throw new Mistake(`${line}${told}.`);
  }
  const crs = geojson.crs?.properties?.name;
  if (crs !== undefined && !/\b(CRS84|4326)$/.test(String(crs))) {
    throw new Mistake(`its positions are in ${crs}: save it in longitude and latitude, EPSG:4326.`);
  }
  if (geojson.type === "FeatureCollection") return geojson.features;
  if (geojson.type === "Feature") return [geojson];
  return [{ type: "Feature", properties: {}, geometry: geojson }];
}

function xmlFeatures(text: string): Feature[] {
  const xml = parsedXml(text);
  const root = xml.documentElement?.localName;
  // What is left out there without a word would make a line shorter than it is.
  if (root === "gpx") {
    checkPoints(xml);
    return gpx(xml as never).features as Feature[];
  }
  if (root === "kml") {
    checkCoordinates(xml);
    return kml(xml as never).features.filter(({ geometry }) => geometry !== null) as Feature[];
  }
  throw new Mistake(`this is ${root}, and neither GPX nor KML.`);
}

function parsedXml(text: string): Document {
  let first = "";
  const refuse = (level: string, message: string) => {
    if (level === "warning") return;
    first = message;
    throw new Error(message);
  };
  try {
    return new DOMParser({ onError: refuse }).parseFromString(text, "text/xml");
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const line = error.locator?.lineNumber;
    throw new Mistake(`${line ? `line ${line}: ` : ""}${first}.`);
  }
}

const NUMBER = /^\s*[+-]?\d+(\.\d*)?(e[+-]?\d+)?\s*$/i;

function checkPoints(xml: Document): void {
  for (const kind of ["trkpt", "rtept"]) {
    for (const [i, point] of [...xml.getElementsByTagNameNS("*", kind)].entries()) {
      const [lon, lat] = [point.getAttribute("lon"), point.getAttribute("lat")];
      if (NUMBER.test(lon ?? "") && NUMBER.test(lat ?? "")) continue;
      const line = point.lineNumber === undefined ? "" : `line ${point.lineNumber}: `;
      throw new Mistake(`${line}${kind} ${i + 1} has no position: lon “${lon}”, lat “${lat}”.`);
    }
  }
}

function checkCoordinates(xml: Document): void {
  for (const element of xml.getElementsByTagNameNS("*", "coordinates")) {
    for (const tuple of element.textContent?.trim().split(/\s+/) ?? []) {
      const numbers = tuple.split(",");
      if (numbers.length >= 2 && numbers.every((each) => NUMBER.test(each))) continue;
      const line = element.lineNumber === undefined ? "" : `line ${element.lineNumber}: `;
      throw new Mistake(`${line}“${tuple.slice(0, 60)}” in coordinates is no position.`);
    }
  }
}

function nameOf({ properties, id }: Feature): string | null {
  const name = properties?.name ?? id ?? null;
  return name === null ? null : String(name).trim();
}

/** What a RangeError says, told of where it was met. */
function within<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new Mistake(`${where}${error.message}.`);
    throw error;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
