import initSqlJs, { type Database } from "sql.js";
import type { GeometryType, Layer } from "../layers.ts";
import type { Cell, ColumnType, Table } from "../table.ts";
import { boundsOf, geometryBlob } from "./binary.ts";

/** A table over those of a package, whose features are those of one of its layers. */
export interface View extends Omit<Table, "rows" | "columns"> {
  /** Whose geometries it shows. */
  of: Layer;
  /** A SELECT whose first column is `OGC_FID` and which has the geometry as `geom`. */
  select: string;
}

/** How QGIS draws a table of features. */
export interface TableStyle {
  table: string;
  qml: string;
  sld: string;
}

export interface Package {
  layers: readonly Layer[];
  tables: readonly Table[];
  views: readonly View[];
  styles: readonly TableStyle[];
  /** Of the whole: MIME type, the standard's address, and the text. */
  metadata: { mime: string; standard: string; text: string };
  /** The instant that the package says it was made at, ISO 8601 in UTC: that of the data, for the same bytes. */
  changed: string;
}

/** "GPKG", and 1.3.0. */
const APPLICATION_ID = 0x47504b47;
const VERSION = 10_300;
const WGS84 = 4326;

const SQL_TYPES: Record<ColumnType, string> = {
  TEXT: "TEXT",
  REAL: "DOUBLE",
  INTEGER: "INTEGER",
  BOOLEAN: "BOOLEAN",
  DATE: "DATE",
  JSON: "TEXT",
};

/**
 * A GeoPackage (OGC 12-128r17, version 1.3) as bytes, the same for the same content: feature tables, attributes,
 * views, styles by QGIS's table `layer_styles`, and metadata. It has no spatial index: at this size none is missed, and
 * SQLite as sql.js has it knows none.
 */
export async function geoPackage(content: Package): Promise<Uint8Array> {
  const SQL = await initSqlJs();
  const database = new SQL.Database();
  try {
    const write = new Writer(database, content.changed);
    write.base();
    for (const layer of content.layers) write.features(layer);
    for (const table of content.tables) write.attributes(table);
    for (const view of content.views) write.view(view);
    write.styles(content.styles);
    write.metadata(content);
    database.run("VACUUM");
    return database.export();
  } finally {
    database.close();
  }
}

class Writer {
  private readonly database: Database;
  private readonly changed: string;

  constructor(database: Database, changed: string) {
    this.database = database;
    this.changed = changed;
  }

  base(): void {
    this.database.exec(`PRAGMA page_size = 4096; PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${VERSION}; ${BASE}`);
    const insert = "INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)";
    for (const row of REFERENCE_SYSTEMS) this.database.run(insert, [...row]);
  }

  features(layer: Layer): void {
    const { name, columns, rows, geometry, geometries } = layer;
    const defined = [
      "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL",
      `geom ${geometry.toUpperCase()}`,
      ...definitions(columns),
    ];
    this.database.run(`CREATE TABLE ${quoted(name)} (${defined.join(", ")})`);
    this.listed(layer, "features", boundsOf(geometries));
    this.shaped(name, geometry);
    this.fill(
      name,
      ["geom", ...columns.map((column) => column.name)],
      rows.map((row, index) => {
        const shape = geometries[index];
        if (shape === undefined) throw new RangeError(`row ${index} of ${name} has no geometry`);
        return [geometryBlob(shape), ...row];
      }),
    );
  }

  attributes(table: Table): void {
    const { name, columns, rows } = table;
    const defined = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", ...definitions(columns)];
    this.database.run(`CREATE TABLE ${quoted(name)} (${defined.join(", ")})`);
    this.listed(table, "attributes");
    this.fill(
      name,
      columns.map((column) => column.name),
      rows,
    );
  }

  view(view: View): void {
    this.database.run(`CREATE VIEW ${quoted(view.name)} AS ${view.select}`);
    this.listed(view, "features", boundsOf(view.of.geometries));
    this.shaped(view.name, view.of.geometry);
  }

  /** https://docs.qgis.org: what "Save style to database" writes, and a layer is opened with. */
  styles(styles: readonly TableStyle[]): void {
    this.database.run(`CREATE TABLE layer_styles (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
      f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
      useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME)`);
    this.listed({ name: "layer_styles", description: "how QGIS draws the layers" }, "attributes");
    for (const { table, qml, sld } of styles) {
      this.database.run(
        `INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,
          styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)
          VALUES ('', '', ?, 'geom', 'default', ?, ?, 1, 'as on the map of the atlas', '', NULL, ?)`,
        [table, qml, sld, this.changed],
      );
    }
  }

  metadata({ metadata: { mime, standard, text } }: Package): void {
    const about = "http://www.geopackage.org/spec130/#extension_metadata";
    for (const table of ["gpkg_metadata", "gpkg_metadata_reference"]) {
      this.database.run(
        "INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_metadata', ?, 'read-write')",
        [table, about],
      );
    }
    this.database.run("INSERT INTO gpkg_metadata VALUES (1, 'dataset', ?, ?, ?)", [
      standard,
      mime,
      text,
    ]);
    this.database.run(
      "INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)",
      [this.changed],
    );
  }

  private listed(
    { name, description }: Pick<Table, "name" | "description">,
    type: "features" | "attributes",
    bounds: readonly number[] | null = null,
  ): void {
    const box = bounds ?? [null, null, null, null];
    this.database.run("INSERT INTO gpkg_contents VALUES (?,?,?,?,?,?,?,?,?,?)", [
      name,
      type,
      name,
      description,
      this.changed,
      ...box,
      bounds === null ? null : WGS84,
    ]);
  }

  private shaped(table: string, geometry: GeometryType): void {
    this.database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", [
      table,
      geometry.toUpperCase(),
      WGS84,
    ]);
  }

  private fill(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly (Cell | Uint8Array)[])[],
  ): void {
    const places = columns.map(() => "?").join(",");
    const into = `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(",")}) VALUES (${places})`;
    const statement = this.database.prepare(into);
    for (const row of rows) {
      statement.run(row.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell)));
    }
    statement.free();
  }
}

function definitions(columns: readonly { name: string; type: ColumnType }[]): string[] {
  return columns.map(({ name, type }) => `${quoted(name)} ${SQL_TYPES[type]}`);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The tables that every GeoPackage has, and those of the extension for metadata. */
const BASE = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
  definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,
  md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL,
  mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT,
  row_id_value INTEGER, timestamp DATETIME NOT NULL, md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));`;

/** The three that the standard asks for (table 3 there). */
const REFERENCE_SYSTEMS = [
  [
    "WGS 84 geodetic",
    WGS84,
    "EPSG",
    WGS84,
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
    "longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid",
  ],
  [
    "Undefined Cartesian SRS",
    -1,
    "NONE",
    -1,
    "undefined",
    "undefined Cartesian coordinate reference system",
  ],
  [
    "Undefined geographic SRS",
    0,
    "NONE",
    0,
    "undefined",
    "undefined geographic coordinate reference system",
  ],
] as const;
