import { describe, expect, it } from "vitest";
import { bibtex, cslJson } from "../../src/checks/exports/bibliography.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { context } from "./exportContext.ts";

/** Fields of one BibTeX entry, by counting braces, as BibTeX itself does. */
function fieldsOf(entry: string): { type: string; key: string; fields: Record<string, string> } {
  const head = /^@(\w+)\{([^,\s]+),/.exec(entry);
  const fields: Record<string, string> = {};
  let rest = entry.slice(head?.[0].length ?? 0);
  for (;;) {
    const name = /^\s*(\w+)\s*=\s*\{/.exec(rest);
    if (name === null) break;
    let depth = 1;
    let at = name[0].length;
    const from = at;
    for (; depth > 0 && at < rest.length; at++) {
      if (rest[at - 1] === "\\") continue;
      if (rest[at] === "{") depth++;
      if (rest[at] === "}") depth--;
    }
    if (depth > 0) throw new Error(`the braces of ${name[1]} do not close`);
    fields[name[1] ?? ""] = rest.slice(from, at - 1);
    rest = rest.slice(at).replace(/^,/, "");
  }
  if (rest.trim() !== "}") throw new Error(`left over: ${rest}`);
  return { type: head?.[1] ?? "", key: head?.[2] ?? "", fields };
}

describe.each(LANGUAGES)("a citation for programs in %s", (language) => {
  const { about, link, accessed, version, checksum } = context;
  const title = `${about.title[language]}: ${about.subtitle[language]}`;

  it("names in BibTeX the title, the version of the data, the address and the day", () => {
    const { type, key, fields } = fieldsOf(bibtex(context, { language }));
    expect(type).toBe("misc");
    expect(key).toMatch(/^[\w.-]+$/);
    // The words of these titles have no character that is special to LaTeX.
    expect(fields.title).toBe(`{${title}}`);
    expect(fields.version).toBe(`${version}, data ${checksum}`);
    expect(fields.url).toBe(link);
    expect(fields.urldate).toBe(accessed);
    expect(fields.note).toContain(checksum);
  });

  it("says the same in CSL-JSON, with the day as numbers", () => {
    const [item, ...more] = JSON.parse(cslJson(context, { language }));
    expect(more).toEqual([]);
    expect(item).toMatchObject({ type: "map", title, URL: link, language, note: about.credit });
    expect(item.version).toContain(checksum);
    expect(item.accessed["date-parts"]).toEqual([[2026, 11, 24]]);
  });
});

describe("what BibTeX reads as its own", () => {
  const odd = {
    ...context,
    about: {
      ...context.about,
      title: { en: "50 % of A_B & C#{D}", kk: "", ru: "", zh: "" },
      subtitle: { en: "~ ^ \\ $", kk: "", ru: "", zh: "" },
    },
  };

  it("is written so that it is read as text, and its braces close", () => {
    const { fields } = fieldsOf(bibtex(odd, { language: "en" }));
    expect(fields.title).toBe(
      "{50 \\% of A\\_B \\& C\\#\\{D\\}: \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$}",
    );
  });

  it("stays as it is in an address", () => {
    expect(fieldsOf(bibtex(odd, { language: "en" })).fields.url).toBe(context.link);
  });
});
