import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atlasFolder } from "./scripts/atlasFolder.ts";
import { openedAtlas } from "./scripts/atlasPlugin.ts";
import { ledgerAddress } from "./scripts/ledger/address.ts";
import { head } from "./scripts/ledger/head.ts";
import { builtLedger } from "./scripts/ledger/plugin.ts";
import { palettes } from "./scripts/opening/palettes.ts";
import { packs } from "./scripts/packs/plugin.ts";
import { addressHolding, dataAddresses } from "./scripts/single/dataAddresses.ts";
import { single } from "./scripts/single/plugin.ts";
import { smaller } from "./scripts/single/smaller.ts";
import { inlineWorkers } from "./scripts/single/workers.ts";

const geodata = atlasFolder(join(process.cwd(), "geodata"));

/** The atlas as one file that opens from disk: `npm run build:single`. */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [
    react(),
    smaller(),
    openedAtlas(),
    packs(),
    palettes(),
    dataAddresses(),
    inlineWorkers({ without: /\/ledger\.worker\.ts$/ }),
    head(),
    ledgerAddress(() => addressHolding(builtLedger(geodata))),
    single(),
  ],
  css: { postcss: {} },
  build: {
    target: "es2022",
    outDir: "dist-single",
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
