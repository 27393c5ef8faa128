import { readFile } from "node:fs/promises";
import { sha256 } from "./packages.ts";

const FOLDER = new URL("../../../geodata/inputs/", import.meta.url);

/** What lies in geodata/inputs, whose README says where it is from and what is wrong with it. */
const COMMITTED = {
  "peaks.geojson": "3cbaea7ecf9948c56adbe355e278dda612caf304548e96947deba19d09c8c9bc",
  "roads.geojson": "bda76d61a0ee626a632ac937c1be4008e5f7fca4efaad561212c6235cfb8e5e0",
  "ranges-peaks.geojson": "b92ed4f71d365f04edc91a03aa8c3062132906d22230e6c748b736e918645cdf",
} as const;

/** An input that is committed with the code, parsed. Throws where it is not the file we know. */
export async function committed<T>(name: keyof typeof COMMITTED): Promise<T> {
  const bytes = await readFile(new URL(name, FOLDER));
  if (sha256(bytes) !== COMMITTED[name]) {
    throw new Error(`geodata/inputs/${name} is not the file we know`);
  }
  return JSON.parse(bytes.toString("utf8")) as T;
}
