import { createStore, Provider } from "jotai";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { SelectionPanel } from "../../src/panels/SelectionPanel.tsx";
import type { Selection } from "../../src/state/state.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { lookAtom } from "../../src/store/look.ts";

const atlas = { ...readAtlas(), checksum: "" };

/** A card as the page renders it at a date, or now. */
function card(kind: Selection["kind"], id: string, date: string | null = null): string {
  const store = createStore();
  store.set(atlasAtom, atlas);
  store.set(lookAtom, { type: "look at", date });
  const shown = createElement(SelectionPanel, { selection: { kind, id } });
  return renderToStaticMarkup(createElement(Provider, { store }, shown));
}

const kicker = (html: string) => /<p class="kicker">([^<]*)</.exec(html)?.[1];

describe("the card of an area", () => {
  it("that is schematic says so, and that it can confirm nothing", () => {
    const shown = card("area", "claim-kyrgyzstan");
    expect(shown).toContain("schematic");
    expect(shown).toContain("cannot confirm anything");
  });

  it("in dispute says that it is taken from maps, and who holds it today", () => {
    const shown = card("area", "disputed-chogan-obo");
    expect(shown).toContain("taken from maps");
    expect(shown).toContain("China today");
    expect(shown).not.toContain("cannot confirm anything");
  });

  it("is of a dispute within its days, and says today until when it was", () => {
    expect(kicker(card("area", "disputed-sary-childy"))).toBe("in dispute until 1998");
    expect(kicker(card("area", "disputed-sary-childy", "1995"))).toBe("in dispute");
  });
});

describe("the card of a canal", () => {
  it("tells its length as drawn and as printed", () => {
    const shown = card("work", "irtysh-karaganda-canal");
    expect(shown).toContain("458 km");
    expect(shown).toContain("Length as drawn on this map");
  });
});

it("the card of an event calls it that, and of a treaty a treaty", () => {
  expect(kicker(card("instrument", "zhalanashkol-1969"))).toBe("event");
  expect(kicker(card("instrument", "saint-petersburg-1881"))).toBe("treaty");
});
