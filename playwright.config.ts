import { defineConfig } from "@playwright/test";
import { anyFreePort } from "./scripts/port.mjs";
import { LAUNCH_ARGS, resolveBrowser } from "./tests/e2e/browser.ts";

// This file is read again in every worker, and all must speak of one port.
process.env.SHEKARA_E2E_PORT ??= String(await anyFreePort());
const address = `http://127.0.0.1:${process.env.SHEKARA_E2E_PORT}/`;
const { executablePath, env } = await resolveBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  workers: 1,
  // The map is drawn by the processor: seconds to the first picture, more on a busy machine.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/reports/playwright.json" }]],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    launchOptions: { executablePath, env, args: LAUNCH_ARGS },
  },
  projects: [{ name: "chromium" }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --strictPort --port ${process.env.SHEKARA_E2E_PORT}`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
