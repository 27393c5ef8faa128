import type { ExportContext, Wording } from "./context.ts";

/**
 * The atlas as one cites it: title, its version, the checksum of its data, address, day of access
 * and the credit that the licence of the data asks for. One line of plain text.
 */
export function citation(context: ExportContext, words: Wording): string {
  return words("copy.citation.full", {
    title: context.about.title[words.language],
    subtitle: context.about.subtitle[words.language],
    version: context.version,
    checksum: context.checksum,
    link: context.link,
    date: words.date(context.accessed),
    credit: context.about.credit,
  });
}
