/**
 * Which room may import which. An arrow points only to a lower level, and panels and map never meet
 * but in App. ARCHITECTURE.md says the same in words.
 */
const only = (room, allowed) => ({
  name: `${room}-doors`,
  comment: `${room} may import, of our own rooms, only: ${allowed.join(", ") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^(src|scripts|tests)/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
});

const PURE = "^src/(model|measure|checks|symbology|i18n|fonts)/";

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    only("model", []),
    only("measure", []),
    only("i18n", ["model"]),
    only("symbology", []),
    only("fonts", []),
    only("checks", ["model", "measure"]),
    only("state", ["model", "measure", "symbology", "i18n"]),
    only("map", ["state", "model", "symbology", "i18n"]),
    only("panels", ["state", "checks", "model", "measure", "symbology", "i18n"]),
    only("data", ["model", "measure", "fonts", "symbology", "map"]),
    only("measuring", [
      "state",
      "checks",
      "model",
      "measure",
      "symbology",
      "i18n",
      "map",
      "panels",
    ]),
    only("ledger", ["state", "checks", "model", "symbology", "i18n", "panels"]),
    {
      name: "pure-rooms-know-no-browser",
      comment:
        "model, measure, checks, symbology and i18n run in Node, in tests and in scripts alike",
      severity: "error",
      from: { path: PURE },
      to: { path: "node_modules/(react|react-dom|maplibre-gl|terra-draw|@radix-ui)/" },
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
      name: "scripts-stay-outside-the-app",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(scripts|tests)/" },
    },
    {
      name: "scripts-know-no-screen",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^src/(map|panels)/|node_modules/(react|react-dom|maplibre-gl)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
