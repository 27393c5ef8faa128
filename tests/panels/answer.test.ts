import { createStore, Provider } from "jotai";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { lineNamed, measurableLines } from "../../src/checks/measurable.ts";
import { measureRoute } from "../../src/checks/route.ts";
import { AnswerDetails } from "../../src/panels/measure/Answer.tsx";
import { atlasAtom } from "../../src/store/atlas.ts";

const atlas = readAtlas();
const lines = measurableLines(atlas);

/** What the panel tells of a line between two shares of it. */
function details(id: string, from: number, to: number): string {
  const line = lineNamed(lines, id);
  const { wgs84: length } = line.along().ruler.length;
  const stretch = measureRoute(line.along(), [from * length, to * length]);
  const store = createStore();
  store.set(atlasAtom, { ...atlas, checksum: "" });
  const told = createElement(AnswerDetails, { stretch, line });
  return renderToStaticMarkup(createElement(Provider, { store }, told));
}

describe("the answer", () => {
  it("tells of a ring that it is one, and no straight line or sinuosity, which it has not", () => {
    const told = details("basin:ili-chn", 0, 1);
    expect(told).toContain("<dt>Straight line</dt><dd>Ends where it begins</dd>");
    expect(told).not.toMatch(/Sinuosity|∞|NaN/);
  });

  it("tells both of a part of the ring", () => {
    const told = details("basin:ili-chn", 0.1, 0.4);
    expect(told).toMatch(/<dt>Straight line<\/dt><dd>[\d,.]+ km<\/dd>/);
    expect(told).toMatch(/<dt>Sinuosity<\/dt><dd>\d\.\d\d<\/dd>/);
  });
});
