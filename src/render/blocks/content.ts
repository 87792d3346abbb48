import type {
  Button,
  ContextBlock,
  KnownBlock,
  RichTextQuote,
  RichTextSection,
  TableBlock,
} from '@slack/types';
import type { Answer } from '../../answer/types.ts';
import { ACTIONS, questionButton } from './buttons.ts';
import { contextLine } from './context-line.ts';
import type { Detail } from './detail.ts';
import { plainRun, statementRuns, stepLink } from './statement.ts';
import { listedRow, readTable, tableBlock, tableRow } from './table.ts';

/** `rich` uses the table block; `plain` only sections, rich text, context and buttons. */
export type Form = 'rich' | 'plain';

const MOST_SUGGESTIONS = 5;

/** An answer drawn at one level of detail, not yet dealt out over parts. */
export interface Content {
  readonly headline: RichTextSection;
  readonly points: readonly Point[];
  readonly table: TableContent | null;
  readonly caveats: readonly RichTextQuote[];
  readonly context: ContextBlock | null;
  readonly suggestions: readonly Button[];
}

/** A point as drawn, and its number where it is a step of a way. */
export interface Point {
  readonly section: RichTextSection;
  readonly number: number | null;
}

export interface TableContent {
  readonly title: RichTextSection | null;
  readonly rows: readonly unknown[];
  /** The blocks of the rows from one index up to another. */
  draw(from: number, to: number): KnownBlock;
}

export function drawContent(answer: Answer, form: Form, detail: Detail): Content {
  const runs = (statement: Answer['headline'], bold = false) =>
    statementRuns(statement, answer.sources, detail, bold);
  const said = (statement: Answer['headline']) => statement.text.trim() !== '';
  return {
    headline: { type: 'rich_text_section', elements: runs(answer.headline, true) },
    points: answer.points.filter(said).map((point) => ({
      section: {
        type: 'rich_text_section',
        elements: [...runs(point), ...stepLink(point, detail)],
      },
      number: point.step?.number ?? null,
    })),
    table: drawTable(answer, form, detail),
    caveats: answer.caveats.filter(said).map((caveat) => ({
      type: 'rich_text_quote',
      elements: [plainRun('Note: ', true), ...runs(caveat)],
    })),
    context: contextLine(answer, detail),
    suggestions: drawSuggestions(answer, detail),
  };
}

function drawTable(answer: Answer, form: Form, detail: Detail): TableContent | null {
  const table = readTable(answer.table, detail);
  if (table === null) return null;
  if (form === 'plain') {
    const rows = table.rows.map((cells) => listedRow(table.columns, cells));
    return {
      title: table.title,
      rows,
      draw: (from, to) => ({
        type: 'rich_text',
        elements: [{ type: 'rich_text_list', style: 'bullet', elements: rows.slice(from, to) }],
      }),
    };
  }
  const rows: TableBlock['rows'] = table.rows.map(tableRow);
  return {
    title: table.title,
    rows,
    draw: (from, to) => tableBlock(table.columns, rows.slice(from, to)),
  };
}

function drawSuggestions(answer: Answer, detail: Detail): Button[] {
  const kind = answer.outcome === 'did-you-mean' ? ACTIONS.choose : ACTIONS.ask;
  return [...new Set(answer.suggestions)]
    .map((question, index) =>
      questionButton(`${kind}:${index}`, question, `Ask: ${question}`, question, detail.suggestion),
    )
    .filter((button) => button !== null)
    .slice(0, MOST_SUGGESTIONS);
}
