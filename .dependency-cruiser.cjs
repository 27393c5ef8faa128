/**
 * Which rooms of src a room may import, besides itself. ARCHITECTURE.md has the same table, and
 * tests/architecture.test.ts reads it and tries every arrow.
 */
const DOORS = {
  model: [],
  measure: [],
  i18n: ["model"],
  symbology: [],
  fonts: [],
  finding: ["model"],
  formats: [],
  checks: ["model", "measure"],
  state: ["model", "measure", "symbology", "i18n"],
  store: ["state", "checks", "model", "measure", "symbology", "i18n", "formats"],
  map: ["state", "model", "symbology", "i18n"],
  picture: ["checks", "measure", "symbology", "map"],
  data: ["store", "model", "measure", "symbology", "fonts", "map"],
  measuring: ["store", "state", "checks", "model", "measure", "symbology", "i18n", "map"],
  ledger: ["store", "state", "checks", "model"],
  offline: [],
  own: ["store", "checks", "model", "measure", "formats"],
  panels: [
    "store",
    "measuring",
    "ledger",
    "own",
    "formats",
    "finding",
    "state",
    "checks",
    "model",
    "measure",
    "symbology",
    "i18n",
  ],
};
/** What the shell may import of src. */
const SCRIPTS = ["model", "measure", "checks", "i18n", "symbology", "fonts", "finding", "formats"];

const only = (room, allowed) => ({
  name: `${room}-doors`,
  comment: `${room} may import, of our own rooms, only: ${allowed.join(", ") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^(src|scripts|tests)/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
});

const PURE = "^src/(model|measure|checks|symbology|i18n|fonts|finding|formats)/";

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(DOORS).map(([room, allowed]) => only(room, allowed)),
    {
      name: "pure-rooms-know-no-browser",
      comment:
        "model, measure, checks, symbology, i18n, fonts, finding and formats run in Node, in tests and in scripts alike",
      severity: "error",
      from: { path: PURE },
      to: { path: "node_modules/(react|react-dom|maplibre-gl|terra-draw|@radix-ui|downshift)/" },
    },
    {
      name: "one-door-to-maplibre",
      comment: "maplibre-gl is imported at run time by the map room only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/map/" },
      to: { path: "node_modules/maplibre-gl/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "one-door-to-geodesy",
      comment: "only measure may ask a geodesy library",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/measure/" },
      to: { path: "node_modules/(@turf|geographiclib-geodesic|cheap-ruler|flatbush)/" },
    },
    {
      name: "one-language-a-page",
      comment: "the page loads its reader's language alone; only commands and tests have them all",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(i18n/(everyLanguage|languages/)|app/atBuild)" },
      to: {
        path: "^src/i18n/(everyLanguage|languages/)",
        dependencyTypesNot: ["type-only", "dynamic-import"],
      },
    },
    {
      name: "scripts-stay-outside-the-app",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(scripts|tests)/" },
    },
    {
      name: "scripts-doors",
      comment: `scripts may import, of src, only: ${SCRIPTS.join(", ")}`,
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^src/", pathNot: `^src/(${SCRIPTS.join("|")})/` },
    },
    {
      name: "geometry-knows-no-facts",
      comment: "chains, rings and simplifying serve every step of the pipeline, and know none",
      severity: "error",
      from: { path: "^scripts/geodata/geometry/" },
      to: { path: "^scripts/", pathNot: "^scripts/geodata/(geometry|inputs)/" },
    },
    {
      name: "inputs-know-no-step",
      comment: "packages and charts are read the same whatever is made of them",
      severity: "error",
      from: { path: "^scripts/geodata/inputs/" },
      to: { path: "^scripts/", pathNot: "^scripts/geodata/inputs/" },
    },
    {
      name: "scripts-know-no-screen",
      severity: "error",
      comment:
        "only pages are written in React, as text and without a screen, and only the benchmark's pages draw maps",
      from: { path: "^scripts/", pathNot: "^scripts/(ledger|opening|dataset/page|bench/pages)/" },
      to: { path: "node_modules/(react|react-dom|maplibre-gl)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      // maplibre-gl can be imported and not required: else it is not found, and no rule sees it.
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
