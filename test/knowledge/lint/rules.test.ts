import { describe, expect, it } from 'vitest';
import { lint, readKnowledge } from '../../../src/knowledge/compile.ts';
import { readKnowledgeFiles } from '../../../src/knowledge/files.ts';
import { formatProblem } from '../../../src/knowledge/problem.ts';
import { ENTITIES, factText, knowledgeFolder } from '../support/knowledge-folder.ts';

type Files = Readonly<Record<string, string>>;

/** Every problem as a person reads it, with the paths below the folder. */
function lintFiles(files: Files, sourceTexts: readonly string[] = []): string[] {
  const all = { 'entities.yaml': ENTITIES, 'a.yaml': factText({ entities: '[jedi, microsoft]' }) };
  const folder = knowledgeFolder({ ...all, ...files });
  const source = readKnowledge(readKnowledgeFiles([folder]));
  return lint(source, { today: '2026-11-24', sourceTexts }).map((problem) =>
    formatProblem(problem).replaceAll(`${folder}/`, ''),
  );
}

/** A second fact, unlike the first in every way. */
const other = (replaced: Readonly<Record<string, string | null>> = {}) =>
  factText({
    id: 'other',
    claim: 'Microsoft sells software and rents out computers in many countries.',
    entities: '[microsoft]',
    questions: '\n    - Who is Microsoft\n    - Tell me about Microsoft\n    - What Microsoft does',
    date: null,
    asOf: '2022',
    status: 'current',
    ...replaced,
  });

const threeQuestions = (first: string) =>
  `\n    - ${first}\n    - Tell me about Microsoft\n    - What Microsoft does`;

const person = (id: string, lines: string) =>
  `${ENTITIES}- id: ${id}\n  kind: person\n  definition: Somebody.\n${lines}`;

const comparison = (fact: string, second = 'microsoft') => `- id: two
  between: [jedi, ${second}]
  summary: One is a contract, the other a company.
  rows:
    - dimension: kind
      cells:
        - {text: contract, fact: jedi-cancelled}
        - {text: company, fact: ${fact}}
`;

it('finds nothing wrong with what is right', () => {
  expect(lintFiles({ 'b.yaml': other(), 'comparisons/two.yaml': comparison('other') })).toEqual([]);
});

