import { afterEach, describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/knowledge/outline.ts';
import type { KnowledgeContents } from '../../../src/slack/deps.ts';
import { stopAll } from '../../modes/running-bot.ts';
import { type ListeningBot, startListeners } from './listening-bot.ts';

afterEach(stopAll);

const outline: Outline = [
  {
    folder: 'contracts',
    title: 'Contracts',
    facts: 12,
    topics: [
      { topic: 'contracts/jedi', title: 'JEDI', facts: 9, names: ['JEDI', 'Microsoft'] },
      { topic: 'contracts/jwcc', title: 'JWCC', facts: 3, names: ['JWCC'] },
    ],
  },
  {
    folder: 'people',
    title: 'People',
    facts: 2,
    topics: [{ topic: 'people/cio', title: 'CIO', facts: 2, names: ['John Sherman'] }],
  },
];
const latest = [{ date: '2026-11-05', claim: 'A new version came out.' }];
const contents = () => ({ outline, latest }) as unknown as KnowledgeContents;

async function openHome(bot: ListeningBot) {
  await bot.slack.act({ act: 'open-home', user: bot.slack.userId('alex'), tab: 'home' });
  return bot.homeShowing('govcloud');
}

/** Opens a topic by the menu, as a person does. */
async function openTopic(bot: ListeningBot) {
  await openHome(bot);
  await bot.pressInHome({ action_id: 'browse:folder-0' });
  await bot.homeShowing('Choose a topic');
  await bot.choose('home', 'JEDI (9)');
  return bot.homeShowing('[ask:name-1]');
}

describe('browsing in Home', () => {
  it('begins with folders and what happened lately', async () => {
    const home = await openHome(await startListeners({ contents }));
    expect(home).toContain('[browse:folder-0] (Contracts) → contracts/');
    expect(home).toContain('• *5 November 2026: *A new version came out.');
    expect(home).not.toContain('Choose a topic');
  });

  it('opens a folder, then a topic, and asks what is pressed there', async () => {
    const bot = await startListeners({ contents });
    const topic = await openTopic(bot);
    expect(topic).toContain('[browse:topic-0] (Choose a topic) ▾ JEDI (9)');
    expect(topic).toContain('[ask:name-0] (JEDI) → JEDI');
    await bot.pressInHome({ action_id: 'ask:name-1' });
    const answered = await bot.homeShowing('You asked: Microsoft');
    expect(answered).toContain('[ask:name-0] (JEDI) → JEDI');
  });

  it('keeps open what is open when it is opened again', async () => {
    const bot = await startListeners({ contents });
    await openTopic(bot);
    const hash = () => bot.slack.home(bot.slack.userId('alex'))?.hash;
    const before = hash();
    await openHome(bot);
    await bot.slack.waitFor(() => hash() !== before);
    expect(await bot.homeShowing('govcloud')).toContain('[ask:name-1] (Microsoft)');
  });

  it('closes nothing but the topic when another folder is opened', async () => {
    const bot = await startListeners({ contents });
    await openTopic(bot);
    await bot.pressInHome({ action_id: 'browse:folder-1' });
    expect(await bot.homeShowing('CIO (2)')).not.toContain('[ask:name-0]');
  });
});

describe('a Home that has changed meanwhile', () => {
  const published = (bot: ListeningBot) => bot.slack.calls('views.publish');

  it('is published in place of the one that was seen', async () => {
    const bot = await startListeners({ contents });
    await openHome(bot);
    const seen = bot.slack.home(bot.slack.userId('alex'))?.hash;
    await bot.pressInHome({ action_id: 'browse:folder-0' });
    await bot.homeShowing('Choose a topic');
    const second = await bot.slack.waitFor(() => published(bot)[1]);
    expect(second.payload).toMatchObject({ hash: seen });
  });

  it('gives way to an answer that somebody waits for', async () => {
    const bot = await startListeners({ contents });
    await openHome(bot);
    bot.slack.faults.onCall('views.publish', { kind: 'error', error: 'hash_conflict' });
    await bot.pressInHome({ action_id: 'ask_box', value: 'jedi' });
    await bot.homeShowing('You asked: jedi');
  });

  it('stays where this one was only opened', async () => {
    const bot = await startListeners({ contents });
    await openTopic(bot);
    const before = published(bot).length;
    bot.slack.faults.onCall('views.publish', { kind: 'error', error: 'hash_conflict' });
    await openHome(bot);
    await bot.slack.waitFor(() => published(bot).length === before + 1);
    await bot.replies(await bot.tell('jedi', { channel: 'alex' }), 1);
    expect(published(bot)).toHaveLength(before + 1);
  });
});

describe('a curator', () => {
  const curation = {
    health: { facts: 3, entities: 2, due: 1, refusal: null },
    gaps: [
      {
        question: 'who paints the logo',
        count: 4,
        first: '2026-11-02',
        last: '2026-11-20',
        alike: ['logo painter'],
      },
    ],
    feedback: {
      counts: { right: 5, wrong: 1, outdated: 0 },
      latest: [
        {
          verdict: 'wrong',
          day: '2026-11-23',
          question: 'jedi',
          facts: ['jedi-cancelled'],
          note: 'It was 7 July.',
          hearBack: 'U0SAM',
        },
      ],
    },
  } as const;

  it('sees what went without an answer and what people say of answers, and nobody else does', async () => {
    const bot = await startListeners({
      curationFor: async (user) => (user === bot.slack.userId('alex') ? curation : null),
    });
    const home = await openHome(bot);
    expect(home).toContain('• *4 × *who paints the logo (last on 20 November 2026, in 2 wordings)');
    expect(home).toContain('[text] 5 right, 1 wrong, 0 outdated. The latest:');
    expect(home).toContain(
      '• *wrong: *“jedi”, 23 November 2026 (jedi-cancelled). It was 7 July. Hear back: @U0SAM',
    );
    await bot.slack.act({ act: 'open-home', user: bot.slack.userId('sam'), tab: 'home' });
    const sams = await bot.slack.waitFor(() => bot.slack.home(bot.slack.userId('sam')));
    expect(JSON.stringify(sams)).not.toContain('paints the logo');
  });
});
