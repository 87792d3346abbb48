import type { RichTextElement } from '@slack/types';
import type { CitedSource, Statement } from '../../answer/types.ts';
import { cleanText } from './clean-text.ts';
import type { Detail } from './detail.ts';
import { linkable } from './mrkdwn.ts';
import { shorten } from './shorten.ts';

/** Rich text takes text literally: nothing in it is read as markup, a mention or an emoji. */
export function plainRun(text: string, bold = false): RichTextElement {
  return bold ? { type: 'text', text, style: { bold: true } } : { type: 'text', text };
}

/** After a step: the page on which it is done, shown by its host. */
export function stepLink({ step }: Statement, detail: Detail): RichTextElement[] {
  const url = linkable(step?.link ?? null, detail.url);
  return url === null
    ? []
    : [plainRun(' '), { type: 'link', url, text: shorten(new URL(url).host, detail.suggestion) }];
}

/** A statement followed by the numbers of its sources, each a link where the source has one. */
export function statementRuns(
  statement: Statement,
  sources: readonly CitedSource[],
  detail: Detail,
  bold = false,
): RichTextElement[] {
  const text = shorten(cleanText(statement.text).trim(), detail.statement);
  const cited = sources.filter((source) => statement.cites.includes(source.number));
  return [
    plainRun(text === '' ? '–' : text, bold),
    ...cited.slice(0, detail.cites).flatMap((source): RichTextElement[] => {
      const url = linkable(source.url, detail.url);
      const number = `[${source.number}]`;
      return [plainRun(' '), url === null ? plainRun(number) : { type: 'link', url, text: number }];
    }),
  ];
}
