import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../scripts/atlas.ts";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/.test(name),
);

/**
 * What a program can name: its strings, whole and in the parts that stand between dots, colons and
 * spaces, the keys of its objects, and the members it asks for. Its comments can name what they like.
 */
function named(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node)) {
      found.push(node.text);
    } else if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    else if (ts.isNumericLiteral(node)) found.push(node.text);
    else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
      found.push(node.name.text);
    else if (ts.isPropertyAccessExpression(node)) found.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found.flatMap((text) => [text, ...text.split(/[.:\s]+/)]).filter((text) => text !== "");
}

const {
  about,
  sections,
  lines,
  areas,
  rivers,
  lakes,
  basins,
  riverJoins,
  works,
  places,
  neighbours,
  instruments,
  sources,
  figures,
  claims,
  mentions,
} = readAtlas();
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

/** Every id of the published data, by what it is of. */
const IDS: Record<string, readonly string[]> = {
  countries: idsOf(about.countries),
  states: idsOf(about.states),
  sections: [...sections.keys()],
  lines: [...lines.keys()],
  areas: [...areas.keys()],
  "places of areas": [...areas.values()].map(({ properties }) => properties.place),
  rivers: [...rivers.keys()],
  lakes: [...lakes.keys()],
  basins: [...basins.keys()],
  "basins as a whole": [...basins.values()].map(({ properties }) => properties.basin),
  "basins of rivers": [...rivers.values()].flatMap(({ properties }) => properties.basin ?? []),
  "river joins": idsOf(riverJoins),
  works: [...works.keys()],
  places: [...places.keys()],
  neighbours: [...neighbours.keys()],
  instruments: [...instruments.keys()],
  sources: [...sources.keys()],
  figures: idsOf(figures),
  claims: idsOf(claims),
  mentions: idsOf(mentions),
};

it("a name is found wherever it can stand, and not in a comment", () => {
  const code = `
    // "comment" is no name, nor is 'remark'
    const first: string = "1864"; const key = 'group.before-1991'; const sides = ["CHN"];
    const hues = { irtysh: \`basin:ili\`, 2002: shelf.emil };
    const mark = <p>Khorgos {"gate"}</p>;
  `;
  for (const name of ["1864", "before-1991", "CHN", "irtysh", "ili", "2002", "emil", "gate"]) {
    expect(named(code)).toContain(name);
  }
  expect(named(code)).toContain("Khorgos");
  for (const word of ["comment", "remark"]) expect(named(code)).not.toContain(word);
});

describe("no id of the published data is named in the program", () => {
  const names = files.map(
    (name) => [name, new Set(named(readFileSync(join(SRC, name), "utf8")))] as const,
  );

  it.each(Object.entries(IDS))("of %s", (_, ids) => {
    expect(files.length).toBeGreaterThan(100);
    expect(ids.length).toBeGreaterThan(0);
    const found = names.flatMap(([file, words]) =>
      ids.filter((id) => words.has(id)).map((id) => `${file}: ${id}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});
