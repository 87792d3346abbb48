import { beforeAll, describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import type { Answer, Ask } from '../../src/answer/types.ts';
import { renderText } from '../../src/render/text.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

let ask: Ask;

beforeAll(async () => {
  const knowledge = await smallKnowledge();
  ask = createAsk(
    () => knowledge,
    () => '2026-11-24',
  );
});

const headline = (question: string, options = {}): string => ask(question, options).headline.text;

describe('what is asked comes first', () => {
  it.each([
    ['otter', 'OTTER was the single-vendor ferry contract'],
    ['what is the otter deal?', 'OTTER was the single-vendor ferry contract'],
    ['who won otter', 'The Harbour Board awarded OTTER to Acme'],
    ['when was otter scrapped?', 'The Harbour Board cancelled OTTER on 6 July 2021'],
    ['how much was OTTER worth', 'OTTER could have cost up to $10 billion'],
    ['otter cap', 'OTTER could have cost up to $10 billion'],
    ['who won heron?', 'HERON went to Acme, Globex and Initech'],
    ['was OTTER cancelled?', 'Yes. The Harbour Board cancelled OTTER'],
    ['did globex win otter', 'No'],
    ['did Acme win OTTER?', 'Yes. The Harbour Board awarded OTTER to Acme'],
    ['was otter worth $5 billion?', 'No. OTTER could have cost up to $10 billion'],
    ['was otter worth ten billion dollars?', 'Yes. OTTER could have cost up to $10 billion'],
  ])('%j begins with %j', (question, start) => {
    expect(headline(question)).toMatch(new RegExp(`^${start.replace(/[.$*+?()]/g, '\\$&')}`));
  });
});

describe('what is misspelt is understood', () => {
  it.each([
    'oter ceiling',
    'otterceiling',
    'OTTER ceilng',
    'o t t e r cieling'.replaceAll(' t', 't'),
  ])('%j finds the ceiling', (question) => {
    expect(ask(question).facts[0]).toBe('otter-ceiling');
  });

  it('says how it read a misspelt word', () => {
    expect(renderText(ask('otterceiling'))).toContain('“otterceiling” as “otter ceiling”');
  });
});

describe('a false premise is met head-on', () => {
  it('names who it really was', () => {
    expect(headline('when did Initech win OTTER?')).toMatch(/^Not Initech but Acme\./);
  });
});

describe('lists, timelines and comparisons are tables', () => {
  it('lists all members', () => {
    const { table } = ask('heron vendors');
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['Acme', 'Globex', 'Initech']);
  });

  it('puts events in order', () => {
    const { table } = ask('otter timeline');
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual([
      '25 October 2019',
      '22 November 2019',
      '6 July 2021',
    ]);
  });

  it.each([
    'tl1 vs tl2',
    'what is the difference between tide level 1 and TL2?',
    'compare tl1, tl2',
  ])('%j holds both side by side', (question) => {
    const { table, headline: first } = ask(question);
    expect(first.text).toContain('needs a pilot');
    expect(table?.columns).toEqual(['Aspect', 'TL1', 'TL2']);
    expect(table?.rows[0]?.cells).toEqual(['Water', 'calm', 'rough']);
  });
});

describe('a way is told step by step', () => {
  it('numbers the steps and links the page on which each is done', () => {
    expect(renderText(ask('how do i order under heron'))).toContain(
      '1. Write down the day and the load.\n' +
        '2. Send the letter to the board. https://harbour.example.gov/letters',
    );
  });
});

describe('two questions in one text', () => {
  it.each([
    'who won otter and how much was it worth?',
    'Who won OTTER? How much was it worth?',
    'who won otter, and what was the ceiling',
  ])('%j gets both answers', (question) => {
    const reply = ask(question);
    expect(reply.headline.text).toMatch(/^The Harbour Board awarded OTTER to Acme/);
    expect(reply.points[0]?.text).toContain('OTTER could have cost up to $10 billion');
    expect(reply.facts.slice(0, 2)).toEqual(['otter-award', 'otter-ceiling']);
  });

  it('are not seen in two names', () => {
    expect(ask('otter and heron').facts[0]).not.toBe('otter-ceiling');
  });
});

describe('a name of two things', () => {
  it('is told as the usual one, and the other is offered', () => {
    const reply = ask('HB');
    expect(renderText(reply)).toContain(
      '“hb” is read as Harbour Board here; it can also mean Happy Bay.',
    );
    expect(reply.suggestions[0]).toBe('Happy Bay');
  });

  it('needs no remark where the words around it decide', () => {
    expect(renderText(ask('hb beach'))).not.toContain('can also mean');
  });

  it('is the one that the rest of the question fits', () => {
    const reply = ask('when is the tide gate of hb shut?');
    expect(reply.facts[0]).toBe('happy-bay-gate');
    expect(renderText(reply)).toContain('“hb” is read as Happy Bay here');
  });
});

