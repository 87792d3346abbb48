import { loadKnowledge } from '../../src/knowledge/load.ts';
import { Comparison } from '../../src/knowledge/schema/comparison.ts';
import { Entity, SharedAlias } from '../../src/knowledge/schema/entity.ts';
import { Fact } from '../../src/knowledge/schema/fact.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';

const source = { title: 'The Harbour Gazette', publisher: 'Harbour Press', date: '2021-07-07' };
const base = {
  asOf: '2021-08',
  status: 'historical',
  confidence: 'high',
  sources: [source],
} as const;

const entities = [
  {
    id: 'otter',
    kind: 'contract',
    name: 'OTTER',
    fullName: 'Open Tidal Transport',
    aliases: ['otter deal'],
  },
  { id: 'heron', kind: 'contract', name: 'HERON', misspellings: ['herron'] },
  { id: 'acme', kind: 'company', name: 'Acme', aliases: ['acme corp'] },
  { id: 'globex', kind: 'company', name: 'Globex' },
  { id: 'initech', kind: 'company', name: 'Initech' },
  { id: 'harbour', kind: 'agency', name: 'Harbour Board', abbreviations: ['HB'] },
  { id: 'tide-1', kind: 'level', name: 'TL1', aliases: ['tide level 1'] },
  { id: 'tide-2', kind: 'level', name: 'TL2', aliases: ['tide level 2'] },
  { id: 'happy-bay', kind: 'region', name: 'Happy Bay', abbreviations: ['HB'] },
].map((entity) => Entity.parse({ definition: `${entity.name}, made up for tests`, ...entity }));

