import type { FigureReport } from "../../src/checks/figures.ts";
import { translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { PALETTES, type Palette } from "../../src/plate/palette.ts";

/** The table of figures as a page that needs no script, no map and no other file, and prints on A4. */
export function ledgerPage(atlas: Atlas, reports: readonly FigureReport[]): string {
  const words = translator("en");
  const rows = reports.map(({ figure, computed, differencePercent, verdict, reason }) => {
    const sources = figure.sources.map((id) => sourceCell(atlas, id)).join("<br>");
    return `<tr id="${escaped(figure.id)}">
  <th scope="row">${escaped(words(`figure.${figure.of.part}`))}</th>
  <td class="n">${words.number(figure.value, 2)} ${figure.unit}<br><small>${escaped(figure.where)}</small></td>
  <td class="n">${words.km(computed.turf, 2)} km<br><small>${words.km(computed.wgs84, 2)} km on WGS84</small></td>
  <td class="n">${words.percent(differencePercent, 2)}</td>
  <td><b>${escaped(words(`verdict.${verdict}`))}</b>. ${escaped(words(reason.code, reason.values))}
    <br><small>${escaped(words("figures.tolerance", { percent: words.number(figure.tolerancePercent, 1), reason: figure.toleranceReason }))}</small></td>
  <td><small>${sources}</small></td>
</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Shekara: published and computed figures</title>
<style>
${styleSheet()}
</style>
</head>
<body>
<h1>Shekara: the text, checked by the map</h1>
<p>Published lengths of the China–Kazakhstan border against what turf computes from the sections of
the atlas (great circles on a sphere of 6,371.0088 km), with the length on the WGS84 ellipsoid beside
it. ${escaped(words("why.two"))}</p>
<table>
<thead><tr><th>figure</th><th>published</th><th>computed</th><th>difference</th><th>verdict</th><th>sources</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
<p>${escaped(words("not.legal"))} Border © OpenStreetMap contributors, ODbL. <a href="./">The atlas</a></p>
</body>
</html>
`;
}

function sourceCell(atlas: Atlas, id: string): string {
  const source = atlas.sources.get(id);
  if (source === undefined) return escaped(id);
  const title = escaped(source.title);
  return source.address === null ? title : `<a href="${escaped(source.address)}">${title}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function styleSheet(): string {
  const variables = (palette: Palette) =>
    `--paper:${palette.paper};--ink:${palette.ink};--soft:${palette.inkSoft};--rule:${palette.rule};--link:${palette.borderWater}`;
  return `:root{${variables(PALETTES.light)};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${variables(PALETTES.dark)}}}
body{max-width:64rem;margin:2rem auto;padding:0 1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 "Noto Sans",system-ui,sans-serif}
h1{font-family:"Noto Serif",Georgia,serif}
table{display:block;overflow-x:auto;border-collapse:collapse}
th,td{padding:.5rem .6rem;border-top:1px solid var(--rule);text-align:start;vertical-align:top}
.n{white-space:nowrap;font-variant-numeric:tabular-nums}
.n small{white-space:normal}
small{color:var(--soft)}
a{color:var(--link)}
@page{size:A4 landscape;margin:12mm}
@media print{table{display:table}body{margin:0;background:none;font-size:9pt}}`;
}
