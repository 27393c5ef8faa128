import type { Entry } from "../../src/checks/ledger.ts";
import { type Translator, translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { inEnglish } from "../../src/model/prose.ts";
import type { Mention } from "../../src/model/schema.ts";
import { escaped, sourceLink } from "./html.ts";
import { rowOf } from "./rows.ts";
import { styleSheet } from "./styleSheet.ts";

/** The whole ledger as a page that needs no script, no map and no other file, and prints on A4. */
export function ledgerPage(atlas: Atlas, entries: readonly Entry[]): string {
  const words = translator("en");
  const say = (key: Parameters<Translator>[0]) => escaped(words(key));
  const head = ["ledger.entry", "figures.published", "figures.computed"] as const;
  const tail = ["ledger.verdict", "ledger.why", "card.sources"] as const;
  const columns = [...head, ...tail].map((key) => `<th scope="col">${say(key)}</th>`).join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shekara: the text, checked by the map</title>
<style>
${styleSheet()}
</style>
</head>
<body>
<h1>Shekara: ${say("figures.kicker").toLowerCase()}</h1>
<p>${say("figures.intro")} ${tally(words, entries)}</p>
<p>${say("why.two")}</p>
<table class="ledger">
<thead><tr>${columns}</tr></thead>
<tbody>
${entries.map((entry) => rowOf(words, atlas, entry)).join("\n")}
</tbody>
</table>
<h2 id="not-tested">${say("ledger.mentions")}</h2>
<p>${say("ledger.mentions.intro")}</p>
<table class="mentions">
<thead><tr><th scope="col">${say("ledger.text")}</th><th scope="col">${say("ledger.why")}</th></tr></thead>
<tbody>
${atlas.mentions.flatMap((mention) => mentionRow(mention)).join("\n")}
</tbody>
</table>
<p>${say("not.legal")} Border © OpenStreetMap contributors, ODbL. ${theText(atlas)} <a href="./">The atlas</a></p>
</body>
</html>
`;
}

/** How many entries came to each verdict. */
function tally(words: Translator, entries: readonly Entry[]): string {
  const counts = new Map<Entry["verdict"], number>();
  for (const { verdict } of entries) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const parts = [...counts].map(([verdict, n]) => `${n} ${words(`verdict.${verdict}`)}`);
  return `<b>${escaped(words("ledger.count", { count: entries.length }))}</b>: ${escaped(parts.join(", "))}.`;
}

function mentionRow({ id, text, whyNot }: Mention): string[] {
  if (whyNot === null) return [];
  return [
    `<tr id="${escaped(id)}"><th scope="row">${escaped(text)}</th><td>${escaped(inEnglish(whyNot))}</td></tr>`,
  ];
}

function theText(atlas: Atlas): string {
  return `The text: ${sourceLink(atlas, "relations-article")}.`;
}
