import type { Instrument } from "../../src/model/schema.ts";
import { POINTS_1864 } from "./lines/points1864.ts";

type Point = Instrument["points"][number];

const KM = 1000;

function point(certainty: Point["certainty"]) {
  return (
    inTreaty: string,
    today: string | null,
    longitude: number,
    latitude: number,
    km: number,
  ): Point => ({
    inTreaty,
    today,
    position: [longitude, latitude],
    accuracyMetres: km * KM,
    certainty,
  });
}

/** Measured on the border of this atlas, or from general knowledge. */
const measured = point("measured");
const recalled = point("recalled");

/** As the document gives it. */
function sourced(
  inTreaty: string,
  today: string | null,
  longitude: number,
  latitude: number,
  km: number,
  source: string,
): Point {
  return { ...point("sourced")(inTreaty, today, longitude, latitude, km), source };
}

/** Named, and not placed: neither today's name nor a position was found. */
function unplaced(inTreaty: string): Point {
  return { inTreaty, today: null, position: null, accuracyMetres: null, certainty: "recalled" };
}

const SHABIN_DABAGA = recalled("Shabin-Dabaga", "Shabin-Davaga, western Sayan", 89.7, 51.9, 25);
const BOGOSUK = recalled("Bogosuk dabaga", "Bogusuk pass, Sailugem", 89.7, 49.8, 20);
const KUITUN = sourced("Kuitun-ula", "Tavan Bogd", 87.815639, 49.170417, 0.2, "kuitun-page");
const CHAKILMES = recalled("Chakilmes-ula", "Shekelmes hills", 84.1, 48.2, 20);
const KHAILIUT = recalled(
  "hills between the two Khailiut",
  "hills between the Kalguty",
  84.3,
  48.4,
  25,
);
const MANITU = recalled("Manitu-gatul-khan", "Ak-Tyube on the Black Irtysh", 85, 47.95, 35);
const SAUR = measured(
  "Sair (Mus-tau)",
  "crest of the Saur north of Muztau, above the Ulken-Ulasty",
  85.574339,
  47.12583,
  10,
);
const KHABAR_ASU = measured("Khabar-asu", "Khabarasu pass", 83.056477, 47.225529, 5);
const KARA_DABAN = measured(
  "Kara-daban",
  "eastern end of the Dzungarian Alatau",
  82.474927,
  45.177041,
  5,
);
const NARYNKOL = measured("Naryn-khalga", "Narynkol", 80.225541, 42.702812, 5);
const NARYNKOL_HEAD = measured(
  "upper Naryn-khalga",
  "head of the Narynkol",
  80.249618,
  42.523037,
  5,
);
const AK_KABA = measured("sources of the Ak-Kaba", "Ak-Kaba", 86.970008, 49.134032, 6.5);
const ALKABEK_MOUTH = measured(
  "mouth of the Alkabek",
  "mouth of the Alkabek",
  85.526806,
  48.023885,
  0.9,
);
const BEDEL = recalled("Bedel", "Bedel pass", 78.42, 41.4, 5);
const UZ_BEL = recalled("Uz-Bel", "Uz-Bel pass", 73.8, 38.65, 10);

/** Between the Tarbagatai and the Alatau; the line of 1864 was not drawn through them. */
const PICKETS: Point[] = [
  measured("Boktu picket", "Bakhty", 82.78574, 46.68, 15),
  recalled("Chagan-togoi picket", null, 82.98, 46.2, 15),
  recalled("Barluk picket", "western foot of the Barlyk", 82.4, 45.9, 15),
];

/** North to south, by instrument. Tri-points and points 70 and 71 are as the agreements give them. */
export const POINTS: Readonly<Record<string, Point[]>> = {
  "peking-1860": [
    SHABIN_DABAGA,
    measured("Lake Zaysan", "Zaysan", 83.87, 48, 50),
    recalled(
      "mountains south of Issyk-Kul (Tengeri-shan)",
      "Terskey Alatau, Tian Shan",
      78,
      42,
      60,
    ),
  ],
  "chuguchak-1864": POINTS_1864.flatMap((named) =>
    named.inTreaty.startsWith("Alatau crest") ? [...PICKETS, named] : [named],
  ),
  "khobdo-1869": [BOGOSUK, KUITUN, KHAILIUT, CHAKILMES, MANITU],
  "uliassutai-1869": [SHABIN_DABAGA, BOGOSUK],
  "tarbagatai-1870": [MANITU, SAUR, KHABAR_ASU],
  "saint-petersburg-1881": [
    KUITUN,
    SAUR,
    sourced("Bedjin-tau", "Beschintau; Lake Kazankol", 80.31, 44.703889, 1, "khorgos-page"),
    sourced(
      "junction of the Khorgos and the Ili",
      "mouth of the Khorgos",
      80.521944,
      43.823611,
      0.6,
      "khorgos-page",
    ),
    recalled("Kaldjat", "Kolzhat", 80.6, 43.53, 10),
    measured("Uzun-tau", "Ketmen (Uzynkara)", 80.755372, 43.446213, 3),
  ],
  "baratala-1882": [KARA_DABAN, NARYNKOL],
  "kashgar-1882": [NARYNKOL_HEAD, BEDEL],
  "kaba-1883": [AK_KABA, SAUR],
  "kaba-north-1883": [
    AK_KABA,
    measured("mouth of the Kara-Kaba", "mouth of the Kara-Kaba", 86.584172, 48.537452, 3),
    ALKABEK_MOUTH,
  ],
  "kaba-south-1883": [ALKABEK_MOUTH, SAUR],
  "chuguchak-1883": [KHABAR_ASU, KARA_DABAN],
  "kashgar-1884": [BEDEL, unplaced("Tuyun-suyok"), UZ_BEL],
  "khorgos-1915": [
    unplaced("where the Khorgos leaves the mountains and parts into channels"),
    unplaced("the disputed island"),
  ],
  "almaty-1994": [
    measured("point 8", "mouth of the Aktas in the Alkabek", 85.792494, 48.417111, 2),
  ],
  "almaty-1997": [
    measured("point 69", null, 80.284169, 42.23507, 2),
    measured("point 70, height 6,637.0 (6,570)", null, 80.247542, 42.218316, 2),
    sourced(
      "point 71, height 6,995",
      "Khan Tengri",
      80.17531,
      42.21011,
      0.2,
      "wikisource-1999-kyrgyzstan",
    ),
  ],
  "almaty-1998": [
    measured("point 15", null, 85.214482, 47.051068, 10),
    unplaced("pass Tokhujieliao (Chogan-Obo), 2,108 m"),
    unplaced("point 15/1, height 2128"),
    unplaced("pass Tabansala"),
    unplaced("point 15/2, height 2356"),
    unplaced("point 15/3, height 2503"),
    measured("point 16", null, 84.691544, 47.00427, 10),
    measured("point 48", null, 82.474927, 45.177041, 15),
    measured("point 49", null, 81.711489, 45.358669, 15),
  ],
  "russia-tri-point-1999": [
    sourced("tri-point, height 3,327", null, 87.28667, 49.115, 0.2, "wikisource-1999-russia"),
  ],
  "kyrgyzstan-tri-point-1999": [
    sourced(
      "tri-point, height 6,995",
      "Khan Tengri",
      80.17531,
      42.21011,
      0.2,
      "wikisource-1999-kyrgyzstan",
    ),
  ],
};
