import { describe, expect, it } from "vitest";
import { fold } from "../../src/finding/fold.ts";
import { compact, termsAsked, termsOf } from "../../src/finding/terms.ts";

describe("spellings", () => {
  it.each([
    ["Қорғас", "Коргас"],
    ["Ürümqi", "urumqi"],
    ["Чёрный", "черный"],
    ["Үлкен Ұласты", "улкен уласты"],
    ["Санкт‑Петербург", "санкт‑петербург"],
    ["Xi’an", "xian"],
    ["ＡＢＣ  １２", "abc 12"],
  ])("%s and %s are one", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it("are compared without what stands between their letters", () => {
    expect(compact("Sary-Childy")).toBe("sarychildy");
  });
});

describe("terms", () => {
  it.each(["1,782.75", "1 782,75", "1 782,75", "1.782,75", "1782.75", "1782,75"])(
    "%s is one number, however it is grouped",
    (written) => {
      expect(termsOf(written)).toEqual(["1782.75"]);
    },
  );

  it.each([
    ["2002 1998", ["2002", "1998"]],
    ["407 km²", ["407", "km2"]],
    ["1998-07-04", ["1998", "07", "04"]],
    ["944", ["944"]],
  ])("%s is %j", (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it("of Chinese are pairs of characters, and the last one", () => {
    expect(termsOf("霍尔果斯")).toEqual(["霍尔", "尔果", "果斯", "斯"]);
    expect(termsAsked("霍尔果斯")).toEqual(["霍尔", "尔果", "果斯"]);
    expect(termsAsked("霍")).toEqual(["霍"]);
  });
});
