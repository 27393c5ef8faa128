import { atom, useAtomValue } from "jotai";
import { sectionsCsv } from "../../checks/exports/csv.ts";
import { freeGeoJson, freeText } from "../../checks/exports/free.ts";
import { stretchGeoJson } from "../../checks/exports/geojson.ts";
import { stretchText } from "../../checks/exports/text.ts";
import { progressAtom, wayAtom } from "../../measuring/alongLine.ts";
import { freeMeasureAtom } from "../../measuring/freehand.ts";
import { measurementAtom, toolAtom, unitAtom, verticesAtom } from "../../store/look.ts";
import { wordsAtom } from "../../store/words.ts";
import { type CopyItem, CopyMenu } from "../CopyMenu.tsx";
import { citationItemsAtom, contextAtom, linkItemsAtom } from "../taking/copying.ts";

/** What can be taken away of the measurement on the table. A module of its own: loaded when there is one. */
export default function CopyMeasurement() {
  const measurement = useAtomValue(measurementAtom);
  const vertices = useAtomValue(verticesAtom);
  const items = useAtomValue(itemsAtom);
  // Not of the handle in the hand: a menu made anew sixty times a second is felt.
  return <CopyMenu key={JSON.stringify([measurement, vertices])} items={items} />;
}

const itemsAtom = atom((get) =>
  get(toolAtom) === "line" ? get(stretchItemsAtom) : get(freeItemsAtom),
);

const stretchItemsAtom = atom((get): CopyItem[] => {
  const progress = get(progressAtom);
  if (progress.step !== "done") return [];
  const { stretch, line } = progress;
  const [way, words, unit] = [get(wayAtom), get(wordsAtom), get(unitAtom)];
  const { context } = get(contextAtom);
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
    ...get(linkItemsAtom),
    {
      key: "text",
      label: words("copy.text"),
      text: () => stretchText(stretch, context(), words, unit),
    },
    ...get(citationItemsAtom),
    {
      key: "geojson",
      label: "GeoJSON",
      text: () => `${JSON.stringify(stretchGeoJson(stretch, way ?? [], context()))}\n`,
      file: { name: `${file}.geojson`, type: "application/geo+json" },
    },
    csv,
  ];
});

const freeItemsAtom = atom((get): CopyItem[] => {
  const [free, vertices] = [get(freeMeasureAtom), get(verticesAtom)];
  if (free === null || vertices.length === 0) return [];
  const [words, unit] = [get(wordsAtom), get(unitAtom)];
  const { context } = get(contextAtom);
  return [
    ...get(linkItemsAtom),
    {
      key: "text",
      label: words("copy.text"),
      text: () => freeText(free, vertices, context(), words, unit),
    },
    ...get(citationItemsAtom),
    {
      key: "geojson",
      label: "GeoJSON",
      text: () => `${JSON.stringify(freeGeoJson(free, vertices, context()))}\n`,
      file: { name: `shekara-${free.kind}.geojson`, type: "application/geo+json" },
    },
  ];
});
