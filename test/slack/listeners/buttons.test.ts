import { afterEach, describe, expect, it } from 'vitest';
import { stopAll } from '../../modes/running-bot.ts';
import { shown, startListeners } from './listening-bot.ts';

afterEach(stopAll);

const ephemerals = (bot: Awaited<ReturnType<typeof startListeners>>) =>
  bot.slack.messages(bot.slack.channelId('general')).filter(({ ephemeralTo }) => ephemeralTo);

describe('a suggestion', () => {
  it('under a command answers its asker alone, below the first answer', async () => {
    const bot = await startListeners();
    const first = await bot.tell('/govcloud jedi');
    await bot.press(first, 'ask:0');
    const all = await bot.slack.waitFor(() => ephemerals(bot).length === 2 && ephemerals(bot));
    expect(shown(all[0])).toBe(shown(first));
    expect(shown(all[1])).toMatch(/^\[context\] You asked: Who won JWCC\?\n/);
    expect(shown(all[1])).toContain('You asked “Who won JWCC?”');
    expect(shown(all[1])).toContain('[share]');
  });

  it('in a thread is answered there, for all, with who asked it', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud jedi');
    const [reply] = await bot.replies(root, 1);
    if (reply) await bot.press(reply, 'ask:1', 'sam');
    const replies = await bot.replies(root, 2);
    expect(shown(replies[1])).toMatch(/^\[context\] sam asked: Why was JEDI cancelled\?\n/);
    expect(replies[1]?.ephemeralTo).toBeNull();
    expect(JSON.stringify(replies[1]?.blocks)).not.toContain(bot.slack.userId('sam'));
  });

  it('in a thread is something that a follow-up can be about', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud jedi');
    const [reply] = await bot.replies(root, 1);
    if (reply) await bot.press(reply, 'ask:0');
    await bot.replies(root, 2);
    await bot.tell('@govcloud when?', { thread: root });
    await bot.replies(root, 3);
    expect(bot.asked.at(-1)?.history).toEqual(['jedi', 'Who won JWCC?']);
  });

  it('under a shared answer answers only who pressed it', async () => {
    const bot = await startListeners();
    await bot.press(await bot.tell('/govcloud jedi'), 'share');
    const shared = await bot.slack.waitFor(() =>
      bot.slack.messages().find(({ text }) => text.startsWith('alex asked')),
    );
    await bot.tell('thank you', { user: 'sam', thread: shared });
    await bot.press(shared, 'ask:0', 'sam');
    const answer = await bot.slack.waitFor(() =>
      ephemerals(bot).find(({ ephemeralTo }) => ephemeralTo === bot.slack.userId('sam')),
    );
    expect(shown(answer)).toContain('You asked “Who won JWCC?”');
    expect(shown(bot.slack.messages().find(({ ts }) => ts === shared.ts))).toBe(shown(shared));
  });
});

describe('a choice of "did you mean"', () => {
  it('under a command takes the place of the offer', async () => {
    const bot = await startListeners();
    const offer = await bot.tell('/govcloud jdei');
    await bot.press(offer, 'choose:0');
    await bot.slack.waitFor(() => shown(ephemerals(bot)[0]).includes('You asked “What is JEDI?”'));
    expect(ephemerals(bot)).toHaveLength(1);
  });

  it('in a thread is answered there', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud jdei');
    const [offer] = await bot.replies(root, 1);
    if (offer) await bot.press(offer, 'choose:1');
    expect(shown((await bot.replies(root, 2))[1])).toContain('You asked “What is JWCC?”');
  });
});

describe('"Show more"', () => {
  it('under a command shows the rest to its asker', async () => {
    const bot = await startListeners();
    await bot.press(await bot.tell('/govcloud regions'), 'more:2');
    const rest = await bot.slack.waitFor(() => ephemerals(bot)[1]);
    expect(shown(rest)).toContain('*More on this: There are many regions.*');
    expect(shown(rest).match(/Region \d+/g)).toHaveLength(5);
  });

  it('in a thread asks again as it was asked, and counts as no new question', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud jedi');
    await bot.replies(root, 1);
    await bot.tell('@govcloud regions', { thread: root });
    const [, long] = await bot.replies(root, 2);
    if (long) await bot.press(long, 'more:2');
    expect(shown((await bot.replies(root, 3))[2])).toContain('Region 15.');
    expect(bot.asked.at(-1)).toEqual({ question: 'regions', history: ['jedi'] });
    await bot.tell('@govcloud when?', { thread: root });
    await bot.replies(root, 4);
    expect(bot.asked.at(-1)?.history).toEqual(['jedi', 'regions']);
  });
});

describe('"Share to channel"', () => {
  it('shows all who asked what and the answer, and leaves with its button', async () => {
    const bot = await startListeners();
    await bot.press(await bot.tell('/govcloud jedi'), 'share');
    const shared = await bot.slack.waitFor(() =>
      bot.slack.messages().find(({ botId, ephemeralTo }) => botId && ephemeralTo === null),
    );
    expect(shown(shared)).toMatch(/^\[context\] alex asked: jedi\n\[text\] \*The Department/);
    expect(shown(shared)).not.toContain('[share]');
    expect(JSON.stringify(shared)).not.toContain(bot.slack.userId('alex'));
    await bot.slack.waitFor(() => !shown(ephemerals(bot)[0]).includes('[share]'));
    expect(shown(ephemerals(bot)[0])).toContain('cancelled JEDI');
  });

  it('works in a channel that the bot is not in', async () => {
    const bot = await startListeners({
      channels: [{ name: 'general' }, { name: 'closed', kind: 'private', withBot: false }],
    });
    await bot.press(await bot.tell('/govcloud jedi', { channel: 'closed' }), 'share');
    const closed = bot.slack.channelId('closed');
    await bot.slack.waitFor(() =>
      bot.slack.messages(closed).some(({ ephemeralTo, botId }) => botId && ephemeralTo === null),
    );
  });

  it('is sent in the plain form where Slack refuses the blocks', async () => {
    const bot = await startListeners();
    const answer = await bot.tell('/govcloud il4 vs il5');
    bot.slack.faults.onCall('response_url', { kind: 'status', status: 400 });
    await bot.press(answer, 'share');
    const shared = await bot.slack.waitFor(() =>
      bot.slack.messages().find(({ botId, ephemeralTo }) => botId && ephemeralTo === null),
    );
    expect(shown(shared)).toContain('• *Data* – IL4: CUI');
  });
});

it('a press whose answer cannot be posted is met with an apology', async () => {
  const bot = await startListeners();
  const root = await bot.tell('@govcloud jedi');
  const [reply] = await bot.replies(root, 1);
  bot.slack.faults.onCall('chat.postMessage', { kind: 'error', error: 'is_archived' });
  if (reply) await bot.press(reply, 'ask:0', 'sam');
  const apology = await bot.slack.waitFor(() => ephemerals(bot)[0]);
  expect(apology.ephemeralTo).toBe(bot.slack.userId('sam'));
  expect(shown(apology)).toMatch(/error [0-9a-f]{8}/);
});
