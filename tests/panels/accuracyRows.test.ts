import { createStore, Provider } from "jotai";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { translator } from "../../src/i18n/translator.ts";
import { sectionsOf } from "../../src/model/atlas.ts";
import { inEnglish } from "../../src/model/prose.ts";
import { accuracyRows, knownRows } from "../../src/panels/cards/accuracyRows.ts";
import { SectionCard } from "../../src/panels/cards/SectionCard.tsx";
import { lineOfAt } from "../../src/state/derived.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { lookAtom } from "../../src/store/look.ts";

const atlas = readAtlas();
const words = translator("en", atlas.about.countries);

function shownAt(id: string, date: string | null) {
  const line = atlas.lines.get(lineOfAt(atlas, id, date));
  const section = line && sectionsOf(atlas, line).find((one) => one.id === id);
  if (line === undefined || section === undefined) throw new Error(`no section ${id}`);
  return { line, section };
}

describe("the card of a section", () => {
  it("tells today what each other map says", () => {
    const { section, line } = shownAt("khan-tengri", null);
    expect(line.present).toBe(true);
    const [outline, older] = accuracyRows(words, atlas, section);
    const [first, second] = section.properties.witnesses ?? [];
    expect(outline?.[0]).toBe("Outline of China in ECharts, 2020");
    expect(outline?.[1]).toContain(words.number(first?.p95Metres ?? 0));
    expect(older?.[1]).toContain(words.number(second?.p95Metres ?? 0));
  });

  it.each(["kk", "zh"] as const)("says in %s which language a witness's name is in", (language) => {
    const store = createStore();
    store.set(atlasAtom, { ...atlas, checksum: "" });
    store.set(lookAtom, { type: "speak", language });
    const card = createElement(SectionCard, { id: "khan-tengri" });
    const shown = renderToStaticMarkup(createElement(Provider, { store }, card));
    expect(shown).toMatch(/<dt>[^<]*<span lang="en">ECharts[^<]*<\/span>/);
  });

  it("tells at a date what was known then, and no witness of today", () => {
    const { section, line } = shownAt("tarbagatai", "1866");
    expect(line.id).toBe("1864");
    expect(section.properties).toMatchObject({ status: "marked", accuracyMetres: 5000 });
    expect(accuracyRows(words, atlas, section)).toEqual([]);
    expect(inEnglish(section.properties.accuracyReason ?? "")).toContain("Marked in 1870");
  });

  it("tells beside it how other lines knew it, the youngest first, where they knew it otherwise", () => {
    const today = shownAt("tarbagatai", null);
    const rows = knownRows(words, atlas, today.section, today.line);
    expect(rows.map(([, value]) => value.split(",")[0])).toEqual([
      "agreed",
      "agreed",
      "taken from maps",
      "marked at points",
      "marked at points",
    ]);
    const then = shownAt("tarbagatai", "1866");
    const others = knownRows(words, atlas, then.section, then.line).map(([name]) => name);
    expect(others[0]).toBe(today.line.name_en);
    // In 1881 it was known as in 1864.
    expect(others).toHaveLength(4);
  });
});
