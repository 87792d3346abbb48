import { formatDate } from '../answer/format.ts';
import type { CitedSource, Statement } from '../answer/types.ts';
import type { Brief, BriefTable, DatedStatement, Figure, Role } from '../brief/types.ts';
import { ageOfSource } from './age-of-source.ts';
import { BRIEF_STYLE } from './brief-style.ts';
import { timelineSvg } from './brief-timeline-svg.ts';
import { briefWords, seenOn } from './brief-words.ts';
import { escapeHtml } from './escape-html.ts';

/** At these widths the labels of the timeline are read at their size: a desk's screen, a telephone. */
const WIDE = 696;
const NARROW = 350;

/**
 * A brief as one HTML file: no script, nothing loaded from elsewhere, and a policy in the file that
 * holds to both. Nothing in a fact is read as markup.
 */
export function renderBriefHtml(brief: Brief): string {
  const words = briefWords(brief);
  const { title, fullName, definition } = brief;
  const full = fullName === null ? '' : `<strong>${escapeHtml(fullName)}</strong> · `;
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${title}: brief of ${formatDate(brief.day)}`)}</title>`,
    `<style>\n${BRIEF_STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="line">${full}${escapeHtml(words.line)}</p>`,
    ...(definition === null ? [] : [`<p class="lead">${dated(definition)}</p>`]),
    ...section(words.standing, list('ul', brief.standing.map(dated))),
    ...section('Key figures', figures(brief.figures)),
    ...section('Who', [...roles(brief.roles), ...list('ul', brief.people.map(dated))]),
    ...section('Timeline', timeline(brief, words.untold)),
    ...section('Changed hands or corrected', list('ul', brief.changes.map(dated))),
    ...section('In the catalogue', list('ul', brief.listed.map(cited))),
    ...brief.comparisons.flatMap((each) => section(each.title, table(each))),
    ...section(words.open, list('ul', brief.open.map(cited))),
    ...section('Sources', sources(brief.sources)),
    '</main>',
    `<footer><p>${escapeHtml(words.foot)}</p></footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function section(title: string, content: readonly string[]): readonly string[] {
  return content.length === 0 ? [] : [`<h2>${escapeHtml(title)}</h2>`, ...content];
}

function list(kind: 'ul' | 'ol', items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`<${kind}>`, ...items.map((item) => `<li>${item}</li>`), `</${kind}>`];
}

function figures(all: readonly Figure[]): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map(
    ({ label, value, statement }) =>
      `<dt>${escapeHtml(label)} <strong>${escapeHtml(value)}</strong></dt><dd>${dated(statement)}</dd>`,
  );
  return ['<dl class="figures">', ...rows, '</dl>'];
}

function roles(all: readonly Role[]): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map(
    ({ role, who, cites }) =>
      `<dt>${escapeHtml(role)}</dt><dd>${escapeHtml(who.join('; '))}${numbers(cites)}</dd>`,
  );
  return ['<dl>', ...rows, '</dl>'];
}

function timeline({ timeline: events, title }: Brief, untold: string | null): readonly string[] {
  if (events.length === 0) return [];
  const items = events.map(
    ({ date, statement }) =>
      `<strong><time datetime="${date}">${formatDate(date)}</time></strong>: ${cited(statement)}`,
  );
  return [
    timelineSvg(events, { width: WIDE, id: 'timeline-wide', about: title }),
    timelineSvg(events, { width: NARROW, id: 'timeline-narrow', about: title }),
    ...list('ol', items),
    ...(untold === null ? [] : [`<p class="aside">${escapeHtml(untold)}</p>`]),
  ];
}

function table({ columns, rows }: BriefTable): readonly string[] {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const lines = rows.map(({ cells: [first = '', ...others], cites }) => {
    const last = others.length - 1;
    const cells = others.map(
      (cell, at) => `<td>${escapeHtml(cell)}${at === last ? numbers(cites) : ''}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(first)}</th>${cells.join('')}</tr>`;
  });
  return [
    '<table>',
    `<thead><tr>${heads}</tr></thead>`,
    '<tbody>',
    ...lines,
    '</tbody>',
    '</table>',
  ];
}

function sources(all: readonly CitedSource[]): readonly string[] {
  if (all.length === 0) return [];
  const items = all.map((source) => {
    const { number, title, publisher, url } = source;
    const named =
      url === null
        ? escapeHtml(title)
        : `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(title)}</a>`;
    const age = ageOfSource(source);
    const rest = [publisher, ...(age === null ? [] : [age])].join(', ');
    return `<li id="source-${number}">${named}, ${escapeHtml(rest)}</li>`;
  });
  return ['<ol class="sources">', ...items, '</ol>'];
}

const dated = (statement: DatedStatement): string =>
  `${cited(statement)} <span class="seen">(as of ${escapeHtml(seenOn(statement))})</span>`;

const cited = ({ text, cites }: Statement): string => `${escapeHtml(text)}${numbers(cites)}`;

function numbers(cites: readonly number[]): string {
  if (cites.length === 0) return '';
  const links = cites.map((number) => `<a href="#source-${number}">${number}</a>`).join(',');
  return ` <span class="cites">[${links}]</span>`;
}
