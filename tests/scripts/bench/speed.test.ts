import { describe, expect, it } from "vitest";
import { broken } from "../../../scripts/bench/browser/limits.ts";
import {
  type BrowserRow,
  oursAtMost,
  ratioAtMost,
  rowOf,
} from "../../../scripts/bench/browser/row.ts";
import { speedDocument } from "../../../scripts/bench/speed.ts";

const row = (name: string, ours: number, bound: BrowserRow["bound"]) =>
  rowOf(name, "kB", [{ ours, peer: 100 }], "peer", bound);

/** The lines of a section of the document, by its heading. */
function section(document: string, heading: string): string {
  return document.split(`### ${heading}\n`)[1]?.split("\n#")[0] ?? "";
}

describe("docs/speed.md", () => {
  const rows = [
    row("lost", 300, ratioAtMost(1)),
    row("won", 50, ratioAtMost(1)),
    row("heavy", 1000, oursAtMost(900)),
    row("unbounded-and-slower", 700, null),
  ];
  const measured = { rows, browser: "a browser", ownMark: true };
  const document = speedDocument([], measured, new Date("2020-02-03"), 3);

  it("says what is lost beside what is won, and what is slower though nothing bounds it", () => {
    const lost = section(document, "Where we lose");
    expect(lost).toMatch(/`lost`: 300 kB beside 100 kB \(peer\), 3\.00 times; .* at most 1$/m);
    expect(lost).toMatch(/`heavy`: 1000 kB .* at most 900 kB$/m);
    expect(lost).toContain("`unbounded-and-slower`: 700 kB");
    expect(lost).not.toContain("`won`");
    const kept = section(document, "Where the bound is kept");
    expect(kept).toContain("`won`: 50.0 kB beside 100 kB (peer), 0.50 times");
    expect(kept).not.toMatch(/lost|heavy|unbounded/);
  });

  it("names the day, the machine and the versions", () => {
    expect(document).toContain("Date: 2020-02-03");
    expect(document).toContain(`Node ${process.versions.node}`);
    expect(document).toMatch(/maplibre-gl \d+\.\d+\.\d+, ol \d+/);
  });
});

describe("limits of the short benchmark", () => {
  it("are broken by what is too much, and by what was not measured", () => {
    const sentences = broken([row("all-kB", 1_000_000, null), row("first-view-kB", 1, null)]);
    expect(sentences.filter((each) => each.startsWith("all-kB is 1000000.0 kB"))).toHaveLength(1);
    expect(sentences.filter((each) => each.startsWith("first-view-kB"))).toHaveLength(0);
    expect(sentences.filter((each) => each.startsWith("first-words"))).toHaveLength(1);
  });
});
