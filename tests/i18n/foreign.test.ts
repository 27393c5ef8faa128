import { expect, it } from "vitest";
import { runsOf } from "../../src/i18n/foreign.ts";

const told = (text: string) => runsOf(text).map((run) => [run.language, run.text]);

it("cuts a text where its script changes, and loses nothing of it", () => {
  expect(told("Shabin-Dabaga (沙宾达巴哈)")).toEqual([
    ["en", "Shabin-Dabaga ("],
    ["zh", "沙宾达巴哈)"],
  ]);
  expect(told("Восточная литература (vostlit.info)")).toEqual([
    ["ru", "Восточная литература ("],
    ["en", "vostlit.info)"],
  ]);
});

it("keeps signs and digits with the words that they follow", () => {
  expect(told("1994: Закон № 351-1, и далее")).toEqual([["ru", "1994: Закон № 351-1, и далее"]]);
  expect(told("1994–2002")).toEqual([[null, "1994–2002"]]);
  expect(told("")).toEqual([]);
});

it("knows Kazakh and Ukrainian by their letters, and takes other Cyrillic for Russian", () => {
  expect(told("Қорғас")).toEqual([["kk", "Қорғас"]]);
  expect(told("Канал Іртиш-Карамай")).toEqual([["uk", "Канал Іртиш-Карамай"]]);
  expect(told("Хоргос")).toEqual([["ru", "Хоргос"]]);
});
