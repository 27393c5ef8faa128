import { type Atlas, sectionsOf } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import { type DataFile, MEDIA_TYPES } from "./dataFile.ts";
import type { Edition } from "./edition.ts";
import { LEDGER_COLUMNS } from "./ledgerCsv.ts";
import { type Licence, licencesOf } from "./licences.ts";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** Columns of the ledger that hold numbers; all others hold text. */
const NUMBERS: readonly string[] = [
  "published",
  "computed_turf",
  "computed_wgs84",
  "band_least",
  "band_most",
  "difference_percent",
];

/**
 * What the data are, for programs: a Data Package (https://datapackage.org, version 2.0), each file with its size,
 * checksum, licences and sources.
 */
export function dataPackage(atlas: Atlas, files: readonly DataFile[], edition: Edition) {
  const { title, version, released, credit, dataset, checksum, slug } = edition;
  return {
    $schema: PROFILE,
    name: slug,
    title,
    description: `${title}. ${credit}. Not a legal document. SHA-256 over all published files: ${checksum}.`,
    version,
    ...(released !== null && { created: `${released}T00:00:00Z` }),
    ...(dataset !== undefined && {
      keywords: dataset.keywords,
      contributors: dataset.authors.map((author) => ({ title: author, roles: ["creator"] })),
      licenses: dataset.licences.map(licence),
    }),
    sources: cited(
      atlas,
      files.flatMap(({ sources }) => sources),
    ),
    resources: files.map((file) => ({
      name: nameOf(file),
      path: file.path,
      format: file.path.split(".").at(-1),
      mediatype: MEDIA_TYPES[file.format],
      ...(/JSON|CSV/.test(file.format) && { encoding: "utf-8" }),
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      licenses: licencesOf(file.from, dataset).map(licence),
      sources: cited(atlas, file.sources),
      ...(file.format === "CSV" && {
        type: "table",
        dialect: { lineTerminator: "\r\n" },
        schema: {
          fields: LEDGER_COLUMNS.map((name) => ({
            name,
            type: NUMBERS.includes(name) ? "number" : "string",
          })),
          primaryKey: ["id"],
        },
      }),
    })),
  };
}

/** Lower-case, and another for each file. */
function nameOf({ path }: DataFile): string {
  return path.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
}

const licence = ({ id, title, address }: Licence) => ({ name: id, title, path: address });

function cited({ sources }: Atlas, ids: readonly string[]) {
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const { title, address, version } = source;
    return [
      {
        title,
        ...(address !== null && { path: address }),
        ...(version !== null && { version }),
      },
    ];
  });
}

/**
 * The same as schema.org has it, which search engines for data read. @param base where the atlas is published, ending in
 * a slash; without it nothing that needs a whole address is told.
 */
export function schemaOrg(
  atlas: Atlas,
  files: readonly DataFile[],
  edition: Edition,
  base: string,
) {
  const { title, version, released, credit, dataset } = edition;
  const whole = (path: string) => ({ contentUrl: `${base}data/${path}` });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: `${title}: lines, sections, waters, areas and places with their sources, and published figures with what is measured of them.`,
    version,
    ...(released !== null && { datePublished: released }),
    ...(base !== "" && { url: `${base}data.html`, "@id": `${base}data.html` }),
    ...(dataset !== undefined && {
      license: dataset.licences[0]?.address,
      keywords: dataset.keywords,
      creator: dataset.authors.map((name) => ({ "@type": "Organization", name })),
    }),
    creditText: credit,
    isAccessibleForFree: true,
    spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape", box: boxOf(atlas) } },
    temporalCoverage: spanOf(atlas),
    ...(base !== "" && {
      distribution: files.map((file) => ({
        "@type": "DataDownload",
        name: file.path,
        encodingFormat: MEDIA_TYPES[file.format],
        contentSize: `${file.bytes} B`,
        sha256: file.sha256,
        ...whole(file.path),
      })),
    }),
  };
}

/** The present border's box: south, west, north, east, as schema.org has it. */
function boxOf(atlas: Atlas): string {
  const all = sectionsOf(atlas, presentLineOf(atlas)).flatMap(
    ({ geometry }) => geometry.coordinates,
  );
  const [x, y] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return [least(y), least(x), most(y), most(x)].join(" ");
}

function spanOf({ lines }: Atlas): string {
  const from = [...lines.values()].map(({ validFrom }) => validFrom).toSorted()[0];
  return `${from}/..`;
}
