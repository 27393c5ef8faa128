import { DOMParser, type Document, ParseError } from "@xmldom/xmldom";
import { type Gathering, TooMuch } from "./reading.ts";
import { placeIn } from "./text.ts";

/** Elements within elements beyond this are a trick. */
const DEEPEST = 100;

/**
 * An XML text as a document; of a broken one, as much as stands before the fault, which is said. A document type
 * with declarations of its own is refused: by them a kilobyte can stand for a terabyte.
 *
 * @param isPlaced whether the places in the text are those of the file
 */
export function parseXml(
  text: string,
  gathering: Gathering,
  whole: ReadonlySet<string>,
  isPlaced = true,
): Document {
  const body = withoutDoctype(text);
  const { depth, open } = outline(body, body.length);
  if (depth > DEEPEST) throw new TooMuch("xml.deep", { most: DEEPEST });
  try {
    return parsedBy(body);
  } catch (cause) {
    const place = placeOf(cause);
    gathering.say("xml", isPlaced ? place : {}, {
      reason: open.length > 0 ? `</${open.at(-1)?.name}>` : "",
    });
    const rest = upTo(body, place, whole);
    try {
      return parsedBy(rest);
    } catch {
      return parsedBy("<nothing/>");
    }
  }
}

function parsedBy(text: string): Document {
  // What is no fatal error is read as well as it can be.
  return new DOMParser({ onError: () => undefined }).parseFromString(text, "text/xml");
}

function placeOf(cause: unknown): { line?: number; column?: number } {
  if (!(cause instanceof ParseError)) return {};
  const { lineNumber, columnNumber } = cause.locator as {
    lineNumber?: number;
    columnNumber?: number;
  };
  if (lineNumber === undefined || columnNumber === undefined) return {};
  return { line: lineNumber, column: columnNumber };
}

function withoutDoctype(text: string): string {
  const at = text.slice(0, 100_000).search(/<!DOCTYPE/i);
  if (at === -1) {
    if (/<!ENTITY/.test(text.slice(0, 100_000))) throw new TooMuch("xml.doctype");
    return text;
  }
  const end = text.indexOf(">", at);
  const inner = text.indexOf("[", at);
  if (end === -1 || (inner !== -1 && inner < end)) {
    throw new TooMuch("xml.doctype", {}, placeIn(text, at));
  }
  // In its place stands as much white space, so that columns stay true.
  return text.slice(0, at) + " ".repeat(end + 1 - at) + text.slice(end + 1);
}

interface Open {
  name: string;
  end: number;
}

/** How deep elements lie in one another, and which are open at a place; comments and raw text are passed over. */
function outline(text: string, until: number): { depth: number; open: Open[] } {
  const open: Open[] = [];
  let depth = 0;
  for (let i = text.indexOf("<"); i !== -1 && i < until; i = text.indexOf("<", i + 1)) {
    const passed = passedOver(text, i);
    if (passed !== null) {
      i = passed;
      continue;
    }
    const end = text.indexOf(">", i);
    if (end === -1 || end >= until) break;
    if (text[i + 1] === "/") open.pop();
    else if (text[end - 1] !== "/") {
      const name = /^[^\s/>]{1,200}/.exec(text.slice(i + 1, i + 201))?.[0] ?? "";
      open.push({ name, end });
      depth = Math.max(depth, open.length);
    }
    i = end;
  }
  return { depth, open };
}

/** The end of a comment, raw text or instruction that begins here; null where none does. */
function passedOver(text: string, at: number): number | null {
  const kinds = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const;
  const kind = kinds.find(([start]) => text.startsWith(start, at));
  if (kind === undefined) return null;
  const end = text.indexOf(kind[1], at);
  return end === -1 ? text.length : end + kind[1].length - 1;
}

/** The text up to the last element before a place that can stand alone, with what is open then closed. */
function upTo(
  text: string,
  { line = 1, column = 1 }: { line?: number; column?: number },
  whole: ReadonlySet<string>,
): string {
  let at = 0;
  for (let n = 1; n < line; n++) at = text.indexOf("\n", at) + 1;
  const until = Math.min(text.length, at + column);
  const ends = [...whole].flatMap((name) => {
    const closing = `</${name}>`;
    const found = text.lastIndexOf(closing, until - closing.length);
    return found === -1 ? [] : [found + closing.length];
  });
  // Points are mostly written without anything in them.
  const bare = text.lastIndexOf("/>", until - 2);
  if (bare !== -1) ends.push(bare + 2);
  const cut = Math.max(0, ...ends);
  const { open } = outline(text, cut);
  return (
    text.slice(0, cut) +
    open
      .map(({ name }) => `</${name}>`)
      .reverse()
      .join("")
  );
}
