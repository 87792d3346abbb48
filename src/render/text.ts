import { formatDate } from '../answer/format.ts';
import type { Answer, AnswerTable, CitedSource, Statement } from '../answer/types.ts';
import { ageOfSource } from './age-of-source.ts';

/**
 * An answer as plain text: everything that a reader would see, sources included, for the terminal
 * and for readers without blocks.
 */
export function renderText(answer: Answer): string {
  const parts = [
    cited(answer.headline),
    ...(answer.points.length > 0 ? [answer.points.map(pointText).join('\n')] : []),
    ...(answer.table === null ? [] : [tableText(answer.table)]),
    ...answer.caveats.map((caveat) => `Note: ${cited(caveat)}`),
    ...(answer.asOf === null ? [] : [`As of ${formatDate(answer.asOf)}.`]),
    ...(answer.sources.length > 0
      ? [`Sources:\n${answer.sources.map(sourceText).join('\n')}`]
      : []),
    ...(answer.suggestions.length > 0
      ? [`${suggestionsTitle(answer)}\n${answer.suggestions.map((text) => `- ${text}`).join('\n')}`]
      : []),
  ];
  return parts.join('\n\n');
}

function suggestionsTitle({ outcome }: Answer): string {
  switch (outcome) {
    case 'did-you-mean':
      return 'Did you mean:';
    case 'help':
      return 'For example:';
    case 'answer':
    case 'abstain':
    case 'refuse':
      return 'Ask next:';
    default:
      throw new Error(`Unhandled: ${outcome satisfies never}`);
  }
}

const cited = ({ text, cites }: Statement): string =>
  cites.length === 0 ? text : `${text} [${cites.join(', ')}]`;

function pointText(point: Statement): string {
  const { step } = point;
  if (step === undefined) return `- ${cited(point)}`;
  return `${step.number}. ${cited(point)}${step.link === null ? '' : ` ${step.link}`}`;
}

function sourceText(source: CitedSource): string {
  const { number, title, url } = source;
  const dated = [source.publisher, ageOfSource(source)].filter((part) => part !== null).join(', ');
  return `[${number}] ${title} (${dated})${url === null ? '' : ` ${url}`}`;
}

/** A table as lines of "first: second | third", which wrap where columns would not. */
function tableText({ title, columns, rows }: AnswerTable): string {
  const head = columns.filter((column) => column !== '').join(' | ');
  const lines = rows.map(({ cells: [first = '', ...others] }) =>
    others.length === 0 ? `- ${first}` : `- ${first}: ${others.join(' | ')}`,
  );
  return [`${title} (${head})`, ...lines].join('\n');
}
