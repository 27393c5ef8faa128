import type { Basin } from "../../../src/model/schema.ts";

type Printed = Basin["properties"]["published"][number];

const RIVERS_OF_CHINA = { id: "basins-northwest-rivers", publisher: "cgzdl.com" };
const MAGAZINE = { id: "basins-irtysh-magazine", publisher: "handmsg.com" };
const IRTYSH = { id: "basins-irtysh", publisher: "Simple English Wikipedia" };
const ILI = { id: "basins-ili", publisher: "geolookup.org (encyclopedia copy)" };
const ILI_CHINESE = { id: "basins-ili-chinese", publisher: "kpfans.com" };
const BALKHASH = { id: "basins-balkhash", publisher: "dmdbkk.cn" };
const ILI_BALKHASH = { id: "basins-ili-balkhash", publisher: "WaterWiki (UNDP)" };
const EMIL = { id: "basins-emil", publisher: "Chinese Wikipedia (copy)" };

function areaBy(source: { id: string; publisher: string }, value: number, note?: string): Printed {
  return {
    value,
    unit: "km²",
    saidBy: source.publisher,
    source: source.id,
    ...(note === undefined ? {} : { note }),
  };
}

const WITH_ILI = "Of the Balkhash basin with the Ili.";

/** Areas in print for the part of a basin in one country, by the id of the part. */
export const PRINTED_FOR_PART: Readonly<Record<string, Printed[]>> = {
  "irtysh-chn": [areaBy(RIVERS_OF_CHINA, 50_860), areaBy(MAGAZINE, 52_700)],
  "ili-chn": [
    areaBy(ILI_CHINESE, 56_000, "Printed as about."),
    areaBy(BALKHASH, 58_177, "Of the Balkhash basin, of which China has the Ili."),
  ],
  "balkhash-kaz": [areaBy(BALKHASH, 354_823, WITH_ILI)],
  "emil-chn": [areaBy(EMIL, 20_900)],
};

/** Areas in print for a basin as a whole, whatever the country, by the id of the basin. */
export const PRINTED_FOR_WHOLE: Readonly<Record<string, Printed[]>> = {
  irtysh: [areaBy(IRTYSH, 1_643_000, "Which closed basins of the steppe are counted is not said.")],
  ili: [areaBy(ILI, 140_000), areaBy(ILI_CHINESE, 151_200)],
  balkhash: [areaBy(ILI_BALKHASH, 413_000, WITH_ILI), areaBy(ILI_BALKHASH, 512_025, WITH_ILI)],
  emil: [areaBy(EMIL, 21_800)],
};
