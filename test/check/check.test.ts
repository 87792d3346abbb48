import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { CheckedSentence } from '../../src/check/types.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await smallKnowledge();
});

const checked = (text: string): readonly CheckedSentence[] =>
  check(text, { knowledge, today: '2026-11-24' }).sentences;
const last = (text: string): CheckedSentence => {
  const sentence = checked(text).at(-1);
  if (sentence === undefined) throw new Error('no sentence');
  return sentence;
};

describe('a sentence is', () => {
  it.each([
    ['supported', 'The Harbour Board awarded OTTER to Acme in October 2019.'],
    ['supported', 'OTTER could have cost up to $10 billion.'],
    ['supported', 'The board cancelled OTTER in July 2021.'],
    ['conflict', 'Globex won the OTTER contract in October 2019.'],
    ['conflict', 'The Harbour Board cancelled OTTER on 6 July 2020.'],
    ['conflict', 'OTTER could have cost up to $10 million over ten years.'],
    ['conflict', 'Acme sold tickets for $14.809 million in the quarter.'],
    ['not-covered', 'Initech opened a bakery in Lisbon.'],
    ['conflict', 'OTTER was not cancelled by the Harbour Board on 6 July 2021.'],
    ['no-claim', 'What came of it?'],
    ['no-claim', '# OTTER in 2019'],
    ['outdated', 'Acme has been competing with Globex for OTTER.'],
  ])('%s: %j', (verdict, text) => {
    expect(last(text)).toMatchObject({ verdict });
  });
});

describe('what the sentences before leave to be understood', () => {
  it.each([
    ['supported', 'OTTER was a ferry contract. It could have cost up to $10 billion.'],
    ['conflict', 'OTTER was a ferry contract. It could have cost up to $15 billion.'],
    ['conflict', 'OTTER was a ferry contract. Globex won the contract.'],
  ])('is taken from them: %s for %j', (verdict, text) => {
    expect(last(text).verdict).toBe(verdict);
  });
});

describe('the reason', () => {
  it('names both numbers and the fact with its date', () => {
    expect(last('OTTER could have cost up to $15 billion.')).toMatchObject({
      facts: expect.arrayContaining(['otter-ceiling']),
      detail:
        'Differs: “$15 billion” here, $10 billion in the knowledge. OTTER could have cost up to $10 billion over ten years (as of August 2021).',
    });
  });

  it('names who really won', () => {
    expect(last('Initech won the OTTER contract.').detail).toMatch(
      /^Differs: by the knowledge not Initech but Acme won OTTER\./,
    );
  });
});

it('refuses a marked text unread', () => {
  const result = check('SECRET//NOFORN\nThe Harbour Board cancelled OTTER.', {
    knowledge,
    today: '2026-11-24',
  });
  expect(result.sentences).toEqual([]);
  expect(result.refused).toContain('markings');
});
