import areasUrl from "../../geodata/areas.geojson?url";
import atlasUrl from "../../geodata/atlas.json?url";
import basinsUrl from "../../geodata/basins.geojson?url";
import bordersUrl from "../../geodata/borders.geojson?url";
import bordersGplUrl from "../../geodata/borders-gpl.geojson?url";
import chaptersUrl from "../../geodata/chapters.json?url";
import claimsUrl from "../../geodata/claims.json?url";
import disputedGplUrl from "../../geodata/disputed-gpl.geojson?url";
import figuresUrl from "../../geodata/figures.json?url";
import heightsUrl from "../../geodata/heights.json?url";
import instrumentsUrl from "../../geodata/instruments.json?url";
import lakesUrl from "../../geodata/lakes.geojson?url";
import linesUrl from "../../geodata/lines.json?url";
import manifestUrl from "../../geodata/manifest.json?url";
import mentionsUrl from "../../geodata/mentions.json?url";
import neighboursUrl from "../../geodata/neighbours.geojson?url";
import peaksUrl from "../../geodata/peaks.geojson?url";
import placesUrl from "../../geodata/places.geojson?url";
import pointsUrl from "../../geodata/points.geojson?url";
import rangesUrl from "../../geodata/ranges.geojson?url";
import reliefUrl from "../../geodata/relief.json?url";
import riverJoinsUrl from "../../geodata/river-joins.json?url";
import riversUrl from "../../geodata/rivers.geojson?url";
import sourcesUrl from "../../geodata/sources.json?url";
import worksUrl from "../../geodata/works.geojson?url";
import { type AllContents, assemble, type PublishedAtlas, withManifest } from "../model/atlas.ts";
import { type Problem, parseFile, type Result } from "../model/parse.ts";
import { FILES, type FileName } from "../model/schema.ts";

/** Where each published file is served from. */
export const FILE_URLS: Record<FileName, string> = {
  "atlas.json": absolute(atlasUrl),
  "borders.geojson": absolute(bordersUrl),
  "borders-gpl.geojson": absolute(bordersGplUrl),
  "lines.json": absolute(linesUrl),
  "areas.geojson": absolute(areasUrl),
  "disputed-gpl.geojson": absolute(disputedGplUrl),
  "rivers.geojson": absolute(riversUrl),
  "lakes.geojson": absolute(lakesUrl),
  "basins.geojson": absolute(basinsUrl),
  "river-joins.json": absolute(riverJoinsUrl),
  "works.geojson": absolute(worksUrl),
  "places.geojson": absolute(placesUrl),
  "peaks.geojson": absolute(peaksUrl),
  "ranges.geojson": absolute(rangesUrl),
  "points.geojson": absolute(pointsUrl),
  "neighbours.geojson": absolute(neighboursUrl),
  "instruments.json": absolute(instrumentsUrl),
  "sources.json": absolute(sourcesUrl),
  "figures.json": absolute(figuresUrl),
  "claims.json": absolute(claimsUrl),
  "mentions.json": absolute(mentionsUrl),
  "chapters.json": absolute(chaptersUrl),
  "relief.json": absolute(reliefUrl),
  "heights.json": absolute(heightsUrl),
};

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

/** Fetches and reads every published file: the whole atlas, or every reason why there is none. */
export async function loadAtlas(): Promise<Result<PublishedAtlas>> {
  const names = Object.keys(FILES) as FileName[];
  const [manifest, ...results] = await Promise.all([
    fetchJson("manifest.json", absolute(manifestUrl)),
    ...names.map(load),
  ]);
  const problems = [manifest, ...results].flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return { ok: false, problems };
  const contents = Object.fromEntries(
    results.flatMap((result, index) => (result.ok ? [[names[index], result.value]] : [])),
  ) as AllContents;
  const atlas = assemble(contents);
  if (!atlas.ok) return atlas;
  return manifest.ok ? withManifest(atlas.value, manifest.value) : manifest;
}

async function load(name: FileName): Promise<Result<AllContents[FileName]>> {
  const fetched = await fetchJson(name, FILE_URLS[name]);
  return fetched.ok ? parseFile(name, fetched.value) : fetched;
}

async function fetchJson(file: string, url: string): Promise<Result<unknown>> {
  const refuse = (what: string): { ok: false; problems: Problem[] } => ({
    ok: false,
    problems: [{ file, where: "", what }],
  });
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok)
      return refuse(`the server answered ${response.status} ${response.statusText}`);
    text = await response.text();
  } catch {
    return refuse("the file could not be fetched");
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refuse(`this is no JSON: ${(error as Error).message}`);
  }
}
