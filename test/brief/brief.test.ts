import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { briefSituation } from '../../src/brief/situation.ts';
import { Fact } from '../../src/knowledge/schema/fact.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const knowledge = await smallKnowledge();
const make = (entity: string, asOf: string | null = null) =>
  brief(entity, briefSituation(knowledge, '2023-02-01', asOf));
const texts = (statements: readonly { readonly text: string }[]) =>
  statements.map(({ text }) => text);

/** The same with facts added; each is current, of January 2023 and about OTTER unless it says otherwise. */
function makeWith(
  entity: string,
  more: readonly Readonly<Record<string, unknown>>[],
  day = '2023-02-01',
) {
  const source = { title: 'A page', publisher: 'A house', date: '2023-01' };
  const facts = more.map((fact, at) => ({
    ...Fact.parse({
      id: `more-${at}`,
      kind: 'relation',
      entities: [entity],
      questions: ['one of them', 'two of them', 'three of them'],
      asOf: '2023-01',
      status: 'current',
      confidence: 'high',
      sources: [source],
      ...fact,
    }),
    topic: 'tests/ferries',
  }));
  const grown = { ...knowledge, facts: [...knowledge.facts, ...facts] };
  return brief(entity, briefSituation(grown, day, null));
}

describe('a brief', () => {
  it('says of a thing what it is, from when that is, and where it is read', () => {
    const { title, kind, definition, sources, isOver } = make('heron');
    expect({ title, kind, isOver }).toEqual({ title: 'HERON', kind: 'contract', isOver: false });
    expect(definition).toEqual({
      text: 'HERON is the multi-vendor ferry contract that replaced OTTER.',
      factId: 'heron-what-is',
      cites: [1],
      asOf: '2023-01',
    });
    expect(sources[0]).toMatchObject({ number: 1, publisher: 'Harbour Press' });
  });

  it('says of what is over how it ended', () => {
    const { isOver, standing } = make('otter');
    expect(isOver).toBe(true);
    expect(texts(standing)).toEqual(['The Harbour Board cancelled OTTER on 6 July 2021.']);
  });

  it('says what a thing was where nothing newer is about the same thing', () => {
    expect(make('otter').definition?.text).toBe(
      'OTTER was the single-vendor ferry contract of the Harbour Board, cancelled before any boat sailed.',
    );
  });

  it('gives a figure with the statement that it stands in', () => {
    expect(make('otter').figures).toMatchObject([
      {
        label: 'Ceiling',
        value: 'up to $10 billion',
        statement: { text: 'OTTER could have cost up to $10 billion over ten years.' },
      },
    ]);
  });

  it('names who had which part, and when', () => {
    expect(make('otter').roles).toMatchObject([
      { role: 'Awardee', who: ['Acme (until 6 July 2021)'] },
      { role: 'Buyer', who: ['Harbour Board (until 6 July 2021)'] },
      { role: 'Protester', who: ['Globex (22 November 2019)'] },
    ]);
  });

  it('names of a party what it had a part in', () => {
    expect(make('harbour').roles).toMatchObject([
      { role: 'Buyer in', who: ['OTTER (until 6 July 2021)'] },
    ]);
  });

  it('says who leads in a sentence, since a part of a house has a leader too', () => {
    const claim = 'Ada Lock leads the night ferries of Acme since May 2022.';
    const values = [{ type: 'party', role: 'leader', who: 'ada' }];
    const made = makeWith('acme', [{ kind: 'person', claim, values }]);
    expect(texts(made.people)).toEqual([claim]);
    expect(made.roles.filter(({ role }) => role.startsWith('Leader'))).toEqual([]);
  });

  it('tells what happened in the order of the dates', () => {
    const { timeline, untold } = make('otter');
    expect(timeline.map(({ date, sort }) => `${date} ${sort}`)).toEqual([
      '2019-10-25 Award',
      '2019-11-22 Event',
      '2021-07-06 Decision',
    ]);
    expect(untold).toBe(0);
  });

  it('says how many events it leaves out, and keeps the latest', () => {
    const events = Array.from({ length: 12 }, (_, at) => ({
      kind: 'event',
      date: `2022-${String(at + 1).padStart(2, '0')}-01`,
      claim: `The board met about OTTER for the ${at + 1}. time that year, at noon.`,
      entities: ['otter'],
    }));
    const { timeline, untold } = makeWith('otter', events);
    expect(timeline).toHaveLength(8);
    expect(untold).toBe(7);
    expect(timeline.at(-1)?.date).toBe('2022-12-01');
  });

  it('draws no line of one event', () => {
    expect(make('heron').timeline).toEqual([]);
  });

  it('tells what is put right', () => {
    expect(texts(make('acme').changes)).toEqual([
      'Acme sold tickets for $14.809 billion in the quarter, not million.',
    ]);
  });

  it('tells what was overtaken, with what holds since', () => {
    const { changes } = makeWith('heron', [
      {
        id: 'heron-run-by-acme',
        claim: 'HERON is run by Acme from its office.',
        status: 'superseded',
        validTo: '2022-12',
        supersededBy: 'heron-run-by-globex',
      },
      { id: 'heron-run-by-globex', kind: 'how-to', claim: 'HERON is run by Globex from a barge.' },
    ]);
    expect(texts(changes)).toEqual([
      'Until December 2022: HERON is run by Acme from its office. Since then: HERON is run by Globex from a barge.',
    ]);
  });

  it('sets it beside what it is compared with, with the sources of each row', () => {
    expect(make('tide-1').comparisons).toEqual([
      {
        title: 'TL1 vs TL2',
        columns: ['Aspect', 'TL1', 'TL2'],
        rows: [{ cells: ['Water', 'calm', 'rough'], cites: [1] }],
      },
    ]);
  });

  it('asks again what is due for a check, and says since when', () => {
    expect(texts(make('tide-2').open)).toEqual([
      'What is TL2? Last checked August 2021, due for another check since January 2022.',
    ]);
  });

  it('says what lies ahead', () => {
    const claim = 'The OTTER pier is to be torn down in May 2024, the board says.';
    const values = [{ type: 'date', what: 'demolition', on: '2024-05' }];
    const ahead = makeWith('otter', [{ kind: 'how-to', claim, values }]);
    expect(texts(ahead.open)).toEqual([`Ahead, May 2024: ${claim}`]);
    const past = makeWith('otter', [{ kind: 'how-to', claim, values }], '2024-06-01');
    expect(texts(past.open).join()).not.toContain('Ahead');
  });

  it('is told of by what touches it where no fact is about it', () => {
    const { definition, standing, timeline } = make('globex');
    expect(definition).toBeNull();
    // What happened stands in the timeline, and nothing lasting is told of it.
    expect(texts(standing)).toEqual([]);
    expect(timeline.map(({ date }) => date)).toEqual(['2019-10-25', '2019-11-22', '2022-12-07']);
  });

  it('has the day of the knowledge, and how much of it is used', () => {
    expect(make('tide-1')).toMatchObject({
      day: '2023-02-01',
      asOf: null,
      knowledgeOf: '2023-01',
      facts: ['tide-1-what-is', 'tide-2-what-is'],
      unused: 0,
    });
  });

  it('is of an entity, or says what it was given', () => {
    expect(() => make('ottr')).toThrow('no entity has the id "ottr"');
  });
});

describe('a brief as of an earlier day', () => {
  it('tells nothing later', () => {
    const then = make('otter', '2020');
    expect(then.asOf).toBe('2020');
    expect(then.isOver).toBe(false);
    expect(JSON.stringify(then)).not.toMatch(/HERON|on 6 July 2021|until/);
    expect(then.timeline.map(({ date }) => date)).toEqual(['2019-10-25', '2019-11-22']);
  });

  it('asks for no check, since nothing was due then that could be known now', () => {
    expect(make('tide-2', '2022-06').open).toEqual([]);
  });
});
