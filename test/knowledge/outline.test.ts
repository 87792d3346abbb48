import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { latestFacts } from '../../src/knowledge/latest-facts.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { outlineOf } from '../../src/knowledge/outline.ts';
import type { TopicFact } from '../../src/knowledge/types.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const { facts, entities } = await smallKnowledge();
const [some] = facts as [TopicFact];
const fact = (topic: string, ...about: string[]): TopicFact => ({
  ...some,
  topic,
  entities: about,
});

describe('the outline', () => {
  it('has folders and topics in the order of their titles, written as their names are', () => {
    const outline = outlineOf({
      entities,
      facts: [
        fact('ferries/otter-award', 'otter'),
        fact('ferries/happy-bay-hours', 'happy-bay'),
        fact('boards/harbour-board', 'harbour'),
        fact('alone', 'acme'),
      ],
    });
    expect(outline.map(({ title, topics }) => [title, topics.map((topic) => topic.title)])).toEqual(
      [
        ['Boards', ['Harbour Board']],
        ['Ferries', ['Happy Bay hours', 'OTTER award']],
        ['Others', ['Alone']],
      ],
    );
  });

  it('counts facts, and names what they are about, the most told of first', () => {
    const [{ topics, facts: count } = { topics: [], facts: 0 }] = outlineOf({
      entities,
      facts: [
        fact('ferries/all', 'heron', 'acme'),
        fact('ferries/all', 'otter', 'acme'),
        fact('ferries/all', 'otter'),
      ],
    });
    expect(count).toBe(3);
    expect(topics).toEqual([
      { topic: 'ferries/all', title: 'All', facts: 3, names: ['OTTER', 'HERON'] },
    ]);
  });

  it('of the knowledge here names hardly anything that is not answered', async () => {
    const knowledge = await loadKnowledge(['knowledge'], { cacheFolder: null });
    const ask = createAsk(
      () => knowledge,
      () => '2026-11-24',
    );
    const names = new Set(
      outlineOf(knowledge).flatMap(({ topics }) => topics.flatMap((topic) => topic.names)),
    );
    const unanswered = [...names].filter((name) => ask(name).outcome !== 'answer');
    expect(unanswered.length / names.size).toBeLessThan(0.02);
  });
});

describe('the latest facts', () => {
  const dated = (id: string, date?: string): TopicFact => {
    const { date: _, ...undated } = some;
    return { ...undated, id, ...(date === undefined ? {} : { date }) };
  };

  it('are those of the latest days until today, newest first', () => {
    const all = [
      dated('year', '2021'),
      dated('b', '2021-07-06'),
      dated('a', '2021-07-06'),
      dated('month', '2021-08'),
      dated('never'),
      dated('later', '2021-08-02'),
      dated('old', '2019-01-01'),
      dated('today', '2021-08-01'),
    ];
    expect(latestFacts(all, '2021-08-01', 3).map(({ id }) => id)).toEqual(['today', 'a', 'b']);
  });
});
