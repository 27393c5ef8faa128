import { PALETTES, type Palette } from "../../src/symbology/palette.ts";

/** The page's style, light and dark, and on paper. */
export function styleSheet(): string {
  const variables = (palette: Palette) =>
    `--paper:${palette.paper};--ink:${palette.ink};--soft:${palette.inkSoft};--rule:${palette.rule};--link:${palette.borderWater};--dot:${palette.borderLand}`;
  return `:root{${variables(PALETTES.light)};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${variables(PALETTES.dark)}}}
body{max-width:76rem;margin:2rem auto;padding:0 1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 "Noto Sans",system-ui,sans-serif}
h1,h2{font-family:"Noto Serif",Georgia,serif}
table{display:block;overflow-x:auto;border-collapse:collapse}
th,td{padding:.5rem .6rem;border-top:1px solid var(--rule);text-align:start;vertical-align:top}
tbody th{font-weight:600}
.n{white-space:nowrap;font-variant-numeric:tabular-nums}
.n small{white-space:normal}
small{font-weight:400;color:var(--soft)}
a{color:var(--link)}
svg{display:block;margin-top:.3rem;color:var(--soft);overflow:visible}
.bar{stroke:currentColor;stroke-width:1.5}
.ring{fill:none;stroke:var(--ink);stroke-width:1.5}
.dot{fill:var(--dot)}
@media screen and (width<700px){table,tbody,tr{display:block}thead{display:none}tr{padding:.6rem 0;border-top:1px solid var(--rule)}th,td{display:block;padding:.1rem 0;border:0}.n{white-space:normal}}
@page{size:A4 landscape;margin:12mm}
@media print{:root{${variables(PALETTES.light)}}body{max-width:none;margin:0;padding:0;background:none;font-size:8pt;line-height:1.35}table{display:table;width:100%}thead{display:table-header-group}tr{break-inside:avoid}th,td{padding:.25rem .4rem}a{color:inherit;text-decoration:none}}`;
}
