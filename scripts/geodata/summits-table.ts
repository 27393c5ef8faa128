import type { Place } from "../../src/model/schema.ts";

/** A tri-point or a peak told by a document. */
export interface SummitEntry {
  id: string;
  names: [string, string | null, string, string | null];
  /** Longitude, latitude. */
  at: [number, number];
  kind: "tri-point" | "peak";
  countries: string[];
  rank: Place["properties"]["rank"];
  accuracyMetres: number;
  /** Source id; the agreements are told by the documents of the border. */
  source: string;
  note: string;
}

const SK42 =
  "The agreement gives the position in the 1942 system (SK-42), which differs from WGS84 by about 100 m here; it is drawn as it stands. No marker stands on the ground.";

export const SUMMITS: SummitEntry[] = [
  {
    id: "tri-point-china-kazakhstan-russia",
    names: [
      "China–Kazakhstan–Russia",
      "Қытай–Қазақстан–Ресей",
      "Китай–Казахстан–Россия",
      "中哈俄三国国界交界点",
    ],
    at: [87.28667, 49.115],
    kind: "tri-point",
    countries: ["CHN", "KAZ", "RUS"],
    rank: 3,
    accuracyMetres: 200,
    source: "wikisource-1999-russia",
    note: `49°06.9′ N, 87°17.2′ E, height 3,327 m. ${SK42} The tenth of a minute of the text is itself up to 90 m.`,
  },
  {
    id: "tri-point-china-kazakhstan-kyrgyzstan",
    names: [
      "China–Kazakhstan–Kyrgyzstan",
      "Қытай–Қазақстан–Қырғызстан",
      "Китай–Казахстан–Киргизия",
      "中哈吉三国国界交界点",
    ],
    at: [80.17531, 42.21011],
    kind: "tri-point",
    countries: ["CHN", "KAZ", "KGZ"],
    rank: 3,
    accuracyMetres: 150,
    source: "wikisource-1999-kyrgyzstan",
    note: `42°12′36.4″ N, 80°10′31.1″ E, height 6,995 m, on Khan Tengri. ${SK42}`,
  },
  {
    id: "khan-tengri",
    names: ["Khan Tengri", "Хан Тәңірі", "Хан-Тенгри", "汗腾格里峰"],
    at: [80.17531, 42.21011],
    kind: "peak",
    countries: ["CHN", "KAZ", "KGZ"],
    rank: 2,
    accuracyMetres: 150,
    source: "wikisource-1999-kyrgyzstan",
    note: "6,995 m. The tri-point with Kyrgyzstan is this summit.",
  },
  {
    id: "muztau",
    names: ["Muztau", "Мұзтау", "Музтау", "木斯岛山"],
    at: [85.56667, 47.04917],
    kind: "peak",
    countries: ["CHN", "KAZ"],
    rank: 2,
    accuracyMetres: 3000,
    source: "peak-muztau",
    note: "The summit of the Saur, 3,816 or 3,840 m. Reference works put it on the border; at the position they give, taken here, it stands 2.3 km inside China.",
  },
  {
    id: "belukha",
    names: ["Belukha", "Мұзтау", "Белуха", "别卢哈山"],
    at: [86.59, 49.80694],
    kind: "peak",
    countries: ["KAZ", "RUS"],
    rank: 2,
    accuracyMetres: 1000,
    source: "peak-belukha",
    note: "The summit of the Altai, 4,506 m.",
  },
];
