import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { LAUNCH_ARGS, resolveBrowser } from "../../../tests/e2e/browser.ts";

/** The window in which everything is compared. */
const WINDOW = { width: 1280, height: 800 };

export interface Screen {
  browser: Browser;
  /** The browser's version, and where it comes from. */
  name: string;
  /** A page with nothing in its cache; it closes with its context. */
  page(): Promise<Page>;
}

/** The browser that the tests bring. */
export async function openScreen(): Promise<Screen> {
  const { executablePath, env, source } = await resolveBrowser();
  const browser = await chromium.launch({ executablePath, env, args: LAUNCH_ARGS });
  return {
    browser,
    name: `Chromium ${browser.version()} (${source})`,
    page: async () => {
      const context: BrowserContext = await browser.newContext({
        viewport: WINDOW,
        deviceScaleFactor: 1,
        locale: "en-US",
        // The copy for when there is no network is fetched after the first view, and is none of it.
        serviceWorkers: "block",
      });
      context.setDefaultTimeout(PATIENCE_MS);
      // tsx wraps named functions in a helper of its own, which a page does not have.
      await context.addInitScript({ content: "globalThis.__name ??= (named) => named;" });
      return context.newPage();
    },
  };
}

/** For one thing to appear: a map drawn by a busy processor takes its time. */
const PATIENCE_MS = 120_000;
