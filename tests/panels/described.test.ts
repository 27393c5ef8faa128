import { createStore } from "jotai";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import type { Statement } from "../../src/checks/descriptions/statement.ts";
import { LANGUAGES, type Language } from "../../src/model/schema.ts";
import { sentence } from "../../src/panels/described/sentence.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import {
  chapterInWordsAtom,
  lineInWordsAtom,
  selectionInWordsAtom,
} from "../../src/store/described.ts";
import { lookAtom } from "../../src/store/look.ts";
import { lengthsAtom, wordsAtom } from "../../src/store/words.ts";

const atlas = readAtlas();
const store = createStore();
store.set(atlasAtom, { ...atlas, checksum: "none" });

function say(language: Language, statement: Statement): string {
  store.set(lookAtom, { type: "speak", language });
  return sentence(store.get(wordsAtom), store.get(lengthsAtom), atlas, statement);
}

describe("a statement as a sentence", () => {
  const near: Statement = {
    says: "near",
    of: "middle",
    metres: 38_000,
    direction: "e",
    place: { kind: "place", id: "zharkent" },
  };

  it("has the words, the numbers and the names of its language", () => {
    expect(say("en", near)).toBe("Its middle lies 38.0 km east of Zharkent.");
    expect(say("ru", near)).toBe("Середина в 38,0 км к востоку от населённого пункта Жаркент.");
    expect(say("kk", near)).toContain("шығысқа қарай");
    expect(say("zh", near)).toContain("以东");
  });

  it("is in the reader's unit", () => {
    store.set(lookAtom, { type: "read in", unit: "mi" });
    expect(say("en", near)).toBe("Its middle lies 23.6 mi east of Zharkent.");
    store.set(lookAtom, { type: "read in", unit: "km" });
  });

  it("leaves no gap and no name of a message in any language, of whatever can be said", () => {
    const sections = [...atlas.sections.keys()].map((id) => ({ kind: "section", id }) as const);
    const others = [
      { kind: "river", id: "ili" },
      { kind: "lake", id: "zaysan" },
      { kind: "basin", id: "ili-chn" },
      { kind: "place", id: "zharkent" },
      { kind: "instrument", id: "peking-1860" },
      { kind: "instrument", id: "chuguchak-1864" },
      { kind: "instrument", id: "succession-1991" },
    ] as const;
    const statements = new Map<string, Statement>();
    const keep = (all: readonly Statement[]) => {
      for (const each of all) statements.set(JSON.stringify(each), each);
    };
    for (const selection of [...sections, ...others]) {
      store.set(lookAtom, { type: "select", selection });
      keep(store.get(selectionInWordsAtom));
    }
    for (const { id, view } of atlas.chapters.values()) {
      const { date, compare } = view;
      store.set(lookAtom, { type: "read", chapter: { id, date, compare } });
      keep(store.get(chapterInWordsAtom));
    }
    for (const line of atlas.lines.values()) keep(store.get(lineInWordsAtom)(line));
    expect(new Set([...statements.values()].map(({ says }) => says)).size).toBeGreaterThan(15);
    for (const language of LANGUAGES) {
      for (const statement of statements.values()) {
        const text = say(language, statement);
        expect(text, JSON.stringify(statement)).not.toMatch(
          /undefined|NaN|[{}]|described\.| {2}|: [.;]|: 。/,
        );
        expect(text.length).toBeGreaterThan(5);
      }
    }
  });
});
