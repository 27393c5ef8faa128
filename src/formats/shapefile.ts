import { gather } from "./geometry.ts";
import type { Gathering, Tell } from "./reading.ts";
import { toldOf } from "./told.ts";

/** The files of one layer, as an archive has them. */
export interface Layer {
  shp: Uint8Array;
  dbf?: Uint8Array | undefined;
  prj?: string | undefined;
  cpg?: string | undefined;
}

/** As much of shpjs as is used; its types are those of an older form of it. */
interface Library {
  parseShp(shp: DataView, prj?: string): unknown[];
  parseDbf(dbf: DataView, cpg?: string): unknown[];
}

const TOLD_EVERY = 2000;

/** The records of a shapefile, brought to degrees by what its .prj says; without one they are taken for degrees. */
export async function readShapefile(
  { shp, dbf, prj, cpg }: Layer,
  gathering: Gathering,
  tell: Tell,
): Promise<void> {
  const library = (await import("shpjs")) as unknown as Library;
  if (prj === undefined) gathering.say("no.prj");
  const rows = geometriesIn(shp, prj, gathering, library);
  tell(0.5);
  const records = dbf === undefined ? [] : recordsIn(dbf, cpg, gathering, library);
  for (const [i, geometry] of rows.entries()) {
    const about = { number: i + 1, ...toldOf(records[i]), at: { feature: i + 1 } };
    gather(gathering, geometry, about);
    if (i % TOLD_EVERY === 0) tell(0.5 + (0.5 * i) / rows.length);
  }
}

function geometriesIn(
  shp: Uint8Array,
  prj: string | undefined,
  gathering: Gathering,
  { parseShp }: Library,
): unknown[] {
  const isDegrees = prj === undefined || /^\s{0,9}GEOGCS/i.test(prj);
  try {
    const view = viewOf(shp);
    const rows = parseShp(view, isDegrees ? undefined : prj);
    // Of the whole, in words of 16 bits; the library passes over what is cut off.
    if (view.getInt32(24) * 2 > shp.byteLength) gathering.say("shp", { feature: rows.length + 1 });
    return rows;
  } catch {
    gathering.say("shp");
    return [];
  }
}

function recordsIn(
  dbf: Uint8Array,
  cpg: string | undefined,
  gathering: Gathering,
  { parseDbf }: Library,
): unknown[] {
  try {
    const own = dbf.slice();
    const view = viewOf(own);
    const [head, length] = [view.getUint16(8, true), view.getUint16(10, true)];
    const room = length === 0 ? 0 : Math.floor((view.byteLength - head) / length);
    // The library goes on for as many records as the file says it has, there or not.
    if (view.getUint32(4, true) > room) {
      gathering.say("dbf");
      view.setUint32(4, Math.max(0, room), true);
    }
    return parseDbf(view, cpg);
  } catch {
    gathering.say("dbf");
    return [];
  }
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
