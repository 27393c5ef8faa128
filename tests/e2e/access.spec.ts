import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./atlas.ts";

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** A laptop's window enlarged to 200 %. */
const ENLARGED = { width: 640, height: 400 };

/** Every state that looks different, by its address. */
const STATES = {
  start: "",
  card: "select=section:khorgos",
  measuring: "panel=measure&from=82.58,45.35&to=80.45,44.03",
  comparing: "changed=before-1991,2002",
  chapter: "chapter=1998-two-gaps",
  ledger: "panel=figures",
  layers: "panel=layers",
  about: "about",
};
type State = keyof typeof STATES;

/** What the map shows in these is told as a text as well. */
const IN_WORDS: readonly State[] = ["start", "card", "comparing", "chapter"];

/**
 * Why a contrast cannot be decided, where nothing is wrong with that: text that a scrolling edge cuts
 * off at the moment, one letter, and arrows, which are no text.
 */
const UNDECIDED = ["elmPartiallyObscured", "elmPartiallyObscuring", "shortTextContent", "nonBmp"];

/** The map's own controls lie below the sheets' frame, which is clear there: they are looked at without it. */
const ON_MAP = /maplibregl-ctrl/;

/** What axe finds, and cannot decide, on the map alone. */
async function faultsOnMap(page: Page): Promise<string[]> {
  // By each element's own style: the page's policy lets no style sheet in.
  const show = (display: string) =>
    page.locator(".paper").evaluateAll((sheets, shown) => {
      for (const sheet of sheets as HTMLElement[]) {
        sheet.style.setProperty("display", shown, "important");
      }
    }, display);
  await show("none");
  const axe = new AxeBuilder({ page }).include(".map").withRules(["color-contrast"]);
  const { violations, incomplete } = await axe.analyze();
  await show("");
  return [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

/** Which of these elements a scrolling panel cuts off at its edge: of those axe decides the ground only where it is seen. */
function cutOff(selectors: string[]): string[] {
  return selectors.filter((selector) => {
    const element = document.querySelector(selector);
    const panel = element?.closest(".tab-panel");
    if (!element || !panel) return false;
    const [inner, outer] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
    return inner.bottom > outer.bottom || inner.top < outer.top;
  });
}

/** Everything that axe finds, and every contrast that it cannot decide. */
async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
  const { violations, incomplete } = await axe.analyze();
  const contrasts = incomplete.filter(({ id }) => id === "color-contrast");
  const places = contrasts.flatMap(({ nodes }) => nodes.map(({ target }) => String(target[0])));
  const cut = await page.evaluate(cutOff, places);
  const undecided = contrasts.map((rule) => ({
    ...rule,
    nodes: rule.nodes.filter(
      ({ any, html, target }) =>
        !UNDECIDED.includes(any[0]?.data?.messageKey) &&
        !ON_MAP.test(html) &&
        !cut.includes(String(target[0])),
    ),
  }));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ""}`),
  );
}

/** Goes on to another state in the page that is open. */
async function turnTo(page: Page, state: State, language: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${STATES[state]}&hide=relief&lang=${language}`);
  await expect(page.locator(":root")).toHaveAttribute("lang", language);
  if (state === "ledger") await expect(page.locator("[data-entry]")).not.toHaveCount(0);
  if (state === "comparing") await expect(page.locator(".changed-runs")).toBeVisible();
  if (state === "about") await expect(page.getByRole("dialog")).toBeVisible();
}

test.describe("axe finds no fault, and can decide every contrast", () => {
  const all = Object.keys(STATES) as State[];
  // Each state in each scheme, each size and each language in some.
  const matrix = [
    { scheme: "light", size: WIDE, language: "en", states: all },
    { scheme: "dark", size: WIDE, language: "ru", states: all },
    { scheme: "dark", size: PHONE, language: "kk", states: ["start", "card", "comparing"] },
    { scheme: "light", size: ENLARGED, language: "zh", states: ["start", "measuring", "layers"] },
  ] as const;
  for (const { scheme, size, language, states } of matrix) {
    test(`${scheme}, ${size.width} × ${size.height}, ${language}`, async ({ atlas, page }) => {
      test.slow();
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await atlas.open(`lang=${language}`);
      await expect(page.locator(":root")).toHaveAttribute("data-theme", scheme);
      expect.soft(await faultsOnMap(page), "the map").toEqual([]);
      for (const state of states) {
        await turnTo(page, state, language);
        if (IN_WORDS.includes(state)) {
          // Folded, and on the page all the same.
          await expect(page.getByTestId("described").locator("li")).not.toHaveCount(0);
        }
        expect.soft(await faults(page), state).toEqual([]);
      }
      await turnTo(page, "start", language);
      await page.keyboard.press("/");
      await page.keyboard.type("407");
      await expect(atlas.answers()).not.toHaveCount(0);
      expect.soft(await faults(page), "finding").toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator(".map canvas").focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("listbox")).toBeFocused();
      expect.soft(await faults(page), "walking").toEqual([]);
    });
  }

  test("nor in the ledger as a page of its own", async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto("./ledger.html");
      expect(await faults(page), colorScheme).toEqual([]);
    }
  });
});

test("colours that the system forces leave every state to be seen", async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await atlas.open();
  /** What an element is drawn with, as it is computed. */
  const drawn = (selector: string, property: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name), [
        property,
        pseudo,
      ] as const);
  const ground = await drawn("body", "background-color");
  const other = ".tab[data-state='inactive']";
  expect(await drawn(".tab[data-state='active']", "background-color"), "the tab").not.toBe(
    await drawn(other, "background-color"),
  );
  for (const [selector, pseudo] of [
    [".split"],
    [".split-water"],
    [".split-key-water", "::before"],
    [".split-key-land", "::before"],
    [".section-mark"],
    [".timeline-ticks li", "::before"],
    [".home-control .maplibregl-ctrl-icon"],
  ] as const) {
    const colour = await drawn(selector, "background-color", pseudo);
    expect([ground, "rgba(0, 0, 0, 0)"], `${selector}${pseudo ?? ""}`).not.toContain(colour);
  }
  expect(await drawn(".split", "background-color")).not.toBe(
    await drawn(".split-water", "background-color"),
  );
  const zoom = ".maplibregl-ctrl-zoom-in .maplibregl-ctrl-icon";
  expect(await drawn(zoom, "filter"), "a glyph made for dark is not made dark").toBe("none");

  await page.locator(".timeline-head button[aria-pressed='false']").first().click();
  expect(
    await drawn(".timeline-head button[aria-pressed='true']", "background-color"),
    "what is pressed",
  ).not.toBe(await drawn(".timeline-play", "background-color"));
  await atlas.tab("Measure");
  expect(await drawn(".tools label[data-active='true']", "background-color"), "the tool").not.toBe(
    await drawn(".tools label[data-active='false']", "background-color"),
  );
  expect(await drawn(".crosshair", "background-image"), "the cross").toContain("gradient");
});
