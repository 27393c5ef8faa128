import type { ExportContext, Wording } from "./context.ts";

type Cited = Pick<ExportContext, "version" | "checksum" | "link" | "accessed" | "about">;

/** The title as one cites it. */
function titleOf({ about }: Cited, { language }: Pick<Wording, "language">): string {
  return `${about.title[language]}: ${about.subtitle[language]}`;
}

/** Enough of the data's checksum to tell it from every other, as version control does. */
function idOf({ version, checksum }: Cited): string {
  return `shekara-${version}-${checksum.slice(0, 12)}`;
}

function versionOf({ version, checksum }: Cited): string {
  return `${version}, data ${checksum}`;
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** As text of LaTeX: its ten special characters are written so that they are read as themselves. */
function latex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}

/**
 * The atlas as an entry for BibTeX and biblatex (UTF-8): which version of which data, at which address, read when. It
 * has no year, for none is published; `urldate` is the day of access.
 */
export function bibtex(context: Cited, words: Pick<Wording, "language">): string {
  const fields = {
    // In braces of its own: no style may write names in small letters.
    title: `{${latex(titleOf(context, words))}}`,
    version: latex(versionOf(context)),
    // An address is taken as it stands; URL has already encoded what a brace would end.
    url: context.link,
    urldate: context.accessed,
    note: latex(`Version ${versionOf(context)}. ${context.about.credit}`),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${idOf(context)},\n${lines.join("")}}\n`;
}

/**
 * The same as CSL-JSON (schema 1.0.2), which Zotero and citation processors read: a list of one item, a map.
 */
export function cslJson(context: Cited, words: Pick<Wording, "language">): string {
  const item = {
    id: idOf(context),
    type: "map",
    title: titleOf(context, words),
    version: versionOf(context),
    URL: context.link,
    accessed: { "date-parts": [context.accessed.split("-").map(Number)] },
    language: words.language,
    note: context.about.credit,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