const facts = [
  {
    id: 'otter-what-is',
    claim:
      'OTTER was the single-vendor ferry contract of the Harbour Board, cancelled before any boat sailed.',
    kind: 'definition',
    entities: ['otter', 'harbour'],
    questions: ['What was OTTER?', 'otter meaning', 'tell me about the otter deal'],
    supersededBy: 'heron-what-is',
    status: 'superseded',
  },
  {
    id: 'otter-award',
    claim: 'The Harbour Board awarded OTTER to Acme on 25 October 2019, ahead of Globex.',
    kind: 'award',
    entities: ['otter', 'acme', 'globex', 'harbour'],
    date: '2019-10-25',
    validTo: '2021-07-06',
    questions: ['Who won OTTER?', 'otter winner', { ask: 'Did Globex win OTTER?', answer: 'no' }],
    values: [
      { type: 'party', role: 'awardee', who: 'acme' },
      { type: 'party', role: 'buyer', who: 'harbour' },
    ],
  },
  {
    id: 'otter-ceiling',
    claim: 'OTTER could have cost up to $10 billion over ten years.',
    detail: 'The ceiling was a limit and not a sum that was spent.',
    kind: 'money',
    entities: ['otter'],
    questions: [
      'How much was OTTER worth?',
      'otter ceiling',
      'what was the price of the otter contract',
    ],
    values: [{ type: 'money', what: 'ceiling', amount: 10e9, currency: 'USD', upTo: true }],
  },
  {
    id: 'otter-cancelled',
    claim: 'The Harbour Board cancelled OTTER on 6 July 2021.',
    kind: 'decision',
    entities: ['otter', 'harbour'],
    date: '2021-07-06',
    questions: ['When was OTTER cancelled?', 'why was otter scrapped', 'what happened to otter'],
  },
  {
    id: 'otter-protest',
    claim: 'Globex went to court over OTTER on 22 November 2019.',
    kind: 'event',
    entities: ['otter', 'globex'],
    date: '2019-11-22',
    questions: ['When did Globex sue over OTTER?', 'otter lawsuit', 'who protested otter'],
    values: [{ type: 'party', role: 'protester', who: 'globex' }],
  },
  {
    id: 'otter-sales-correction',
    claim: 'Acme sold tickets for $14.809 billion in the quarter, not million.',
    kind: 'correction',
    entities: ['acme'],
    date: '2021-06-30',
    questions: [
      'How much did Acme sell?',
      'acme ticket sales',
      { ask: 'Did Acme make $14.809 million?', answer: 'no' },
    ],
    values: [{ type: 'money', what: 'sales', amount: 14.809e9, currency: 'USD' }],
    corrects: {
      said: 'Acme sold for $14.809 million',
      by: 'the Gazette',
      why: 'A point was read as a thousands mark',
    },
  },
  {
    id: 'acme-what-is',
    claim: 'Acme builds ferries and runs them for public bodies.',
    kind: 'definition',
    entities: ['acme'],
    questions: ['What is Acme?', 'acme corp', 'who are acme'],
    status: 'current',
  },
  {
    id: 'heron-what-is',
    claim: 'HERON is the multi-vendor ferry contract that replaced OTTER.',
    kind: 'definition',
    entities: ['heron', 'otter'],
    date: '2022-12-07',
    asOf: '2023-01',
    questions: ['What is HERON?', 'what replaced otter', 'heron meaning'],
    status: 'current',
  },
  {
    id: 'heron-vendors',
    claim: 'HERON went to Acme, Globex and Initech on 7 December 2022.',
    kind: 'award',
    entities: ['heron', 'acme', 'globex', 'initech'],
    date: '2022-12-07',
    asOf: '2023-01',
    questions: ['Which companies are on HERON?', 'heron vendors', 'who won heron'],
    values: [{ type: 'list', what: 'awardees', items: ['acme', 'globex', 'initech'] }],
  },
  {
    id: 'heron-order',
    claim: 'An office orders a crossing under HERON with a letter to the Harbour Board.',
    kind: 'how-to',
    entities: ['heron', 'harbour'],
    questions: ['How do I order under HERON?', 'heron ordering steps', 'order a crossing on heron'],
    steps: [
      { do: 'Write down the day and the load.' },
      { do: 'Send the letter to the board.', link: 'https://harbour.example.gov/letters' },
    ],
    status: 'current',
  },
  {
    id: 'harbour-what-is',
    claim: 'The Harbour Board buys the crossings of the coast.',
    kind: 'definition',
    entities: ['harbour'],
    questions: ['What is the Harbour Board?', 'harbour board', 'who are the harbour board'],
    status: 'current',
  },
  {
    id: 'happy-bay-what-is',
    claim: 'Happy Bay is a beach behind a tide gate.',
    kind: 'definition',
    entities: ['happy-bay'],
    questions: ['What is Happy Bay?', 'happy bay', 'happy bay beach'],
    status: 'current',
  },
  {
    id: 'happy-bay-gate',
    claim: 'The tide gate of Happy Bay is shut at noon.',
    kind: 'service',
    entities: ['happy-bay'],
    questions: [
      'When is the tide gate of Happy Bay shut?',
      'happy bay gate',
      'gate hours happy bay',
    ],
    status: 'current',
  },
  {
    id: 'tide-1-what-is',
    claim: 'Tide level 1 covers calm water that anybody may enter.',
    kind: 'definition',
    entities: ['tide-1'],
    questions: ['What is TL1?', 'tide level 1 meaning', 'calm water level'],
    status: 'current',
  },
  {
    id: 'tide-2-what-is',
    claim: 'Tide level 2 covers rough water that needs a pilot.',
    kind: 'definition',
    entities: ['tide-2'],
    questions: ['What is TL2?', 'tide level 2 meaning', 'rough water level'],
    status: 'current',
    reviewBy: '2022-01',
  },
].map((fact) => ({ ...Fact.parse({ ...base, ...fact }), topic: 'tests/ferries' }));

const comparisons = [
  Comparison.parse({
    id: 'tide-levels',
    between: ['tide-1', 'tide-2'],
    summary: 'TL1 is calm and open to all; TL2 is rough and needs a pilot.',
    rows: [
      {
        dimension: 'Water',
        cells: [
          { text: 'calm', fact: 'tide-1-what-is' },
          { text: 'rough', fact: 'tide-2-what-is' },
        ],
      },
    ],
  }),
];

const sharedAliases = [
  SharedAlias.parse({
    alias: 'HB',
    prefer: 'harbour',
    unless: [{ near: ['beach', 'swim'], means: 'happy-bay' }],
  }),
];

/** A made-up field with the project's own language data, small enough to see every answer through. */
export async function smallKnowledge(): Promise<Knowledge> {
  const { language, ageing } = await loadKnowledge(['knowledge'], { cacheFolder: null });
  return { facts, entities, comparisons, sharedAliases, language, ageing, hash: 'small' };
}
