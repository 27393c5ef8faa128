import { sendFor } from "../data/sendFor.ts";
import { layoutOf } from "../state/layout.ts";
import { readersLanguage } from "../state/readersLanguage.ts";
import { isKmRemembered, wasOffered } from "./preferences.ts";

/*
 * Runs in the page itself, before any file of the program has come: of the first screens that the build wrote into the
 * page, one for each language and layout, it shows the reader's, and sends for what its map is drawn with.
 */

/** What an address may say and still be shown the first screen: it changes none of its words, or only the language. */
const SAYS_NOTHING = ["lang", "map"];

function show(): void {
  const root = document.getElementById("atlas");
  const asked = new URLSearchParams(location.hash.slice(1));
  if (root === null || !isKmRemembered()) return;
  if ([...asked.keys()].some((key) => !SAYS_NOTHING.includes(key))) return;
  const language = readersLanguage([asked.get("lang") ?? "", ...navigator.languages]);
  const layout = layoutOf(innerWidth, innerHeight);
  const written = document.querySelector<HTMLTemplateElement>(
    `template[data-language="${language}"][data-layout="${layout}"]`,
  );
  if (written === null) return;
  const screen = written.content.cloneNode(true) as DocumentFragment;
  for (const element of screen.querySelectorAll<HTMLElement | SVGElement>("[data-style]")) {
    element.style.cssText = element.dataset.style ?? "";
    element.removeAttribute("data-style");
  }
  root.append(screen);
  if (wasOffered()) for (const offer of root.querySelectorAll(".tour-offer")) offer.remove();
  document.documentElement.lang = language;
  document.title = written.dataset.title ?? document.title;
  root.dataset.first = language;
  // A picture of the whole is of no use where the address looks closer.
  if (asked.has("map")) return;
  const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const picture = written.dataset[theme];
  if (picture === undefined) return;
  root.dataset.picture = picture;
  // Asked for here, they are on their way while the program comes; it finds them in the browser's own store.
  sendFor([picture, written.dataset.worker ?? picture]);
}

show();
