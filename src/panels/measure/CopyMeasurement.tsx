import { atom, useAtomValue } from "jotai";
import { version } from "../../../package.json";
import { citation } from "../../checks/exports/citation.ts";
import type { ExportContext } from "../../checks/exports/context.ts";
import { sectionsCsv } from "../../checks/exports/csv.ts";
import { stretchGeoJson } from "../../checks/exports/geojson.ts";
import { stretchText } from "../../checks/exports/text.ts";
import { progressAtom, wayAtom } from "../../measuring/alongLine.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { lookAtom, measurementAtom, unitAtom } from "../../store/look.ts";
import { pageAtom } from "../../store/page.ts";
import { wordsAtom } from "../../store/words.ts";
import { type CopyItem, CopyMenu } from "../CopyMenu.tsx";

/** What can be taken away of the measurement on the table. A module of its own: loaded when there is one. */
export default function CopyMeasurement() {
  const measurement = useAtomValue(measurementAtom);
  const items = useAtomValue(itemsAtom);
  // Not of the handle in the hand: a menu made anew sixty times a second is felt.
  return <CopyMenu key={JSON.stringify(measurement)} items={items} />;
}

const contextAtom = atom((get) => {
  const { about, checksum, sources, instruments } = get(atlasAtom);
  const { linkTo } = get(pageAtom);
  const state = get(lookAtom);
  const link = () => linkTo(state);
  const context = (): ExportContext => {
    return { version, checksum, link: link(), accessed: today(), about, sources, instruments };
  };
  return { link, context };
});

const itemsAtom = atom((get): CopyItem[] => {
  const progress = get(progressAtom);
  if (progress.step !== "done") return [];
  const { stretch, line } = progress;
  const [way, words, unit] = [get(wayAtom), get(wordsAtom), get(unitAtom)];
  const { link, context } = get(contextAtom);
  const file = `shekara-${line.id.replaceAll(":", "-")}`;
  const csv: CopyItem = {
    key: "csv",
    label: "CSV",
    text: () => sectionsCsv(stretch),
    file: { name: `${file}.csv`, type: "text/csv" },
  };
  // A line of the reader's own is in no address, and owes nothing to the sources and the licence of the atlas.
  if (line.kind === "own") return [csv];
  return [
    { key: "link", label: words("copy.link"), text: link },
    {
      key: "text",
      label: words("copy.text"),
      text: () => stretchText(stretch, context(), words, unit),
    },
    { key: "citation", label: words("copy.citation"), text: () => citation(context(), words) },
    {
      key: "geojson",
      label: "GeoJSON",
      text: () => `${JSON.stringify(stretchGeoJson(stretch, way ?? [], context()))}\n`,
      file: { name: `${file}.geojson`, type: "application/geo+json" },
    },
    csv,
  ];
});

/** `YYYY-MM-DD` where the reader is; Swedish dates are written so. */
function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}
