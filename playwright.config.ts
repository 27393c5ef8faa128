import { defineConfig } from "@playwright/test";
import { LAUNCH_ARGS, resolveBrowser } from "./tests/e2e/browser.ts";

const { executablePath, env } = await resolveBrowser();

const FRAMES = /frames\.spec/;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  // A file in each: the map is drawn by one core, and waits for the page in turn.
  workers: 2,
  // The map is drawn by the processor: seconds to the first picture, more on a busy machine.
  // A test that hangs is told by this; how fast the map is, frame times and the benchmark tell.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/reports/playwright.json" }]],
  use: {
    // Known once the server has said where it is; this file is read again in every worker.
    baseURL: `http://127.0.0.1:${process.env.SHEKARA_E2E_PORT}/`,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    // Requests that a service worker answers are seen by no test; that which is about it allows it.
    serviceWorkers: "block",
    launchOptions: { executablePath, env, args: LAUNCH_ARGS },
  },
  projects: [
    { name: "chromium", testIgnore: FRAMES },
    // Frame times are compared with nothing else drawn beside them.
    { name: "frames", testMatch: FRAMES, dependencies: ["chromium"] },
  ],
  webServer: {
    command: "node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 0",
    env: { NO_COLOR: "1" },
    wait: { stdout: /127\.0\.0\.1:(?<shekara_e2e_port>\d+)/ },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
