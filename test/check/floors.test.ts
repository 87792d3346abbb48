import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { CheckedSentence } from '../../src/check/types.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { changedClaims } from './changed-claims.ts';

const knowledge = await loadKnowledge(['knowledge'], { cacheFolder: null });
const today = '2026-11-24';
const sentencesOf = (text: string, known: Knowledge = knowledge): readonly CheckedSentence[] =>
  check(text, { knowledge: known, today }).sentences;
const isFlagged = ({ verdict }: CheckedSentence): boolean =>
  verdict === 'conflict' || verdict === 'outdated';

interface Planted {
  readonly kind: 'winner' | 'year' | 'sum' | 'level' | 'agency';
  readonly in: string;
  readonly wrong: string;
  readonly right: string;
}

describe('ten texts with planted errors', () => {
  const folder = join(import.meta.dirname, 'texts');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const checked = names.flatMap((name) => {
    const planted = JSON.parse(read(name.replace('.md', '.json'))) as Planted[];
    return sentencesOf(read(name)).map((sentence) => ({
      sentence,
      planted: planted.find((error) => sentence.text.includes(error.in)) ?? null,
    }));
  });

  it('has every planted error in a sentence of its own', () => {
    expect(names).toHaveLength(10);
    const all = names.flatMap(
      (name) => JSON.parse(read(name.replace('.md', '.json'))) as Planted[],
    );
    expect(checked.filter(({ planted }) => planted !== null)).toHaveLength(all.length);
  });

  it('finds four in five of the errors', () => {
    const wrong = checked.filter(({ planted }) => planted !== null);
    const found = wrong.filter(({ sentence }) => isFlagged(sentence));
    expect(found.length / wrong.length).toBeGreaterThanOrEqual(0.8);
  });

  it('says of an error what it is where it finds one', () => {
    const told = checked.filter(({ planted, sentence }) => planted !== null && isFlagged(sentence));
    const right = told.filter(({ planted, sentence }) =>
      sentence.detail.toLowerCase().includes(planted?.right.toLowerCase() ?? ''),
    );
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.85);
  });

  it('flags hardly a right sentence', () => {
    const right = checked.filter(
      ({ planted, sentence }) => planted === null && sentence.verdict !== 'no-claim',
    );
    const flagged = right.filter(({ sentence }) => isFlagged(sentence));
    expect(flagged.length / right.length).toBeLessThanOrEqual(0.03);
  });
});

describe("the facts' own claims", () => {
  const checked = knowledge.facts.flatMap(({ claim, status }) =>
    sentencesOf(claim).map((sentence) => ({ ...sentence, status })),
  );

  it('never come out as a conflict', () => {
    expect(checked.filter(({ verdict }) => verdict === 'conflict').map(({ text }) => text)).toEqual(
      [],
    );
  });

  it('are supported', () => {
    const supported = checked.filter(({ verdict }) => verdict === 'supported');
    expect(supported.length / checked.length).toBeGreaterThanOrEqual(0.97);
  });
});

/** Shares found in percent, what was last reached less two points. */
const FOUND = { number: 85, date: 92, name: 79 };

describe("the facts' claims with one thing changed", () => {
  const changed = Map.groupBy(changedClaims(knowledge), ({ kind }) => kind);

  it.each(Object.entries(FOUND))('are told from the right ones: %s', (kind, floor) => {
    const those = changed.get(kind as keyof typeof FOUND) ?? [];
    const found = those.filter(({ text }) =>
      sentencesOf(text).some(({ verdict }) => verdict === 'conflict'),
    );
    expect(those.length).toBeGreaterThan(300);
    expect((100 * found.length) / those.length).toBeGreaterThanOrEqual(floor);
  });
});

it('hardly flags a right statement that the knowledge lacks', () => {
  const isLeftOut = (place: number): boolean => place % 10 === 3;
  const { prepared: _, ...rest } = knowledge;
  const lacking = { ...rest, facts: rest.facts.filter((_fact, place) => !isLeftOut(place)) };
  const checked = knowledge.facts
    .filter((_fact, place) => isLeftOut(place))
    .flatMap(({ claim }) => sentencesOf(claim, lacking));
  const flagged = checked.filter(({ verdict }) => verdict === 'conflict');
  expect(flagged.length / checked.length).toBeLessThanOrEqual(0.03);
});
