import { defineConfig } from "vitest/config";
import { openedAtlas } from "./scripts/atlasPlugin.ts";
import { ledgerAddress } from "./scripts/ledger/address.ts";
import { packs } from "./scripts/packs/plugin.ts";

export default defineConfig({
  // Where the atlas fetches its packs, pictures and ledger from, which no file says but the build.
  plugins: [openedAtlas(), packs(), ledgerAddress()],
  test: {
    include: ["tests/**/*.test.ts"],
    // Tests fetch no words: all languages are there.
    setupFiles: ["src/i18n/everyLanguage.ts"],
    // A test left alone by `.only` would pass for all the others.
    allowOnly: false,
    // The geodata tests read and measure lines of 27,000 vertices, on machines of any speed.
    testTimeout: 30_000,
  },
});
