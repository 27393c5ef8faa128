import { version } from "../../package.json";
import { citation } from "../checks/exports/citation.ts";
import type { ExportContext } from "../checks/exports/context.ts";
import { sectionsCsv } from "../checks/exports/csv.ts";
import { stretchGeoJson } from "../checks/exports/geojson.ts";
import { stretchText } from "../checks/exports/text.ts";
import { routePositions } from "../checks/route.ts";
import type { Stretch } from "../checks/stretch.ts";
import type { Translator } from "../i18n/translator.ts";
import type { PublishedAtlas } from "../model/atlas.ts";
import { type CopyItem, CopyMenu } from "../panels/CopyMenu.tsx";
import { useWords } from "../panels/words.ts";
import { type AppState, unitOf } from "../state/state.ts";
import type { Measuring } from "./useMeasuring.ts";

interface Props {
  atlas: PublishedAtlas;
  state: AppState;
  measuring: Measuring;
  /** The address of what is looked at, as it is when it is asked for. */
  link: () => string;
}

/** What can be taken away of the measurement on the table. A module of its own: loaded when there is one. */
export default function Copying({ atlas, state, measuring, link }: Props) {
  const words = useWords();
  const { progress } = measuring;
  if (progress.step !== "done") return null;
  return (
    <CopyMenu
      // Not of the handle in the hand: a menu made anew sixty times a second is felt.
      key={JSON.stringify(state.measurement)}
      items={copyItems(progress.stretch, { atlas, state, measuring, link }, words)}
    />
  );
}

function copyItems(
  stretch: Stretch,
  { atlas, state, link, measuring: { line, stops } }: Props,
  words: Translator,
): CopyItem[] {
  const context = (): ExportContext => ({
    version,
    checksum: atlas.checksum,
    link: link(),
    accessed: today(),
    about: atlas.about,
    sources: atlas.sources,
    instruments: atlas.instruments,
  });
  const geoJson = () => {
    const chainages = stops.map(({ along }) => along);
    const way = routePositions(line.along(), chainages);
    return `${JSON.stringify(stretchGeoJson(stretch, way, context()))}\n`;
  };
  const file = `shekara-${line.id.replace(":", "-")}`;
  return [
    { key: "link", label: words("copy.link"), text: () => link() },
    {
      key: "text",
      label: words("copy.text"),
      text: () => stretchText(stretch, context(), words, unitOf(state)),
    },
    { key: "citation", label: words("copy.citation"), text: () => citation(context(), words) },
    {
      key: "geojson",
      label: "GeoJSON",
      text: geoJson,
      file: { name: `${file}.geojson`, type: "application/geo+json" },
    },
    {
      key: "csv",
      label: "CSV",
      text: () => sectionsCsv(stretch),
      file: { name: `${file}.csv`, type: "text/csv" },
    },
  ];
}

/** `YYYY-MM-DD` where the reader is; Swedish dates are written so. */
function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}
