import { formatDate } from '../answer/format.ts';
import type { CitedSource, Statement } from '../answer/types.ts';
import type { Brief, BriefTable, DatedStatement } from '../brief/types.ts';
import { ageOfSource } from './age-of-source.ts';
import { briefWords, seenOn } from './brief-words.ts';

/** A brief as Markdown (CommonMark with tables). Nothing in a fact is read as markup. */
export function renderBriefMarkdown(brief: Brief): string {
  const words = briefWords(brief);
  const { definition } = brief;
  const full = brief.fullName === null ? '' : `**${plain(brief.fullName)}** · `;
  return [
    `# ${plain(brief.title)}`,
    `${full}${plain(words.line)}`,
    definition === null ? null : dated(definition),
    section(words.standing, brief.standing.map(dated)),
    section(
      'Key figures',
      brief.figures.map(
        ({ label, value, statement }) =>
          `${plain(label)}: **${plain(value)}**. ${dated(statement)}`,
      ),
    ),
    section('Who', [
      ...brief.roles.map(
        ({ role, who, cites }) => `${plain(role)}: ${plain(who.join('; '))}${numbers(cites)}`,
      ),
      ...brief.people.map(dated),
    ]),
    numbered('Timeline', [
      ...brief.timeline.map(
        ({ date, statement }) => `**${formatDate(date)}**: ${cited(statement)}`,
      ),
    ]),
    words.untold === null ? null : plain(words.untold),
    section('Changed hands or corrected', brief.changes.map(dated)),
    section('In the catalogue', brief.listed.map(cited)),
    ...brief.comparisons.map(table),
    section(words.open, brief.open.map(cited)),
    numbered('Sources', brief.sources.map(source)),
    `---\n\n${plain(words.foot)}`,
  ]
    .filter((part) => part !== null)
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string | null {
  return lines.length === 0
    ? null
    : `## ${plain(title)}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function numbered(title: string, lines: readonly string[]): string | null {
  return lines.length === 0
    ? null
    : `## ${title}\n\n${lines.map((line, at) => `${at + 1}. ${line}`).join('\n')}`;
}

function table({ title, columns, rows }: BriefTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `## ${plain(title)}\n`,
    line([...columns.map(plain), 'Sources']),
    line([...columns, ''].map(() => '---')),
    ...rows.map(({ cells, cites }) => line([...cells.map(plain), numbers(cites).trim()])),
  ].join('\n');
}

function source(cite: CitedSource): string {
  const { title, url, publisher } = cite;
  const age = ageOfSource(cite);
  const named =
    url === null
      ? plain(title)
      : `[${plain(title)}](<${url.replaceAll(/[<>\\]/g, encodeURIComponent)}>)`;
  return [named, plain(publisher), ...(age === null ? [] : [age])].join(', ');
}

const dated = (statement: DatedStatement): string =>
  `${cited(statement)} *(as of ${seenOn(statement)})*`;

const cited = ({ text, cites }: Statement): string => `${plain(text)}${numbers(cites)}`;

const numbers = (cites: readonly number[]): string =>
  cites.length === 0 ? '' : ` [${cites.join(', ')}]`;

/** Text that Markdown shows as it is: marks escaped, also those that only count at the start of a line. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+#=]/, '\\$&');
