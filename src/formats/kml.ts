import { kmlGen } from "@tmcw/togeojson";
import type { Document, Element } from "@xmldom/xmldom";
import { gather } from "./geometry.ts";
import { type Gathering, shown, type Tell } from "./reading.ts";
import { toldOf } from "./told.ts";
import { parseXml } from "./xml.ts";

const WHOLE: ReadonlySet<string> = new Set(["Placemark", "Folder", "Style", "Document"]);

/** The placemarks of a KML text. What it links to is not fetched. */
export function readKml(text: string, gathering: Gathering, tell: Tell): void {
  const document = parseXml(text, gathering, WHOLE);
  tell(0.5);
  const links = elementsOf(document, "NetworkLink");
  if (links.length > 0) gathering.say("link", {}, { count: links.length });
  for (const link of links) link.parentNode?.removeChild(link);
  tidy(document, gathering);
  let number = 0;
  for (const feature of kmlGen(document)) {
    number++;
    const about = { number, ...toldOf(feature.properties), at: { feature: number } };
    gather(gathering, feature.geometry, about);
  }
}

/**
 * Positions with one space between them, and without those that are none, which are said. The converter takes time
 * as the square of a run of spaces, and leaves out without a word.
 */
function tidy(document: Document, gathering: Gathering): void {
  for (const element of elementsOf(document, "coordinates")) {
    const tuples = (element.textContent ?? "").split(/\s+/).filter((tuple) => tuple !== "");
    const good = tuples.filter((tuple) => {
      const [x = "", y = ""] = tuple.split(",");
      return x !== "" && y !== "" && Number.isFinite(Number(x)) && Number.isFinite(Number(y));
    });
    if (good.length < tuples.length) {
      const bad = tuples.find((tuple) => !good.includes(tuple)) ?? "";
      const value = shown(bad, 40);
      gathering.say(
        "position",
        { line: element.lineNumber },
        { value, more: tuples.length - good.length - 1 },
      );
    }
    element.textContent = good.join(" ");
  }
  for (const element of elementsOf(document, "gx:coord")) {
    element.textContent = (element.textContent ?? "").split(/\s+/).join(" ").trim();
  }
}

function elementsOf(document: Document, name: string): Element[] {
  return Array.from(document.getElementsByTagName(name)) as Element[];
}
