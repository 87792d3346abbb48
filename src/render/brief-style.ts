/** The style of a brief: one column, the reader's own fonts, light and dark, one or two sheets of paper. */
export const BRIEF_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4d5560; --line: #c9ced6; --page: #ffffff; --accent: #0b57a4; --wash: #f3f5f8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --soft: #b3bac4; --line: #444b55; --page: #16191d; --accent: #8ab8f0; --wash: #20252b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-top: 2rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 1.75rem 0 .5rem; padding-top: .6rem; border-top: 1px solid var(--line); }
p { margin: .4rem 0; }
.line, .seen, footer { color: var(--soft); }
.line { margin-top: .15rem; }
.lead { font-size: 1.1rem; margin-top: .9rem; }
.seen { font-size: .875em; }
ul, ol { margin: 0; padding-left: 1.35rem; }
li { margin: .4rem 0; overflow-wrap: anywhere; }
a { color: var(--accent); }
.cites { font-size: .8em; white-space: nowrap; }
.cites a { text-decoration: none; padding: 0 .15em; }
.cites a:hover, .cites a:focus { text-decoration: underline; }
dl { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: .5rem 1.25rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.figures dt strong { display: block; color: var(--ink); font-size: 1.2rem; line-height: 1.25; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; }
thead th { background: var(--wash); }
tbody th { font-weight: 600; }
.aside { color: var(--soft); }
svg { display: block; width: 100%; height: auto; margin: .25rem 0 .75rem; }
svg text { fill: var(--ink); font-size: 12px; }
svg .sort { font-weight: 600; }
svg .date, svg .year { fill: var(--soft); }
svg .axis { stroke: var(--soft); stroke-width: 1.5; }
svg .staff { stroke: var(--line); }
svg .dot { fill: var(--accent); }
#timeline-narrow { display: none; }
.sources { font-size: .9rem; }
footer { font-size: .875rem; margin-top: 1.75rem; padding-top: .75rem; padding-bottom: 2.5rem; }
footer p { border-top: 1px solid var(--line); padding-top: .75rem; margin: 0; }
@media (max-width: 40rem) {
  #timeline-wide { display: none; }
  #timeline-narrow { display: block; }
  dl { grid-template-columns: 1fr; gap: .1rem; }
  dd { margin-bottom: .6rem; }
  table { font-size: .875rem; }
  th, td { padding: .4rem .3rem; }
  th { hyphens: auto; }
}
@media print {
  @page { margin: 13mm 15mm; }
  :root { color-scheme: light; --ink: #000000; --soft: #3d3d3d; --line: #b5b5b5; --page: #ffffff; --accent: #0b3f78; --wash: #f0f0f0; }
  body { font-size: 9pt; line-height: 1.32; }
  main, footer { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 10.5pt; margin: 7pt 0 2pt; padding-top: 3pt; break-after: avoid; }
  .lead { font-size: 10pt; margin-top: 4pt; }
  li, p { margin: 1.5pt 0; }
  dl { gap: 2pt 10pt; grid-template-columns: 34mm 1fr; }
  .figures dt strong { font-size: 10.5pt; }
  table { font-size: 8.5pt; }
  th, td { padding: 1.5pt 4pt; }
  li, tr, dd, svg { break-inside: avoid; }
  svg { max-width: 150mm; margin: 2pt 0; }
  #timeline-wide { display: block; }
  #timeline-narrow { display: none; }
  .sources { columns: 2; column-gap: 8mm; font-size: 7.5pt; }
  a { color: inherit; text-decoration: none; }
  footer { margin-top: 6pt; padding: 0; font-size: 7.5pt; }
}
`.trim();
