import { beforeAll, describe, expect, it } from 'vitest';
import { askOwnQuestions, type OwnQuestion, unfoundFacts } from '../../src/answer/own-questions.ts';
import { openAsk } from '../eval/open-ask.ts';
import { byTopic, shareLed } from '../eval/own-questions.ts';

/** Shares of own questions that lead to their fact, in percent. `npm run eval -- --own` lists the others. */
const FLOORS = { all: 94, topic: 80 };

describe("the facts' own questions", () => {
  let asked: OwnQuestion[];

  beforeAll(async () => {
    const { ask, knowledge } = await openAsk();
    asked = askOwnQuestions(knowledge.facts, ask);
  });

  it('lead to the facts', () => {
    expect(shareLed(asked) * 100).toBeGreaterThanOrEqual(FLOORS.all);
  });

  it('lead to the facts of every topic', () => {
    const low = byTopic(asked)
      .map(([topic, own]) => ({ topic, share: Math.floor(shareLed(own) * 100) }))
      .filter(({ share }) => share < FLOORS.topic);
    expect(low).toEqual([]);
  });

  it('leave no fact that none of them finds', () => {
    expect(unfoundFacts(asked).map(({ fact }) => fact.id)).toEqual([]);
  });

  it('are never answered Yes where the fact says no, nor No where it says yes', () => {
    const wrong = asked.filter(({ contradicts }) => contradicts);
    expect(wrong.map(({ fact, question }) => `${fact.id}: ${question}`)).toEqual([]);
  });
});
