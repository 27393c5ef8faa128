import type { Mention } from "../../../src/model/schema.ts";

type Row = [id: string, text: string, entries: string[], whyNot?: string];

const rows = (kind: Mention["kind"], all: Row[]): Mention[] =>
  all.map(([id, text, entries, whyNot]) => ({
    id,
    text,
    kind,
    entries,
    whyNot: whyNot ?? null,
  }));

/** Every number with a unit of length or area in the text, and every share of such a number. */
const NUMBERS: Row[] = [
  ["number-580000", "580,000 square kilometers", ["occupied-1862"]],
  ["number-2420", "2,420 square kilometers", ["disputed-area"]],
  ["number-22", "22%", ["share-china"]],
  ["number-78", "78%", ["share-kazakhstan"]],
  ["number-1782", "1782.75 km", ["border-length", "border-length-sum"]],
  ["number-1215", "1215.86 km", ["border-length-land", "border-length-sum"]],
  ["number-566", "566.89 km", ["border-length-water", "border-length-sum"]],
  ["number-34000", "34,000 square kilometers", ["claimed-central-asia"]],
];

const COUNTRY = "Named as a party to something, not as a place of which a position is stated.";
const NO_PLACE = "Named for what happened there; the text says nothing of where it lies.";
const REGION =
  "A region without an outline: the text places nothing in it that a position could test.";

/** Every place named in the text, in its order. */
const PLACES: Row[] = [
  ["place-beijing", "Beijing", ["embassy-of-kazakhstan-in-beijing", "protocol-2002-date"]],
  ["place-astana", "Astana", ["embassy-of-china-in-astana"]],
  ["place-taiwan", "Taiwan", [], COUNTRY],
  ["place-western-regions", "Western Regions", [], REGION],
  ["place-taraz", "Taraz", ["taraz-in-east", "taraz-on-talas", "zhizhi-near-taraz"]],
  ["place-talas-river", "Talas River", ["taraz-on-talas"]],
  ["place-eastern-kazakhstan", "eastern Kazakhstan", ["taraz-in-east", "irtysh-from-china"]],
  [
    "place-protectorate-western-regions",
    "Protectorate of the Western Regions",
    [],
    "That a battlefield was among the westernmost points of an army needs the marches of all others.",
  ],
  ["place-anxi", "Anxi Protectorate", [], NO_PLACE],
  ["place-talas", "Battle of Talas", ["talas-same-area"]],
  ["place-tarim", "Tarim Basin", [], REGION],
  ["place-moghulistan", "Moghulistan", [], REGION],
  ["place-zhetysu", "Zhetysu", [], REGION],
  [
    "place-altai",
    "Altai Mountains",
    [],
    "A migration of the sixteenth century, of which no route is recorded.",
  ],
  ["place-mongolian-plateau", "Mongolian Plateau", [], REGION],
  ["place-dzungarian-basin", "Dzungarian basin", [], REGION],
  ["place-kazakh-steppe", "Kazakh Steppe", [], REGION],
  ["place-yarkent", "Yarkent Khanate", [], REGION],
  [
    "place-balkhash",
    "Lake Balkhash",
    ["ili-feeds-balkhash", "balkhash-in-kazakhstan", "balkhash-basin"],
  ],
  [
    "place-chengde",
    "Chengde Mountain Resort",
    [],
    "Envoys went there; the text says nothing of where it lies. It is on the map.",
  ],
  ["place-xinjiang", "Xinjiang", [], REGION],
  ["place-central-asia", "Central Asia", ["claimed-central-asia"]],
  ["place-kyrgyzstan", "Kyrgyzstan", [], COUNTRY],
  ["place-tajikistan", "Tajikistan", [], COUNTRY],
  ["place-mangistau", "Mangistau", [], NO_PLACE],
  ["place-atyrau", "Atyrau", [], NO_PLACE],
  ["place-aktobe", "Aktobe", [], NO_PLACE],
  ["place-shymkent", "Shymkent", [], NO_PLACE],
  ["place-khorgos", "Khorgos", ["khorgos-on-border", "icbc-area", "eastern-gate-area"]],
  ["place-chinese-border", "Chinese border", ["pipeline-reaches-border", "pipeline-length"]],
  ["place-zaysan", "Lake Zaysan", ["zaysan-1864", "zaysan-in-kazakhstan"]],
  ["place-peking", "Peking", ["peking-date"]],
  ["place-chuguchak", "Chuguchak", ["chuguchak-date"]],
  ["place-saint-petersburg", "Saint Petersburg", ["saint-petersburg-date"]],
  ["place-irtysh-basin", "Irtysh basin", ["moved-1881-irtysh", "irtysh-basin-china"]],
  ["place-zhalanashkol", "Zhalanashkol", ["clash-1969-east", "strip-1969-china"]],
  ["place-almaty", "Almaty", ["agreement-1994-date"]],
  ["place-irtysh", "Irtysh", ["irtysh-from-china", "irtysh-length"]],
  ["place-ili", "Ili", ["ili-from-china", "ili-feeds-balkhash", "ili-length"]],
  [
    "place-canal-urumqi",
    "Irtysh–Karamay–Ürümqi Canal",
    ["canal-from-irtysh", "canal-urumqi-length", "canal-karamay-length"],
  ],
  [
    "place-canal-karaganda",
    "Irtysh–Karaganda Canal",
    ["canal-to-karaganda", "canal-karaganda-length"],
  ],
  ["place-emil", "Emil River", ["emil-from-china", "emil-feeds-alakol", "emil-length"]],
  ["place-alakol", "Lake Alakol", ["emil-feeds-alakol", "alakol-in-kazakhstan"]],
  ["place-urumqi", "Ürümqi", [], NO_PLACE],
  [
    "place-silk-road",
    "Silk Road",
    [],
    "A web of roads through two thousand years, without one course.",
  ],
  ["place-xian", "Xi'an", [], NO_PLACE],
  ["place-shaanxi", "Shaanxi", [], NO_PLACE],
  ["place-gansu", "Gansu", [], NO_PLACE],
  ["place-qinghai", "Qinghai", [], NO_PLACE],
  [
    "place-ili-prefecture",
    "Ili Kazakh Autonomous Prefecture",
    [],
    "People fled from there; its outline is not among the data.",
  ],
  ["place-east-turkestan", "East Turkestan", [], COUNTRY],
];

export const MENTIONS: Mention[] = [...rows("number", NUMBERS), ...rows("place", PLACES)];
