import { defineConfig } from "vitest/config";
import { openedAtlas } from "./scripts/atlasPlugin.ts";

/** The tests that are to notice a change of a pure room: its own. Which room it is, scripts/mutate.mjs says. */
export default defineConfig({
  plugins: [openedAtlas()],
  test: {
    include: [`tests/${process.env.SHEKARA_MUTATE}/**/*.test.ts`],
    testTimeout: 30_000,
  },
});