const rows: [rule: string, files: Files, problems: string[]][] = [
  [
    'an id given twice in two files',
    { 'b.yaml': other({ id: 'jedi-cancelled', entities: '[jedi, microsoft]' }) },
    [
      'b.yaml:1 jedi-cancelled\nid is "jedi-cancelled", which stands at a.yaml:1 too; give one of them another id',
    ],
  ],
  [
    'a successor that does not exist',
    { 'b.yaml': other({ status: 'superseded', supersededBy: 'jedi-canceled' }) },
    [
      'b.yaml:17 other\nsupersededBy is "jedi-canceled"; no fact has that id; did you mean jedi-cancelled?',
    ],
  ],
  [
    'a current fact with a successor',
    { 'b.yaml': other({ supersededBy: 'jedi-cancelled' }) },
    [
      'b.yaml:17 other\nsupersededBy is "jedi-cancelled" while status is current; write status: superseded, or take supersededBy away',
    ],
  ],
  [
    'an overtaken fact without a successor',
    { 'b.yaml': other({ status: 'superseded' }) },
    [
      'b.yaml:10 other\nstatus is "superseded"; name the fact that holds now in supersededBy, or write historical',
    ],
  ],
  [
    'successors in a circle, told once',
    {
      'a.yaml': factText({
        entities: '[jedi, microsoft]',
        status: 'superseded',
        supersededBy: 'other',
      }),
      'b.yaml': other({ status: 'superseded', supersededBy: 'jedi-cancelled' }),
    },
    [
      'a.yaml:18 jedi-cancelled\nsupersededBy is part of a circle (jedi-cancelled → other → jedi-cancelled); let the chain end at the fact that holds now',
    ],
  ],
  [
    'a fact that succeeds itself',
    { 'b.yaml': other({ status: 'superseded', supersededBy: 'other' }) },
    [
      'b.yaml:17 other\nsupersededBy is part of a circle (other → other); let the chain end at the fact that holds now',
    ],
  ],
  [
    'a related entity that does not exist',
    { 'entities.yaml': `${ENTITIES}  related: [jedi, dod]\n` },
    [
      'entities.yaml:10 microsoft\nrelated[1] is "dod"; no entity has that id; add it to the file of its kind in entities/',
    ],
  ],
  [
    'a party that does not exist',
    { 'b.yaml': other({ values: '\n    - {type: party, role: leader, who: mircosoft}' }) },
    [
      'b.yaml:18 other\nvalues[0].who is "mircosoft"; no entity has that id; did you mean microsoft?',
    ],
  ],
  [
    'a list item that is an entity, by its name',
    {
      'b.yaml': other({ values: '\n    - {type: list, what: things, items: [JEDI, plain text]}' }),
    },
    ['b.yaml:18 other\nvalues[0].items[0] is "JEDI"; write the entity\'s id, jedi'],
  ],
  [
    'a comparison of an entity that does not exist, with a fact that does not exist',
    { 'comparisons/two.yaml': comparison('nobody', 'amazon') },
    [
      'comparisons/two.yaml:2 two\nbetween[1] is "amazon"; no entity has that id; add it to the file of its kind in entities/',
      'comparisons/two.yaml:8 two\nrows[0].cells[1].fact is "nobody"; no fact has that id; write that fact first',
    ],
  ],
  [
    'an entity that nothing names',
    { 'entities.yaml': person('idle', '  name: Idle Hands\n') },
    [
      'entities.yaml:10 idle\nid is "idle", which no fact, comparison or entity names; write a fact about it, or take the entity away',
    ],
  ],
  [
    'a name of two entities, whatever its case and punctuation',
    {
      'entities.yaml': person('pat', '  name: Pat\n  misspellings: [j-edi, J.E.D.I.]\n'),
      'b.yaml': other({ entities: '[pat]' }),
    },
    [
      'entities.yaml:14 pat\nmisspellings[1] is "J.E.D.I.", which names jedi too; say in aliases.yaml which one it means, or drop it from one of them',
    ],
  ],
  [
    'an alias of two entities',
    {
      'entities.yaml': person('pat', '  name: Pat\n  aliases: [MICRO-SOFT, microsoft!]\n'),
      'b.yaml': other({ entities: '[pat]' }),
    },
    [
      'entities.yaml:14 pat\naliases[1] is "microsoft!", which names microsoft too; say in aliases.yaml which one it means, or drop it from one of them',
    ],
  ],
  [
    'an alias of two entities that aliases.yaml settles',
    {
      'entities.yaml': person('pat', '  name: Pat\n  aliases: [Microsoft]\n'),
      'aliases.yaml': '- alias: MICROSOFT\n  prefer: microsoft\n',
      'b.yaml': other({ entities: '[pat]' }),
    },
    [],
  ],
  [
    'an entry in aliases.yaml for an entity without that name',
    {
      'aliases.yaml':
        '- alias: Microsoft\n  prefer: microsoft\n  unless:\n    - near: [war]\n      means: jedi\n',
    },
    [
      'aliases.yaml:5 Microsoft\nunless[0].means is "jedi"; that entity has no name "Microsoft"; add it there, or name one that has it',
    ],
  ],
  [
    'an event after the day it was known',
    { 'b.yaml': other({ date: '2022-03', asOf: '2022-02' }) },
    [
      'b.yaml:9 other\ndate is "2022-03", later than asOf, 2022-02; write what had happened by asOf; a plan belongs into values as a date',
    ],
  ],
  [
    'an event in the year that it was known',
    { 'b.yaml': other({ date: '2022-03', asOf: '2022' }) },
    [],
  ],
  [
    'a fact checked tomorrow',
    { 'b.yaml': other({ asOf: '2026-11-25' }) },
    [
      'b.yaml:9 other\nasOf is "2026-11-25", later than today, 2026-11-24; write the day it was checked',
    ],
  ],
  ['a fact checked this year', { 'b.yaml': other({ asOf: '2026' }) }, []],
  [
    'a day that the calendar lacks',
    { 'b.yaml': other({ validFrom: '2021-02-30' }) },
    ['b.yaml:17 other\nvalidFrom is "2021-02-30"; the calendar has no such day'],
  ],
  [
    'an end before the beginning',
    { 'b.yaml': other({ validFrom: '2021-06', validTo: '2021-05' }) },
    ['b.yaml:18 other\nvalidTo is "2021-05", before validFrom, 2021-06; write its end'],
  ],
  [
    'a source of tomorrow',
    { 'b.yaml': other({ sources: '\n    - {title: A, publisher: B, date: 2027}' }) },
    [
      'b.yaml:12 other\nsources[0].date is "2027", later than today, 2026-11-24; write the day it was published',
    ],
  ],
  [
    'a question that two facts claim',
    { 'b.yaml': other({ questions: threeQuestions('what happened to JEDI?!') }) },
    [
      'b.yaml:6 other\nquestions[0] is "what happened to JEDI?!", which jedi-cancelled answers too (a.yaml:6); leave it to the fact that answers it best',
    ],
  ],
  [
    'a question that stands twice in a fact',
    { 'b.yaml': other({ questions: threeQuestions('What Microsoft does?') }) },
    [
      'b.yaml:8 other\nquestions[2] is "What Microsoft does", the same as an earlier one of this fact; word it differently or take it away',
    ],
  ],
  [
    'a claim said again in other words',
    {
      'b.yaml': other({
        claim: 'In July 2021 the Pentagon cancelled JEDI, before any real work was done.',
      }),
    },
    [],
  ],
  [
    'a claim said twice in nearly the same words',
    {
      'b.yaml': other({
        claim: 'The Pentagon cancelled JEDI in July 2021, before any real work was done there!',
      }),
    },
    [
      'b.yaml:2 other\nclaim is nearly that of jedi-cancelled (a.yaml:2); merge the two facts, or say what sets this one apart',
    ],
  ],
];

