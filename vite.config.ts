import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { openedAtlas } from "./scripts/atlasPlugin.ts";
import { dataset } from "./scripts/dataset/plugin.ts";
import { ledgerAddress } from "./scripts/ledger/address.ts";
import { head } from "./scripts/ledger/head.ts";
import { ledger } from "./scripts/ledger/plugin.ts";
import { palettes } from "./scripts/opening/palettes.ts";
import { opening } from "./scripts/opening/plugin.ts";
import { packs } from "./scripts/packs/plugin.ts";
import { installable } from "./scripts/serving/installable.ts";
import { licences } from "./scripts/serving/licences.ts";
import { offline } from "./scripts/serving/offline.ts";
import { serving } from "./scripts/serving/plugin.ts";
import { preloads } from "./scripts/serving/preloads.ts";

export default defineConfig({
  // Relative addresses: the built atlas works from any folder of any server.
  base: "./",
  plugins: [
    react(),
    openedAtlas(),
    packs(),
    palettes(),
    head(),
    installable(),
    ledger(),
    ledgerAddress(),
    dataset(),
    licences(),
    opening(),
    serving(),
    preloads(),
    // Last: it lists what all others have written.
    offline(),
  ],
  // No search for a configuration above this folder.
  css: { postcss: {} },
  assetsInclude: ["**/*.geojson"],
  build: {
    target: "es2022",
    // Data stay files of their own, fetched and validated, never inlined into code.
    assetsInlineLimit: 0,
    // MapLibre alone is 1 MB before compression; it is loaded after the page is painted.
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
});