describe('what is new', () => {
  it.each([
    ["what's new?", '7 December 2022'],
    ['any news about otter', '7 December 2022'],
    ['latest news on acme', '7 December 2022'],
  ])('%j starts with the latest event', (question, date) => {
    expect(ask(question).table?.rows[0]?.cells[0]).toBe(date);
  });
});

describe('time', () => {
  it('says what has overtaken a fact', () => {
    expect(renderText(ask('otter'))).toContain('Overtaken: HERON is the multi-vendor');
  });

  it('tells nothing later when asked as of an earlier date', () => {
    const text = renderText(ask('otter', { asOf: '2020-06' }));
    expect(text).not.toContain('HERON');
    expect(text).not.toContain('6 July 2021');
  });

  it('takes a year in the question as the time that is asked about', () => {
    expect(ask('who held otter in 2020').facts[0]).toBe('otter-award');
  });

  it('says that something was not then but when it was', () => {
    expect(headline('who won otter in 2015')).toMatch(/^Not in 2015: .* on 25 October 2019/);
  });

  it('tells what happened in a month that is named', () => {
    expect(ask('what happened to otter in july 2021?').facts[0]).toBe('otter-cancelled');
  });

  it('warns of a fact that is due for a check', () => {
    expect(renderText(ask('tl2'))).toContain('Due for another check since January 2022');
  });
});

describe('corrections', () => {
  it('carry what was said, by whom, and why it is wrong', () => {
    const text = renderText(ask('how much did acme sell'));
    expect(text).toMatch(/^Acme sold tickets for \$14\.809 billion/);
    expect(text).toContain('Correction (the Gazette): Acme sold for $14.809 million.');
  });
});

describe('follow-ups', () => {
  it.each([
    [['otter'], 'when was it cancelled?', 'otter-cancelled'],
    [['otter'], 'and who won it?', 'otter-award'],
    [['who won otter?'], 'when?', 'otter-award'],
    [['who won otter?'], 'what about heron?', 'heron-vendors'],
    [['otter', 'who won heron'], 'and otter?', 'otter-award'],
    [['otter'], 'how much was that contract worth', 'otter-ceiling'],
  ])('after %j, %j is about %s', (history, question, fact) => {
    expect(ask(question, { history }).facts[0]).toBe(fact);
  });

  it('are not carried over to a question that stands alone', () => {
    expect(ask('what is acme', { history: ['otter'] }).facts[0]).toBe('acme-what-is');
  });
});

describe('what is not known is not guessed', () => {
  it.each(['what will otter cost in 2031', 'how much will otter be worth after 2026'])(
    'makes no prediction: %j',
    (question) => expect(ask(question).outcome).not.toBe('answer'),
  );

  it.each([
    'what is the weather in paris',
    'who won OTTER 2 for the Space Force',
    'is zorbax certified for tide level 2',
    'write me a poem about ferries',
    'привет как дела',
    '; drop table facts',
  ])('%j gets no answer', (question) => {
    expect(['abstain', 'did-you-mean']).toContain(ask(question).outcome);
  });

  it.each(['', '   ', '🙂🙂🙂', 'help', 'what can you do?'])('%j gets help', (question) => {
    expect(ask(question).outcome).toBe('help');
  });

  it('reads no earlier turn that was marked', () => {
    const history = ['(S//NF) Otter crews sail at noon.'];
    expect(ask('when?', { history })).toEqual(ask('when?'));
  });

  it('refuses marked text without repeating it', () => {
    const answer = ask('SECRET//NOFORN otter positions');
    expect(answer.outcome).toBe('refuse');
    expect(JSON.stringify(answer)).not.toContain('positions');
  });
});

describe('every answer', () => {
  const questions = ['otter', 'who won otter', 'otter timeline', 'tl1 vs tl2', 'heron vendors'];

  it.each(questions)('%j cites a source for each statement and has a date', (question) => {
    const answer = ask(question);
    expect(answer.asOf).toMatch(/^\d{4}/);
    expect(answer.sources.length).toBeGreaterThan(0);
    for (const { cites, factId } of [answer.headline, ...answer.points]) {
      if (factId !== null) expect(cites.length).toBeGreaterThan(0);
      for (const number of cites) expect(answer.sources[number - 1]?.number).toBe(number);
    }
  });

  it.each(questions)('%j suggests only what it can answer', (question) => {
    for (const suggestion of ask(question).suggestions) {
      expect(`${suggestion}: ${ask(suggestion).outcome}`).toBe(`${suggestion}: answer`);
    }
  });

  it('is the same whatever the order of the facts', async () => {
    const knowledge = await smallKnowledge();
    const reversed = { ...knowledge, facts: knowledge.facts.toReversed(), hash: 'reversed' };
    const other = createAsk(
      () => reversed,
      () => '2026-11-24',
    );
    const said = (answer: Answer) => [answer.headline.text, answer.confidence, answer.facts[0]];
    for (const question of [...questions, 'acme', 'otter cap']) {
      expect(said(other(question))).toEqual(said(ask(question)));
    }
  });
});
