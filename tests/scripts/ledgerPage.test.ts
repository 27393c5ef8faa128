import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { ledgerPage } from "../../scripts/ledger/LedgerPage.tsx";
import { figuresIn, ledgerOf } from "../../src/checks/ledger.ts";

const atlas = readAtlas();
const entries = ledgerOf(atlas);

describe("the ledger's page", () => {
  const page = ledgerPage(atlas, entries);

  it("has every entry as a row that can be linked to, and the way to it in the atlas", () => {
    for (const { id, verdict } of entries) {
      expect(page).toContain(`<tr id="${id}" data-verdict="${verdict}">`);
      expect(page).toContain(`href="./#panel=figures&amp;claim=${id}"`);
    }
  });

  it("needs no script and no other file", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).not.toMatch(/<script|<link|<img|src=/);
  });

  it("has its style unescaped, or no font in it would be found", () => {
    expect(page).toContain('font:1rem/1.5 "Noto Sans"');
  });
});

it("takes what a text says as words, whatever is in it", () => {
  const [report] = figuresIn(entries);
  if (report === undefined) throw new Error("no figure");
  const figure = { ...report.figure, where: '<b onclick="x">&</b>' };
  const entry = entries.find(({ id }) => id === figure.id);
  if (entry?.kind !== "figure") throw new Error("no entry of the figure");
  const page = ledgerPage(atlas, [{ ...entry, report: { ...report, figure } }]);
  expect(page).not.toContain("<b onclick");
  expect(page).toContain("&lt;b onclick=&quot;x&quot;&gt;&amp;&lt;/b&gt;");
});
