import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readGeodata } from "../scripts/atlas.ts";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/.test(name),
);

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

/** The words that stand in quotes, alone or as the last part of a message key. */
function quoted(code: string): string[] {
  return [...code.matchAll(/(["'`])(?:\w+\.)?([\w-]+)\1/g)].map(([, , word = ""]) => word);
}

it("no line of the border is named in the program", () => {
  expect(quoted(`const FIRST = "1864"; const key = 'group.before-1991';`)).toEqual([
    "1864",
    "before-1991",
  ]);
  const lines = new Set(readGeodata("lines.json").map(({ id }) => id));
  expect(files.length).toBeGreaterThan(100);
  const named = files.flatMap((name) =>
    quoted(withoutComments(readFileSync(join(SRC, name), "utf8")))
      .filter((word) => lines.has(word))
      .map((word) => `${name}: ${word}`),
  );
  expect(named).toEqual([]);
});
