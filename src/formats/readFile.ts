import { type Format, Gathering, MOST_BYTES, type Reading, type Tell, TooMuch } from "./reading.ts";
import { kindOfBytes, kindOfText } from "./sniff.ts";
import { textOf } from "./text.ts";

/** Files of an archive that are read, or belong to one that is. */
const WANTED = /\.(kml|gpx|geojson|json|csv|tsv|shp|dbf|prj|cpg)$/i;
/** What a Mac puts beside everything. */
const CLUTTER = /(^|\/)(__MACOSX\/|\._)/;
const IN_ARCHIVES = /\.(zip|kmz|rar|7z)$/i;

/**
 * Reads a file of the reader's: what it is, its bytes say, not its name. Whatever is wrong with it comes back as
 * problems, beside what was good; nothing is thrown. The code for each format is loaded when a file is of it.
 *
 * @param tell hears now and then what share of the file is read, from 0 to 1
 * @example (await readFile("track.gpx", bytes)).features[0].geometry
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  tell: Tell = () => undefined,
): Promise<Reading> {
  const gathering = new Gathering();
  const format = await guarded(gathering, () => read(name, bytes, gathering, tell));
  if (gathering.features.length === 0 && gathering.problems.length === 0) gathering.say("nothing");
  sayOfProjection(gathering);
  const { features, problems, moreProblems, positions } = gathering;
  return { format: format ?? null, features, problems, moreProblems, positions };
}

/** A file that is given up, or that some library stumbles over, leaves what was read of it. */
async function guarded<T>(gathering: Gathering, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof TooMuch) gathering.say(cause.code, cause.at, cause.values);
    else gathering.say("unreadable");
    return undefined;
  }
}

async function read(
  name: string,
  bytes: Uint8Array,
  gathering: Gathering,
  tell: Tell,
): Promise<Format> {
  if (bytes.length === 0) throw new TooMuch("empty");
  if (bytes.length > MOST_BYTES) throw new TooMuch("too-large", { most: MOST_BYTES / 2 ** 20 });
  const kind = kindOfBytes(bytes);
  if (kind === "zip") return readArchive(bytes, gathering, tell);
  if (kind !== null) throw new TooMuch(`refused.${kind}`);
  return readText(name, bytes, gathering, tell);
}

async function readText(
  name: string,
  bytes: Uint8Array,
  gathering: Gathering,
  tell: Tell,
): Promise<Format> {
  const { text, whole } = textOf(bytes);
  const kind = kindOfText(text, name);
  if (!whole && kind !== "unknown") gathering.say("letters");
  switch (kind) {
    case "geojson":
      (await import("./geojson.ts")).readGeoJson(text, gathering, tell);
      return kind;
    case "gpx":
      (await import("./gpx.ts")).readGpx(text, gathering, tell);
      return kind;
    case "kml":
      (await import("./kml.ts")).readKml(text, gathering, tell);
      return kind;
    case "csv":
      if (text.trim() === "") throw new TooMuch("empty");
      (await import("./csv.ts")).readCsv(text, gathering, tell);
      return kind;
    default:
      throw new TooMuch(text.trim() === "" ? "empty" : `refused.${kind}`);
  }
}

/** A KMZ, zipped shapefiles, or an archive of other files that are read; none of an archive within it. */
async function readArchive(bytes: Uint8Array, gathering: Gathering, tell: Tell): Promise<Format> {
  const { unzipped } = await import("./zip.ts");
  const isWanted = (path: string) => WANTED.test(path) && !CLUTTER.test(path);
  const { files, names } = unzipped(bytes, isWanted);
  if (names.some((path) => /^(xl|word|ppt)\/|^mimetype$/.test(path))) {
    throw new TooMuch("refused.sheet");
  }
  const paths = [...files.keys()];
  const mains = paths.filter((path) => !/\.(dbf|prj|cpg)$/i.test(path));
  if (mains.length === 0) {
    throw new TooMuch(names.some((path) => IN_ARCHIVES.test(path)) ? "zip.nested" : "zip.nothing");
  }
  for (const [i, path] of mains.entries()) {
    const part = new Gathering(mains.length > 1 ? path.slice(-80) : undefined);
    const tellOfPart = (share: number) => tell((i + share) / mains.length);
    await guarded(part, () => readPart(path, files, part, tellOfPart));
    gathering.takeOver(part);
    gathering.projected += part.projected;
    gathering.firstProjected ??= part.firstProjected;
  }
  if (mains.some((path) => /\.shp$/i.test(path))) return "shapefile";
  return mains.some((path) => /\.kml$/i.test(path)) ? "kmz" : "zip";
}

async function readPart(
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
  gathering: Gathering,
  tell: Tell,
): Promise<void> {
  const bytes = files.get(path) ?? new Uint8Array();
  if (!/\.shp$/i.test(path)) {
    await readText(path, bytes, gathering, tell);
    return;
  }
  const stem = path.slice(0, -4).toLowerCase();
  const beside = (ending: string) =>
    [...files].find(([other]) => other.toLowerCase() === `${stem}.${ending}`)?.[1];
  const [prj, cpg] = [beside("prj"), beside("cpg")].map((each) => each && textOf(each).text);
  const { readShapefile } = await import("./shapefile.ts");
  await readShapefile({ shp: bytes, dbf: beside("dbf"), prj, cpg }, gathering, tell);
}

/** Metres of a projection are one fault of the whole file, not one of each of its features. */
function sayOfProjection(gathering: Gathering): void {
  const { projected, firstProjected, positions, problems } = gathering;
  if (firstProjected === null || projected <= positions) return;
  const others = problems.filter(({ code }) => code !== "longitude" && code !== "latitude");
  const [x, y] = firstProjected.map((each) => String(Math.round(each)));
  problems.splice(0, problems.length, {
    code: "projected",
    at: {},
    values: { x: x ?? "", y: y ?? "" },
  });
  problems.push(...others.filter(({ code }) => code !== "short.line" && code !== "broken.ring"));
  gathering.moreProblems = 0;
}
