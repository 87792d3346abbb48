import type { Brief } from '../../src/brief/types.ts';

/** Marks that Markdown or HTML would take for its own, and characters outside ASCII. */
export const MARKS = `<script>alert(1)</script> & "both" 'quotes' *star* _line_ [link](x) \`code\` | ~~gone~~ \\ é`;

/** A brief with every part in it, in which every text has marks. */
export function markedUpBrief(): Brief {
  const statement = { text: MARKS, factId: 'marks', cites: [1], asOf: '2021-07' };
  const day = { date: '2021-07-06', from: '2021-07-06', to: '2021-07-06' };
  const later = { date: '2021', from: '2021-01-01', to: '2021-12-31' };
  return {
    entity: 'marks',
    title: MARKS,
    fullName: MARKS,
    kind: 'contract',
    definition: statement,
    isOver: false,
    standing: [{ ...statement, text: `1. ${MARKS}` }],
    figures: [{ label: MARKS, value: MARKS, statement }],
    roles: [{ role: MARKS, who: [MARKS], cites: [1] }],
    people: [statement],
    timeline: [
      { sort: MARKS, ...day, statement },
      { sort: 'Event', ...later, statement },
    ],
    untold: 1,
    changes: [{ ...statement, text: `# ${MARKS}` }],
    listed: [statement],
    comparisons: [
      { title: MARKS, columns: ['Aspect', MARKS], rows: [{ cells: [MARKS, MARKS], cites: [1] }] },
    ],
    open: [statement],
    sources: [
      {
        number: 1,
        title: MARKS,
        publisher: MARKS,
        date: '2021',
        accessed: null,
        url: 'https://example.com/a_(b)?c="d"&e=<f>',
      },
      { number: 2, title: 'Paper', publisher: 'House', date: null, accessed: '2021-08', url: null },
    ],
    day: '2021-08-01',
    asOf: null,
    knowledgeOf: '2021-08',
    facts: ['marks'],
    unused: 1,
  };
}
