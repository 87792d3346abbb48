import { beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/answer/prepare.ts';
import type { FactIndex } from '../../src/search/fact-index.ts';
import type { Reading } from '../../src/search/reading.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

let index: FactIndex;

beforeAll(async () => {
  index = prepare(await smallKnowledge()).index;
});

const read = (text: string): Reading => index.reader.read(text, '2026-11-24', index);

describe('entities', () => {
  it.each([
    ['otter', ['otter']],
    ['Open Tidal Transport', ['otter']],
    ['the OTTER deal', ['otter']],
    ['tide level 1 and TL-2', ['tide-1', 'tide-2']],
    ['tidelevel1', ['tide-1']],
    ['herron', ['heron']],
    ["Acme's boats, and Globexs too", ['acme', 'globex']],
    ['what is HB', ['harbour']],
    ['can I swim at HB', ['happy-bay']],
    ['nothing of the kind', []],
  ])('%j names %j', (text, entities) => {
    expect(read(text).entities).toEqual(entities);
  });
});

describe('concepts', () => {
  it.each([
    ['what was the maximum value of otter', ['ceiling']],
    ['otter cap', ['ceiling']],
    ['why was otter scrapped', ['cancel']],
    ['who got otter', ['award']],
    ['please tell me about otter', []],
  ])('%j asks about %j', (text, concepts) => {
    expect(read(text).concepts.map(({ concept }) => concept)).toEqual(concepts);
  });
});

describe('intents', () => {
  it.each([
    ['who won otter', 'who'],
    ['hey, when was otter cancelled?', 'when'],
    ['what is the ceiling of otter', 'how-much'],
    ['was otter worth a lot', 'yes-no'],
    ['what is otter', 'definition'],
    ["what's the difference between tl1 and tl2", 'comparison'],
    ['timeline of otter', 'timeline'],
    ['otter', undefined],
  ])('%j wants %s', (text, intent) => {
    expect(read(text).intents[0]).toBe(intent);
  });
});

describe('what cannot be placed', () => {
  it('is unknown where it is no English word', () => {
    expect(read('is zorbax on otter').unknown).toEqual(['zorbax']);
  });

  it('is ordinary where it is', () => {
    expect(read('otter recipe').ordinary).toEqual(['recipe']);
  });

  it('includes a number right behind a name, which makes it another thing', () => {
    expect(read('who won OTTER 2').unknown).toEqual(['2']);
    expect(read('who won OTTER in 2019').unknown).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    ['oter', 'otter'],
    ['otetr', 'otter'],
    ['ottter', 'otter'],
    ['cielingg', 'ceiling'],
    ['otterceiling', 'otter ceiling'],
    ['waht is otter', 'what is otter'],
  ])('%j is read as %j', (text, expected) => {
    expect(read(text).text).toBe(expected);
  });

  it.each(['weather', 'pizza', 'otters', 'zorbax'])('%j is left as it is', (text) => {
    expect(read(text).corrections).toEqual([]);
  });
});

describe('cues', () => {
  it('tell what points back, denies and qualifies', () => {
    expect(read('who won it').pointsBack).toBe(true);
    expect(read('who won otter').pointsBack).toBe(false);
    expect(read("wasn't otter cancelled").negated).toBe(true);
    expect(read('is acme the only one on otter').qualifiers).toEqual(['only']);
  });
});