it.each(rows)('%s', (_, files, problems) => {
  expect(lintFiles(files)).toEqual(problems);
});

describe('yes/no questions', () => {
  it.each([
    'Is Microsoft large?',
    'is microsoft large',
    'Are they',
    'Was it big',
    'Does it sell software',
    'Did it',
    'Can Microsoft sell to us',
    'Has it ended',
    "Isn't it large",
  ])('"%s" needs its answer', (question) => {
    expect(lintFiles({ 'b.yaml': other({ questions: threeQuestions(`"${question}"`) }) })).toEqual([
      `b.yaml:6 other\nquestions[0] is ${JSON.stringify(question)}; it asks for yes or no: write "- ask: …" and below it "answer: yes" or "answer: no"`,
    ]);
  });

  it.each([
    'Who is Microsoft',
    'Can you tell me who Microsoft is',
    'Is Microsoft a company or a contract',
    'island of Microsoft',
  ])('"%s" does not', (question) => {
    expect(lintFiles({ 'b.yaml': other({ questions: threeQuestions(question) }) })).toEqual([]);
  });

  it('one with its answer is right', () => {
    const questions = threeQuestions('{ask: Is Microsoft large, answer: yes}');
    expect(lintFiles({ 'b.yaml': other({ questions }) })).toEqual([]);
  });
});

describe('claims taken from a source', () => {
  const text =
    'News.\n“Microsoft sells software, and rents out\ncomputers in many countries.” Short.';

  it('a sentence of the source is refused, whatever its quotes and line ends', () => {
    const claim = 'Microsoft sells software and rents out computers in many countries. It is big.';
    expect(lintFiles({ 'b.yaml': other({ claim }) }, [text])).toEqual([
      'b.yaml:2 other\nclaim is a sentence of a source ("microsoft sells software and rents out computers in many countries"); say it in your own words',
    ]);
  });

  it('the same said differently is not', () => {
    const claim = 'In many countries computers can be rented from Microsoft. Short.';
    expect(lintFiles({ 'b.yaml': other({ claim }) }, [text])).toEqual([]);
  });
});

it('judges no reference while a file cannot be read', () => {
  const problems = lintFiles({ 'entities.yaml': '- id: "jedi\n' });
  expect(problems).toEqual([
    'entities.yaml:1 "jedi\nthe line is "- id: \\"jedi"; close the quote: the text needs a " at its end',
  ]);
});
