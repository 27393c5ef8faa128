import { PALETTES, type Palette } from "../../src/symbology/palette.ts";

/** The page's style, light and dark, and on paper: there the working is left out unless it is ticked. */
export function styleSheet(): string {
  const variables = (palette: Palette) =>
    `--paper:${palette.paper};--ink:${palette.ink};--soft:${palette.inkSoft};--rule:${palette.rule};--link:${palette.borderWater};--dot:${palette.borderLand}`;
  return `:root{${variables(PALETTES.light)};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${variables(PALETTES.dark)}}}
body{max-width:76rem;margin:2rem auto;padding:0 1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 "Noto Sans",system-ui,sans-serif}
h1,h2{font-family:"Noto Serif",Georgia,serif}
:lang(zh){word-break:normal}
h1:lang(zh),h2:lang(zh){word-break:keep-all;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
nav a,nav b{padding:.2rem 0}
table{display:block;overflow-x:auto;border-collapse:collapse}
th,td{padding:.5rem .6rem;border-top:1px solid var(--rule);text-align:start;vertical-align:top}
tbody th{font-weight:600}
.topic th{padding-top:1.4rem;font:600 1.15rem/1.3 "Noto Serif",Georgia,serif}
.n{white-space:nowrap;font-variant-numeric:tabular-nums}
.n small{white-space:normal}
.n span,td small,th small,.choice small{display:block}
small{font-weight:400;color:var(--soft)}
a{color:var(--link)}
svg{display:block;margin-top:.3rem;color:var(--soft);overflow:visible}
.bar{stroke:currentColor;stroke-width:1.5}
.ring{fill:none;stroke:var(--ink);stroke-width:1.5}
.dot{fill:var(--dot)}
.choice input{width:1.5rem;height:1.5rem;vertical-align:middle}
.verdicts{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem}
.verdicts dt{font-weight:600}
.verdicts dd{margin:0}
@media screen and (width<700px){table,tbody,tr{display:block}thead{display:none}tr{padding:.6rem 0;border-top:1px solid var(--rule)}th,td{display:block;padding:.1rem 0;border:0}.n{white-space:normal}.verdicts{display:block}.verdicts dd{margin-bottom:.5rem}}
@media screen{td small a{display:inline-block;min-height:1.5rem;line-height:1.5rem}}
@page{size:A4 landscape;margin:12mm}
@media print{:root{${variables(PALETTES.light)}}body{max-width:none;margin:0;padding:0;background:none;font-size:8pt;line-height:1.35}nav,.choice{display:none}table{display:table;width:100%}thead{display:table-header-group}tr{break-inside:avoid}.topic{break-after:avoid}th,td{padding:.25rem .4rem}.topic th{padding-top:.5rem;font-size:9.5pt}a{color:inherit;text-decoration:none}h1{font-size:14pt;margin:0}h2{font-size:11pt}
body:not(:has(#print-working:checked)){.working{display:none}th,td{padding:.07rem .4rem}.n span,.n small{display:inline;margin-inline-end:.8em}.verdicts{gap:0 1rem;break-inside:avoid}p{margin:.3rem 0}}}`;
}
