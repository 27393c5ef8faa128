import { describe, expect, it } from "vitest";
import { readGeodata } from "../../scripts/atlas.ts";
import { type AllContents, assemble, featureOf, sectionsOf } from "../../src/model/atlas.ts";
import { type BorderLine, FILES, type FileName } from "../../src/model/schema.ts";
import { sideOfCountry } from "../../src/model/sides.ts";

const names = Object.keys(FILES) as FileName[];
const published = Object.fromEntries(names.map((name) => [name, readGeodata(name)])) as AllContents;

/** The published files with one change; what `assemble` says of it. */
function problemsAfter(change: (files: AllContents) => void): string[] {
  const files = structuredClone(published);
  change(files);
  const result = assemble(files);
  return result.ok ? [] : result.problems.map(({ where, what }) => `${where}: ${what}`);
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error("the list is empty");
  return item;
};

describe("the files together", () => {
  it("make an atlas as they are", () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it("are refused when an id stands twice", () => {
    const problems = problemsAfter((files) => {
      files["lakes.geojson"].features.push(first(files["lakes.geojson"].features));
    });
    expect(problems).toEqual([expect.stringContaining("stands twice")]);
  });

  it("are refused when a feature and its properties have different ids", () => {
    const problems = problemsAfter((files) => {
      first(files["places.geojson"].features).properties.id = "elsewhere";
    });
    expect(problems).toEqual([expect.stringContaining("its properties call it elsewhere")]);
  });

  it("are refused when a source is cited that is not there, and when one is there uncited", () => {
    const problems = problemsAfter((files) => {
      first(files["figures.json"]).sources = ["hearsay"];
      files["sources.json"].push({ ...first(files["sources.json"]), id: "unread-book" });
    });
    expect(problems.join("\n")).toContain("cites hearsay");
    expect(problems.join("\n")).toContain("unread-book: nothing cites this source");
  });

  it.each([
    ["east", 0],
    ["north", 1],
  ])(
    "are refused when two sections of a line miss each other by a decimetre to the %s",
    (_, axis) => {
      const problems = problemsAfter((files) => {
        const [, second] = files["borders.geojson"].features;
        const start = second && first(second.geometry.coordinates);
        if (start) start[axis as 0 | 1] += 1e-6;
      });
      // Once for each line the two are part of.
      expect([...new Set(problems)]).toEqual([expect.stringContaining("does not end where")]);
    },
  );

  it("are refused when a line, a river or an instrument is named that is not there", () => {
    const problems = problemsAfter((files) => {
      first(files["lines.json"]).sections.push("atlantis");
      const section = first(files["borders.geojson"].features);
      section.properties.river = "styx";
      first(section.properties.basis).instrument = "1492-treaty";
      first(files["figures.json"]).of = { what: "line", line: "1492", part: "whole" };
      first(files["claims.json"]).tests = [
        { test: "gain", between: ["1864", "1881"], basin: "lethe", favours: "KAZ" },
      ];
    }).join("\n");
    for (const name of [
      "atlantis",
      "styx",
      "1492-treaty",
      "names no known line: 1492",
      "names no known basin: lethe",
    ]) {
      expect(problems).toContain(name);
    }
  });
});

describe("the sides of the border", () => {
  it("are refused when a country lies on both, or is none of those there are", () => {
    const problems = problemsAfter((files) => {
      const { sides } = files["atlas.json"];
      if ("west" in sides) sides.west.push(...sides.east, "XYZ");
    });
    expect(problems).toEqual([
      "sides: CHN lies on both sides",
      "sides: XYZ is none of the countries",
    ]);
  });

  it("have to hold every country that is asked for ground or a river of its own", () => {
    const problems = problemsAfter((files) => {
      Object.assign(files["atlas.json"].sides, { west: ["MNG"] });
    }).join("\n");
    expect(problems).toContain("names no known country on a side of the border: RUS");
    expect(problems).toContain("names no known country on a side of the border: KAZ");
  });

  it("are refused when a line runs the other way, on which they would lie the other way round", () => {
    const problems = problemsAfter((files) => {
      const [line] = files["lines.json"];
      line?.sections.reverse();
    });
    expect(problems.join("\n")).toContain("2002: does not run from north to south");
    const turned = problemsAfter((files) => {
      const { states } = files["atlas.json"];
      files["atlas.json"] = {
        ...files["atlas.json"],
        sides: { south: ["KAZ", "RUS"], north: ["CHN"] },
        states: states.filter(({ side }) => side !== "east"),
      };
    });
    // From the Altai to Khan Tengri it runs from east to west as well.
    expect(turned.join("\n")).toContain("2002: does not run from west to east");
    expect(turned.join("\n")).toContain("lies on a side that is none of south and north");
  });

  it("may be of other states, and lie the other way round", () => {
    const sides = { west: ["CHN"], east: ["KAZ", "RUS"] };
    expect(sideOfCountry(sides, "RUS")).toBe("east");
    expect(sideOfCountry(sides, "CHN")).toBe("west");
    expect(() => sideOfCountry(sides, "FRA")).toThrow(RangeError);
    expect(sideOfCountry({ south: ["CHN"], north: ["RUS"] }, "RUS")).toBe("north");
  });
});

describe("the text that is checked", () => {
  it("has to be a source that there is", () => {
    expect(
      problemsAfter((files) => {
        files["atlas.json"].text = "hearsay";
      }).join(),
    ).toContain("cites hearsay, which sources.json lacks");
  });
});

describe("the lines together", () => {
  const withLines = (change: (line: (id: string) => BorderLine) => void) =>
    problemsAfter((files) =>
      change((id) => {
        const found = files["lines.json"].find((line) => line.id === id);
        if (found === undefined) throw new Error(`no line ${id}`);
        return found;
      }),
    );
  const present = published["lines.json"].find((line) => line.present)?.id ?? "";
  const [older = ""] = published["lines.json"]
    .filter(({ role, present, shownWith }) => role === "border" && !present && !shownWith)
    .map(({ id }) => id);

  it("are refused when none of them is the present border, and when two are", () => {
    const none = withLines((line) => {
      delete line(present).present;
      delete line(present).comparedWith;
    });
    expect(none).toEqual([expect.stringContaining("not none")]);
    const two = withLines((line) => {
      line(older).present = true;
    });
    expect(two).toEqual([expect.stringContaining(`not ${present}, ${older}`)]);
  });

  it.each<[string, Partial<BorderLine>]>([
    ["is shown with a line that is not there", { shownWith: "atlantis" }],
    ["is shown with itself", { shownWith: older }],
    ["continues nothing", { role: "continuation" }],
    ["is evidence that is shown with a line", { role: "evidence", shownWith: present }],
    ["is not the present one and begins a comparison", { comparedWith: present }],
  ])("are refused when one of them %s", (_, change) => {
    const problems = withLines((line) => Object.assign(line(older), change));
    expect(problems.filter((problem) => problem.startsWith(older))).not.toEqual([]);
  });

  it.each<[string, Partial<BorderLine>]>([
    ["is evidence", { role: "evidence" }],
    ["is shown with another", { shownWith: older }],
    ["is compared with a line that is not there", { comparedWith: "atlantis" }],
  ])("are refused when the present one %s", (_, change) => {
    const problems = withLines((line) => Object.assign(line(present), change));
    expect(problems.filter((problem) => problem.startsWith(present))).not.toEqual([]);
  });
});

describe("asking the atlas", () => {
  const result = assemble(published);
  if (!result.ok) throw new Error("the published files make no atlas");
  const atlas = result.value;

  it("gives a feature by kind and id, since a river and a section may share an id", () => {
    const river = featureOf(atlas, { kind: "river", id: "khorgos" });
    const section = featureOf(atlas, { kind: "section", id: "khorgos" });
    expect(river?.properties).toMatchObject({ kind: "river" });
    expect(section?.properties).toMatchObject({ kind: "water" });
    expect(featureOf(atlas, { kind: "lake", id: "khorgos" })).toBeNull();
  });

  it("gives a line's sections in its own order", () => {
    const line = atlas.lines.get("2002");
    if (line === undefined) throw new Error("no line 2002");
    expect(sectionsOf(atlas, line).map(({ id }) => id)).toEqual(line.sections);
    expect(() => sectionsOf(atlas, { ...line, sections: ["atlantis"] })).toThrow("atlantis");
  });
});
