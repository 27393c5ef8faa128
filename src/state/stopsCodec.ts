import { DEGREE_DECIMALS, isOnGlobe, type Place, pairIn } from "../measure/position.ts";
import type { Codec, Ignored, Known, Parameters } from "./codec.ts";
import type { LonLat, Measurement } from "./state.ts";

/** A measurement by its line and its stops, each a place or an end of the line. */
export const STOPS: Codec<Measurement> = {
  parameters: ["line", "from", "via", "to"],
  write: writeStops,
  read: readStops,
};

/** Whether a line is one of a file of the reader's, which no address can name: it is on no other machine. */
export function isOwnLine(line: string | null): boolean {
  return line?.startsWith("own:") ?? false;
}

function writeStops({ line, stops }: Measurement): Parameters {
  const parameters: Parameters = {};
  if (isOwnLine(line)) return parameters;
  if (line !== null) parameters.line = line;
  const [from, ...rest] = stops.map(({ at }) =>
    at === "start" || at === "end" ? at : writePosition(at),
  );
  if (from === undefined) return parameters;
  parameters.from = from;
  const to = rest.pop();
  if (rest.length > 0) parameters.via = rest.join(";");
  if (to !== undefined) parameters.to = to;
  return parameters;
}

function readStops(
  given: Partial<Parameters>,
  known: Known,
): ReturnType<Codec<Measurement>["read"]> {
  const line = given.line ?? known.presentLine;
  if (!known.hasLine(line)) {
    if (!known.isLineAway(line)) return { broken: "line" };
    const away = STOPS.parameters.flatMap((parameter): Ignored[] => {
      const value = given[parameter];
      return value === undefined ? [] : [{ parameter, value, why: "away" }];
    });
    return { value: { line: null, stops: [] }, ignored: away };
  }
  const stops: Place[] = [];
  const ignored: Ignored[] = [];
  for (const parameter of ["from", "via", "to"]) {
    for (const value of given[parameter]?.split(";") ?? []) {
      const written = value === "start" || value === "end" ? value : readPosition(value);
      if (written === null) return { broken: parameter };
      const stop = known.locate(line, written, stops.at(-1)?.along);
      if (stop !== null) stops.push(stop);
      else ignored.push({ parameter, value, why: "far" });
    }
  }
  if (given.from === undefined && (given.via ?? given.to) !== undefined) {
    return { broken: given.to === undefined ? "via" : "to" };
  }
  return { value: { line: line === known.presentLine ? null : line, stops }, ignored };
}

export function writePosition([longitude, latitude]: LonLat): string {
  return `${degrees(longitude)},${degrees(latitude)}`;
}

/** What rounds to nothing has no sign: two addresses of one place are one. */
function degrees(value: number): string {
  const text = value.toFixed(DEGREE_DECIMALS);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

export function readPosition(text: string): LonLat | null {
  const position = pairIn(text);
  return position !== null && isOnGlobe(position) ? position : null;
}
