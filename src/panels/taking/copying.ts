import { atom } from "jotai";
import { version } from "../../../package.json";
import { bibtex, cslJson } from "../../checks/exports/bibliography.ts";
import { citation } from "../../checks/exports/citation.ts";
import type { ExportContext } from "../../checks/exports/context.ts";
import { iframeText } from "../../checks/exports/embedding.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { lookAtom } from "../../store/look.ts";
import { pageAtom } from "../../store/page.ts";
import { wordsAtom } from "../../store/words.ts";
import type { CopyItem } from "../CopyMenu.tsx";

/** The address of what is looked at, and what everything that is taken away says of its origin. Asked for when it is needed: the map is moved. */
export const contextAtom = atom((get) => {
  const { about, checksum, sources, instruments } = get(atlasAtom);
  const { linkTo } = get(pageAtom);
  const state = get(lookAtom);
  const link = () => linkTo(state);
  const context = (): ExportContext => {
    return { version, checksum, link: link(), accessed: today(), about, sources, instruments };
  };
  return { link, context };
});

/** The link to what is looked at, and what shows it in a page of others. */
export const linkItemsAtom = atom((get): CopyItem[] => {
  const { linkTo } = get(pageAtom);
  const [state, words] = [get(lookAtom), get(wordsAtom)];
  const { title, subtitle } = get(atlasAtom).about;
  const name = `${title[words.language]}: ${subtitle[words.language]}`;
  return [
    { key: "link", label: words("copy.link"), text: get(contextAtom).link },
    {
      key: "embed",
      label: words("copy.embed"),
      // In the language in which the link was copied: the frame's readers may have another browser.
      text: () => iframeText(linkTo({ ...state, language: words.language, embed: true }), name),
    },
  ];
});

/** How one cites it: for reading, for LaTeX, for programs that keep references. */
export const citationItemsAtom = atom((get): CopyItem[] => {
  const words = get(wordsAtom);
  const { context } = get(contextAtom);
  return [
    { key: "citation", label: words("copy.citation"), text: () => citation(context(), words) },
    {
      key: "bibtex",
      label: "BibTeX",
      text: () => bibtex(context(), words),
      file: { name: "shekara.bib", type: "application/x-bibtex" },
    },
    {
      key: "csl",
      label: "CSL-JSON",
      text: () => cslJson(context(), words),
      file: { name: "shekara.csl.json", type: "application/vnd.citationstyles.csl+json" },
    },
  ];
});

/** `YYYY-MM-DD` where the reader is; Swedish dates are written so. */
function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}
