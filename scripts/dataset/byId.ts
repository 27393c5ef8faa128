import { borderRuler } from "../../src/checks/measurable.ts";
import { geodesicLength, greatCircleLength } from "../../src/measure/geodesy.ts";
import { type Atlas, sectionsOf } from "../../src/model/atlas.ts";
import type { Edition } from "./edition.ts";
import type { EntryRecord } from "./entryRecord.ts";
import { licenceOf } from "./licences.ts";

const km = (metres: number) => Math.round(metres * 1000) / 1e6;
const bothKm = ({ turf, wgs84 }: { turf: number; wgs84: number }) => ({
  turf: km(turf),
  wgs84: km(wgs84),
});

/**
 * Every entry of the ledger, section and line as a JSON file of its own, by its name: `figure/…`, `claim/…`,
 * `section/…`, `line/…`. Each tells the version of the data, its licence and whom to name, and carries the sources it
 * rests on; `apart` are the sections that stand under a licence of their own. A section is a GeoJSON feature. Lengths are kilometres to the millimetre.
 */
export function recordsById(
  atlas: Atlas,
  entries: readonly EntryRecord[],
  edition: Edition,
  apart: ReadonlySet<string>,
): Map<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, file: string, record: Readonly<{ sources: readonly string[] }>) => {
    const whole = { ...record, ...told(edition, file), sources: recordsOf(atlas, record.sources) };
    files.set(name, `${JSON.stringify(whole, null, 1)}\n`);
  };
  for (const entry of entries) {
    add(`${entry.kind}/${entry.id}.json`, `${entry.kind}s.json`, entry);
  }
  for (const { id, geometry, properties } of atlas.sections.values()) {
    const { coordinates } = geometry;
    const record = {
      ...properties,
      lengthKm: bothKm({
        turf: greatCircleLength(coordinates),
        wgs84: geodesicLength(coordinates),
      }),
      lines: linesWith(atlas, id),
      ...told(edition, apart.has(id) ? "borders-gpl.geojson" : "borders.geojson"),
      sources: recordsOf(atlas, properties.sources),
    };
    const feature = { type: "Feature", id, geometry, properties: record };
    files.set(`section/${id}.json`, `${JSON.stringify(feature)}\n`);
  }
  for (const line of atlas.lines.values()) {
    const { ruler, sections } = borderRuler(atlas, line)();
    const record = {
      ...line,
      lengthKm: bothKm(ruler.length),
      sections: sections.map(({ section, from, to, length }) => ({
        id: section.id,
        kind: section.properties.kind,
        status: section.properties.status,
        accuracyMetres: section.properties.accuracyMetres,
        fromKm: bothKm(from),
        toKm: bothKm(to),
        lengthKm: bothKm(length),
      })),
    };
    add(`line/${line.id}.json`, "lines.json", record);
  }
  return files;
}

/** The lines that have a section, and how it was known on each. */
function linesWith(atlas: Atlas, id: string) {
  return [...atlas.lines.values()].flatMap((line) =>
    sectionsOf(atlas, line).flatMap((section, index) =>
      section.id === id
        ? [
            {
              line: line.id,
              position: index + 1,
              status: section.properties.status,
              accuracyMetres: section.properties.accuracyMetres,
            },
          ]
        : [],
    ),
  );
}

function told({ version, checksum, credit, dataset }: Edition, file: string) {
  const licence = licenceOf(file, dataset);
  return { dataVersion: version, dataChecksum: checksum, licence, credit };
}

const recordsOf = ({ sources }: Atlas, ids: readonly string[]) =>
  ids.flatMap((id) => sources.get(id) ?? []);
