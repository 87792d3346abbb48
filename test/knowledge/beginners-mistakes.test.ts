import { expect, it } from 'vitest';
import { ENTITIES, factText, knowledgeFolder } from './support/knowledge-folder.ts';
import { load } from './support/load-text.ts';

/** What somebody new to the format types, and the whole of what they are told. */
const mistakes: [what: string, topic: string, message: string][] = [
  [
    'a colon in the claim',
    factText({ claim: 'JEDI: the Pentagon cancelled it in July 2021.' }),
    `contracts/jedi.yaml:2 jedi-cancelled
the line is "claim: JEDI: the Pentagon cancelled it in July 2021."; put the text in double quotes: it has a colon in it`,
  ],
  [
    'no space after a colon',
    factText().replace('status: ', 'status:'),
    `contracts/jedi.yaml:11 jedi-cancelled
the line is "status:historical"; put a space after the colon: "status: …"`,
  ],
  [
    'a tab in front of a key',
    factText().replace('  status:', '\tstatus:'),
    `contracts/jedi.yaml:11 jedi-cancelled
the line is "status: historical"; indent with spaces; a tab is not allowed there`,
  ],
  [
    'a key one space too far to the left',
    factText().replace('  status:', ' status:'),
    `contracts/jedi.yaml:11 jedi-cancelled
the line is "status: historical"; begin the line under the first letter of the key above it`,
  ],
  [
    'a key one space too far to the right',
    factText().replace('  status:', '   status:'),
    `contracts/jedi.yaml:11 jedi-cancelled
the line is "status: historical"; begin the line under the first letter of the key above it`,
  ],
  [
    'a quote that is not closed',
    factText({ claim: '"The Pentagon cancelled JEDI in July 2021.' }),
    `contracts/jedi.yaml:2 jedi-cancelled
the line is "claim: \\"The Pentagon cancelled JEDI in July 2021."; close the quote: the text needs a " at its end`,
  ],
  [
    'an apostrophe inside single quotes',
    factText({ claim: "'The Pentagon's cloud contract was cancelled.'" }),
    `contracts/jedi.yaml:2 jedi-cancelled
the line is "claim: 'The Pentagon's cloud contract was cancelled.'"; a quote ends before the text does: put the whole text in double quotes and write \\" for one inside`,
  ],
  [
    'a number sign that cuts the text off',
    factText({ claim: 'The Pentagon cancelled contract #1 in July 2021.' }),
    `contracts/jedi.yaml:2 jedi-cancelled
the text is cut off after "The Pentagon cancelled contract"; put it in double quotes: " #" begins a comment, so "#1" was dropped`,
  ],
  [
    'a misspelt key',
    factText({ asOf: null, asof: '2021-07' }),
    `contracts/jedi.yaml:17 jedi-cancelled
asof is not a known key; write asOf`,
  ],
  [
    'a date in words',
    factText({ asOf: 'July 2021' }),
    `contracts/jedi.yaml:10 jedi-cancelled
asOf is "July 2021"; write a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes or without`,
  ],
  [
    'an id with capitals and spaces',
    factText({ id: 'JEDI cancelled' }),
    `contracts/jedi.yaml:1 JEDI cancelled
id is "JEDI cancelled"; an id is lower-case words joined by hyphens, for example jedi-cancelled`,
  ],
  [
    'two questions only',
    factText({ questions: '[What happened to JEDI, Why did JEDI end]' }),
    `contracts/jedi.yaml:5 jedi-cancelled
questions is ["What happened to JEDI","Why did JEDI end"]; give three or more questions, worded the way people type them`,
  ],
  [
    'a question with a colon',
    factText({ questions: '\n    - JEDI: what happened\n    - Why did JEDI end\n    - JEDI now' }),
    `contracts/jedi.yaml:6 jedi-cancelled
questions[0] is read as a key and a value; put the whole text in double quotes: it has a colon in it`,
  ],
  [
    'a yes/no question with a misspelt key',
    factText({
      questions:
        '\n    - ask: Is JEDI alive\n      anser: no\n    - Why did JEDI end\n    - JEDI now',
    }),
    `contracts/jedi.yaml:7 jedi-cancelled
questions[0].anser is not a known key; write answer`,
  ],
  [
    'a source given as a bare link',
    factText({ sources: '\n    - https://example.com/jedi' }),
    `contracts/jedi.yaml:13 jedi-cancelled
sources[0] is "https://example.com/jedi"; write a block of keys, indented below`,
  ],
  [
    'a link without https',
    factText({ sources: '\n    - title: A\n      publisher: B\n      url: www.example.com' }),
    `contracts/jedi.yaml:15 jedi-cancelled
sources[0].url is "www.example.com"; a link starts with https:// and has no spaces`,
  ],
  [
    'an entity that does not exist',
    factText({ entities: '[jedy]' }),
    `contracts/jedi.yaml:4 jedi-cancelled
entities[0] is "jedy"; no entity has that id; did you mean jedi?`,
  ],
  [
    "an entity's name for its id",
    factText({ entities: '[jedi, Joint Enterprise Defense Infrastructure]' }),
    `contracts/jedi.yaml:4 jedi-cancelled
entities[1] is "Joint Enterprise Defense Infrastructure"; an id is lower-case words joined by hyphens, for example jedi-cancelled`,
  ],
  [
    'a key that was left empty',
    factText({ status: '' }),
    `contracts/jedi.yaml:11 jedi-cancelled
status is empty; use one of current, superseded, historical`,
  ],
  [
    'a key that stands twice',
    factText().replace('  status:', '  kind: event\n  status:'),
    `contracts/jedi.yaml:11 jedi-cancelled
the line is "kind: event"; this key stands twice in the same block; keep one`,
  ],
  [
    'a block copied without a new id',
    `${factText()}\n${factText()}`,
    `contracts/jedi.yaml:19 jedi-cancelled
id is "jedi-cancelled", which stands at contracts/jedi.yaml:1 too; give one of them another id`,
  ],
  [
    'a fact without the hyphen that begins it',
    factText().replace(/^- /, '  '),
    `contracts/jedi.yaml:1
the file is not a list (it begins with "id:"); make it a list: each entry begins with "- "`,
  ],
  [
    'money in words',
    factText({
      values:
        '\n    - type: money\n      what: ceiling\n      amount: 10 billion\n      currency: $',
    }),
    `contracts/jedi.yaml:21 jedi-cancelled
values[0].amount is "10 billion"; write a number

contracts/jedi.yaml:22 jedi-cancelled
values[0].currency is "$"; write the currency as three capitals, for example USD`,
  ],
  [
    'a long claim',
    factText({ claim: 'long '.repeat(60) }),
    `contracts/jedi.yaml:2 jedi-cancelled
claim is "long long long long long long long long long long long long…; a claim has at most 280 characters; move the rest to detail`,
  ],
];

it.each(mistakes)('%s', async (_, topic, expected) => {
  const folder = knowledgeFolder({ 'entities.yaml': ENTITIES, 'contracts/jedi.yaml': topic });
  const { message } = await load(folder);
  expect(message.replaceAll(`${folder}/`, '')).toBe(expected);
});

it('the fact that these start from is right', async () => {
  const folder = knowledgeFolder({ 'entities.yaml': ENTITIES, 'contracts/jedi.yaml': factText() });
  expect((await load(folder)).message).toBe('');
});

it('gathers the problems of all files, and passes a fact with a problem over for references', async () => {
  const folder = knowledgeFolder({
    'entities.yaml': ENTITIES.replace('kind: contract', 'kind: deal'),
    'contracts/jedi.yaml': factText({ status: 'over' }),
    'contracts/jwcc.yaml': factText({
      id: 'old',
      status: 'superseded',
      supersededBy: 'jedi-cancelled',
      confidence: 'sure',
    }),
  });
  const { message } = await load(folder);
  expect(message.match(/^\S+/gm)?.filter((word) => word.includes('.yaml'))).toEqual([
    'contracts/jedi.yaml:11',
    'contracts/jwcc.yaml:17',
    'entities.yaml:2',
  ]);
});
