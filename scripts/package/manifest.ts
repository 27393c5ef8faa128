/** What the ruler is called where others install it. */
export const PACKAGE = "@shekara/ruler";

/** Types that the declarations name, of a package that no code imports. */
const TYPES = ["@types/geojson"];

/** What of our own package.json holds for the ruler as well. */
interface Told {
  version: string;
  license: string;
  engines: Record<string, string>;
}

/**
 * The package.json of the ruler. Its dependencies are what the built module imports, from the version that it is
 * tested with up to the next major one.
 */
export function manifestOf(
  { version, license, engines }: Told,
  imported: readonly string[],
  versionOf: (name: string) => string,
) {
  const names = [...new Set([...imported, ...TYPES])].sort();
  return {
    name: PACKAGE,
    version,
    description:
      "Lengths along a line: locate, slice and measure between places of a GeoJSON line, on WGS84 and on the sphere",
    keywords: ["geojson", "linear referencing", "chainage", "geodesic", "line slice", "divider"],
    license,
    type: "module",
    sideEffects: false,
    engines,
    files: ["index.js", "index.js.map", "types"],
    exports: {
      ".": { types: "./types/index.d.ts", default: "./index.js" },
      "./package.json": "./package.json",
    },
    dependencies: Object.fromEntries(names.map((name) => [name, `^${versionOf(name)}`])),
  };
}
