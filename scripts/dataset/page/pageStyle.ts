/** What the pages of the data and of single entries have beyond the ledger's style. */
export function pageStyle(): string {
  return `
code{font-size:.86em;overflow-wrap:anywhere}
pre{margin:0;white-space:pre-wrap}
.files{width:100%}
.sum code{font-size:.9em}
.opening{display:grid;grid-template-columns:max-content 1fr;gap:.5rem 1rem}
.opening dt{font-weight:600}
.opening dd{margin:0}
.card{display:block;width:100%;max-width:50rem;height:auto;border:1px solid var(--rule)}
nav a,td a,th a,li a{display:inline-block;min-height:1.5rem;line-height:1.5rem}
@media (width<700px){.opening{display:block}.opening dd{margin-bottom:.7rem}}
@media (pointer:coarse){nav a,td a,th a,li a{min-height:2.75rem;line-height:2.75rem}}
@media print{.card{max-width:12cm}}`;
}
