import { createStore, Provider } from "jotai";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Chapter, Language } from "../../src/model/schema.ts";
import { type RunningHook, runHook } from "../hookInNode.ts";

/** The page's modules as a browser has them at first: of no language a word. */
async function freshPage(hash: string, languages: readonly string[], missing: Language[] = []) {
  vi.resetModules();
  vi.stubGlobal("location", { hash });
  vi.stubGlobal("navigator", { languages });
  vi.stubGlobal("window", {});
  for (const language of missing) {
    vi.doMock(`../../src/i18n/languages/${language}.ts`, () => {
      throw new Error("did not come");
    });
  }
  const [speaking, loaded, look, notices, words] = await Promise.all([
    import("../../src/app/speaking.ts"),
    import("../../src/i18n/loaded.ts"),
    import("../../src/store/look.ts"),
    import("../../src/store/notices.ts"),
    import("../../src/store/words.ts"),
  ]);
  const store = createStore();
  store.set(look.languageAtom, languages);
  return {
    ...speaking,
    spoken: () => (["en", "kk", "ru", "zh"] as const).filter(loaded.isLoaded),
    language: () => store.get(look.languageAtom),
    loading: () => store.get(words.wordsAtom)("loading"),
    notices: () => store.get(notices.noticesAtom),
    speak: (language: Language) => store.set(look.lookAtom, { type: "speak", language }),
    store,
  };
}
type Page = Awaited<ReturnType<typeof freshPage>>;

let running: RunningHook | null = null;
/** Runs what the open page does, and lets the reader choose a language. */
async function choosing(page: Page, language: Language, until: () => void): Promise<void> {
  running ??= runHook(page.store, page.useSpeaking);
  running.act(() => page.speak(language));
  await running.wait(() => vi.waitFor(until));
}

beforeEach(() => {
  running = null;
});
afterEach(() => {
  running?.stop();
  vi.unstubAllGlobals();
  for (const language of ["en", "kk", "ru", "zh"]) {
    vi.doUnmock(`../../src/i18n/languages/${language}.ts`);
  }
});

describe("the words that the page begins with", () => {
  it.each<[hash: string, languages: string[], Language]>([
    ["", ["en-GB"], "en"],
    ["", ["fr", "kk-KZ"], "kk"],
    ["#lang=zh&date=1881", ["ru"], "zh"],
    ["#lang=fr", ["ru"], "ru"],
  ])("for %j and %j are those of %s alone", async (hash, languages, language) => {
    const page = await freshPage(hash, languages);
    expect(page.spoken()).toEqual([]);
    expect(await page.firstWords()).toBe(true);
    expect(page.spoken()).toEqual([language]);
    expect(page.language()).toBe(language);
  });

  it("are English where the reader's do not come, and none where no words come", async () => {
    const page = await freshPage("", ["kk"], ["kk"]);
    expect(await page.firstWords()).toBe(true);
    expect(page.language()).toBe("en");
    expect(page.loading()).toBe("Loading the map…");
    expect(await (await freshPage("", ["kk"], ["kk", "en"])).firstWords()).toBe(false);
  });
});

describe("a language that the reader chooses", () => {
  it("is loaded, and the page stays whole in the one before until it is there", async () => {
    const page = await freshPage("", ["en"]);
    await page.firstWords();
    const heard = [page.language()];
    await choosing(page, "ru", () => {
      heard.push(page.language());
      expect(page.loading()).toBe("Карта загружается…");
    });
    expect([...new Set(heard)]).toEqual(["en", "ru"]);
    expect(page.spoken()).toEqual(["en", "ru"]);
    expect(page.notices()).toEqual([]);
    await choosing(page, "zh", () => expect(page.language()).toBe("zh"));
  });

  it("is said not to have come, once, and the one before it stays", async () => {
    const page = await freshPage("", ["ru"], ["kk"]);
    await page.firstWords();
    const lost = () => expect(page.notices()).toEqual([{ kind: "language-lost", language: "kk" }]);
    await choosing(page, "kk", lost);
    expect(page.language()).toBe("ru");
    expect(page.loading()).toBe("Карта загружается…");
    await choosing(page, "zh", () => expect(page.language()).toBe("zh"));
    await choosing(page, "kk", lost);
    expect(page.language()).toBe("zh");
  });
});

describe("a text that is in English alone, on a page in another language", () => {
  it("has its numbers in English as soon as the English words are there, and never in the page's", async () => {
    const page = await freshPage("", ["kk"]);
    await page.firstWords();
    const [{ ChapterText }, { loadWords }] = await Promise.all([
      import("../../src/panels/reading/ChapterText.tsx"),
      import("../../src/i18n/loaded.ts"),
    ]);
    const length = { value: 1782.75, unit: "km", decimals: 2, bound: null, band: null };
    const chapter = { text: "It is {line:one.km} long.", values: { "{line:one.km}": length } };
    const shown = () => {
      const text = createElement(ChapterText, { chapter: chapter as unknown as Chapter });
      return renderToStaticMarkup(createElement(Provider, { store: page.store }, text));
    };
    expect(shown()).toContain('lang="en">It is … long.');
    await loadWords("en");
    expect(shown()).toContain("It is 1,782.75 km long.");
  });
});
