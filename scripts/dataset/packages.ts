import { readFileSync } from "node:fs";
import { join } from "node:path";
import { borderRuler } from "../../src/checks/measurable.ts";
import { type Atlas, sectionsOf } from "../../src/model/atlas.ts";
import type { BorderLine } from "../../src/model/schema.ts";
import type { Package, TableStyle, View } from "./geopackage/write.ts";
import { LAYER_FILES, type Layer, layersOf } from "./layers.ts";
import { qmlOf } from "./styles/qml.ts";
import { ON_LINES, rulesOf } from "./styles/rules.ts";
import { sldOf } from "./styles/sld.ts";
import { type Table, tableOf } from "./table.ts";

/** Whether a file is made from a package under the GPL, beside which nothing of another licence may lie. */
export const isApart = (file: string) => /-gpl\.geojson$/.test(file);

/** Every layer of a folder of built data, of the files that it has. */
export function readLayers(folder: string, names: readonly string[]): Layer[] {
  return LAYER_FILES.filter((name) => names.includes(name)).flatMap((name) =>
    layersOf(name, JSON.parse(readFileSync(join(folder, name), "utf8")).features),
  );
}

/**
 * What goes into a GeoPackage of these layers: with the sections, which of them make which line in which order, and a
 * view of them on each line, as they were known on it.
 */
export function packageOf(
  atlas: Atlas,
  layers: readonly Layer[],
  metadata: Package["metadata"],
  changed: string,
): Package {
  const sections = layers.find(({ name }) => name === "borders" || name === "borders_gpl");
  const ids = new Set(sections === undefined ? [] : textsOf(sections, "id"));
  const lines = [...atlas.lines.values()].filter((line) => line.sections.some((id) => ids.has(id)));
  const cited = new Set(
    layers.flatMap((layer) => textsOf(layer, "sources")).flatMap((each) => each.split(" ")),
  );
  const members = membership(atlas, lines, ids);
  const views = sections === undefined ? [] : [onLines(sections, members)];
  const rules = rulesOf(atlas);
  // What lies apart is opened for itself, and nobody opens it to see nothing.
  const onlyApart = layers.every(({ file }) => isApart(file));
  return {
    layers,
    tables: [
      tableOf(
        "lines",
        "courses of the border, each an ordered list of sections",
        linesOf(atlas, lines),
      ),
      members,
      tableOf(
        "sources",
        "where the layers come from",
        [...atlas.sources.values()].filter(({ id }) => cited.has(id)),
      ),
    ],
    views,
    styles: [...layers, ...views].flatMap((drawn): TableStyle[] => {
      const those = rules[drawn.name];
      if (those === undefined) return [];
      const shown = onlyApart ? those.map((rule) => ({ ...rule, shown: true })) : those;
      const geometry = "of" in drawn ? drawn.of.geometry : drawn.geometry;
      const kind = geometry === "Point" ? "marker" : geometry.endsWith("Polygon") ? "fill" : "line";
      return [{ table: drawn.name, qml: qmlOf(shown, kind), sld: sldOf(drawn.name, shown) }];
    }),
    metadata,
    changed,
  };
}

function textsOf({ columns, rows }: Layer, name: string): string[] {
  const at = columns.findIndex((column) => column.name === name);
  return at < 0 ? [] : rows.map((row) => String(row[at] ?? ""));
}

const km = (metres: number) => Math.round(metres * 1000) / 1e6;

function linesOf(atlas: Atlas, lines: readonly BorderLine[]) {
  return lines.map(({ sections, known: _, ...line }) => {
    const { length } = borderRuler(atlas, { ...line, sections })().ruler;
    return {
      ...line,
      sectionCount: sections.length,
      lengthSphereKm: km(length.turf),
      lengthWgs84Km: km(length.wgs84),
    };
  });
}

/** A row for each section of each line, from its beginning on. */
function membership(atlas: Atlas, lines: readonly BorderLine[], ids: ReadonlySet<string>): Table {
  const rows = lines.flatMap((line) =>
    sectionsOf(atlas, line).flatMap(({ id, properties }, index) =>
      ids.has(id)
        ? [
            {
              line: line.id,
              position: index + 1,
              section: id,
              status: properties.status,
              accuracyMetres: properties.accuracyMetres,
              accuracyReason: properties.accuracyReason ?? null,
            },
          ]
        : [],
    ),
  );
  return tableOf(
    "line_sections",
    "which sections make which line, from its beginning on, and how each was known on that line",
    rows,
  );
}

/** The sections once for each line that has them, with the status that each has on it. */
function onLines(sections: Layer, members: Table): View {
  const known = members.columns.map(({ name }) => name).filter((name) => name !== "section");
  const own = sections.columns.map(({ name }) => name).filter((name) => !known.includes(name));
  const listed = [...known.map((name) => `m."${name}"`), ...own.map((name) => `s."${name}"`)];
  return {
    name: ON_LINES,
    description: "the sections once for each line that has them, as they were known on it",
    of: sections,
    select: `SELECT m.fid AS OGC_FID, s.geom AS geom, ${listed.join(", ")}
      FROM "${members.name}" m JOIN "${sections.name}" s ON s.id = m.section`,
  };
}
