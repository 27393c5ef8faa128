import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/picture/marks.ts";
import { roughWidth } from "../../src/picture/marks.ts";
import { planned } from "../../src/picture/picture.ts";
import { wrapped } from "../../src/picture/wrapped.ts";
import { CAMERA, realMap, wantedOf } from "./realMap.ts";

const everything = wantedOf(realMap({ hidden: new Set() }).hidden);

const textsOf = (marks: readonly Mark[]): Extract<Mark, { kind: "text" }>[] =>
  marks.flatMap((mark) =>
    mark.kind === "text" ? [mark] : mark.kind === "group" ? textsOf(mark.children) : [],
  );

describe.each([
  ["A4 landscape", { width: 1122.56, height: 793.6 }],
  ["A4 portrait", { width: 793.6, height: 1122.56 }],
  ["the screen", null],
  ["a phone's screen", null],
])("a sheet as %s", (name, page) => {
  const small = { ...CAMERA, width: 342, height: 700 };
  const looking = name.includes("phone") ? { camera: small, free: small } : everything.looking;
  const { sheet, camera } = planned({ ...everything, looking, page });

  it("holds all its texts, with the whole legend, outside the map and each on its own", () => {
    const texts = textsOf(sheet.over(camera)).filter(({ text }) => !/^[\d,]+ k?m$|^N$/.test(text));
    expect(texts.length).toBeGreaterThan(everything.captions.legend.length);
    const boxes = texts.map(({ text, x, y, size, weight }) => ({
      text,
      left: x,
      right: x + roughWidth(text, size, weight),
      top: y - 0.8 * size,
      bottom: y + 0.25 * size,
    }));
    const { frame } = sheet;
    for (const box of boxes) {
      expect(box.right, box.text).toBeLessThanOrEqual(sheet.width);
      expect(box.bottom, box.text).toBeLessThanOrEqual(sheet.height);
      expect(box.bottom <= frame.y || box.top >= frame.y + frame.height, box.text).toBe(true);
    }
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(meet, `${a.text} | ${b.text}`).toBe(false);
      }
    }
  });

  it("is as large as it was asked for, its map no smaller than on the screen or a third of the page", () => {
    if (page === null) {
      expect([sheet.frame.width, sheet.frame.height]).toEqual([
        looking.camera.width,
        looking.camera.height,
      ]);
      return;
    }
    expect(sheet.width).toBe(page.width);
    expect(sheet.height).toBe(page.height);
    expect(sheet.frame.height).toBeGreaterThanOrEqual(Math.floor(page.height / 3));
  });
});

describe("north", () => {
  const signs = (bearing: number) => {
    const { sheet, camera } = planned({
      ...everything,
      looking: { ...everything.looking, camera: { ...CAMERA, bearing } },
    });
    return textsOf(sheet.over(camera)).filter(({ text }) => text === "N").length;
  };

  it("is told where the map is turned, and only there", () => {
    expect(signs(0)).toBe(0);
    expect(signs(40)).toBe(1);
  });
});

describe("a text in lines", () => {
  const wide = (line: string) => line.length;

  it("is broken at blanks, after hyphens and between Chinese characters", () => {
    expect(wrapped("one two three", 7, wide)).toEqual(["one two", "three"]);
    expect(wrapped("Semyonov-Tyan-Shansky", 14, wide)).toEqual(["Semyonov-Tyan-", "Shansky"]);
    expect(wrapped("中国与哈萨克斯坦。", 4, wide)).toEqual(["中国与哈", "萨克斯", "坦。"]);
  });

  it("keeps a long word whole, unless it may be broken anywhere", () => {
    expect(wrapped("abcdefghij", 4, wide)).toEqual(["abcdefghij"]);
    expect(wrapped("abcdefghij", 4, wide, true)).toEqual(["abcd", "efgh", "ij"]);
  });
});
