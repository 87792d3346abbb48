import { afterEach, describe, expect, it } from 'vitest';
import { stopAll } from '../../modes/running-bot.ts';
import { shown, startListeners } from './listening-bot.ts';

afterEach(stopAll);

describe('a mention', () => {
  it.each([
    ['@govcloud jedi', 'jedi'],
    ['hey @govcloud what is jwcc?', 'hey what is jwcc?'],
  ])('"%s" asks "%s" and is answered in its thread', async (text, question) => {
    const bot = await startListeners();
    const said = await bot.tell(text);
    const [reply] = await bot.replies(said, 1);
    expect(bot.asked).toEqual([{ question, history: [] }]);
    expect(reply?.ephemeralTo).toBeNull();
    expect(shown(reply)).not.toContain('share');
  });

  it('is answered in a private channel', async () => {
    const bot = await startListeners({
      channels: [{ name: 'general' }, { name: 'closed', kind: 'private' }],
    });
    const said = await bot.tell('@govcloud jedi', { channel: 'closed' });
    expect(shown((await bot.replies(said, 1))[0])).toContain('cancelled JEDI');
  });

  it('inside a thread is answered there, with what was asked in it before', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud jedi');
    await bot.replies(root, 1);
    await bot.tell('@govcloud when?', { thread: root });
    await bot.replies(root, 2);
    await bot.tell('@govcloud and who won it?', { thread: root, user: 'sam' });
    await bot.replies(root, 3);
    expect(bot.asked.at(-1)).toEqual({ question: 'and who won it?', history: ['jedi', 'when?'] });
  });

  it('shares no history with another thread', async () => {
    const bot = await startListeners();
    await bot.replies(await bot.tell('@govcloud jedi'), 1);
    await bot.replies(await bot.tell('@govcloud when?'), 1);
    expect(bot.asked.at(-1)).toEqual({ question: 'when?', history: [] });
  });

  it('without a question gets help, which no follow-up is about', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud');
    expect(shown((await bot.replies(root, 1))[0])).toContain('in your own words');
    await bot.tell('@govcloud when?', { thread: root });
    await bot.replies(root, 2);
    expect(bot.asked.at(-1)).toEqual({ question: 'when?', history: [] });
  });

  it('that is marked is refused, and neither asked, kept nor logged', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud (S//NF) the convoy leaves at noon');
    expect(shown((await bot.replies(root, 1))[0])).toContain('was not read, searched, stored');
    await bot.tell('@govcloud when?', { thread: root });
    await bot.replies(root, 2);
    expect(bot.asked).toEqual([{ question: 'when?', history: [] }]);
    expect(bot.logged()).not.toContain('convoy');
  });

  it('gets an apology when answering breaks, once', async () => {
    const bot = await startListeners();
    const root = await bot.tell('@govcloud break');
    expect(shown((await bot.replies(root, 1))[0])).toMatch(/went wrong here \(error [0-9a-f]{8}\)/);
    await bot.replies(await bot.tell('@govcloud jedi'), 1);
    expect(await bot.replies(root, 1)).toHaveLength(1);
  });

  it('is answered in the plain form where Slack refuses the blocks', async () => {
    const bot = await startListeners();
    bot.slack.faults.onCall('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    const root = await bot.tell('@govcloud il4 vs il5');
    const [reply] = await bot.replies(root, 1);
    expect(shown(reply)).toContain('• *Data* – IL4: CUI');
  });

  it('is taken up again when the thread cannot be read yet, with the same history', async () => {
    let tries = 0;
    const bot = await startListeners({
      threads: {
        recall: async () => {
          tries += 1;
          if (tries === 1) throw new Error('locked');
          return ['jedi'];
        },
        remember: async () => {},
      },
    });
    const root = await bot.tell('@govcloud when?');
    await bot.replies(root, 1);
    expect(bot.asked).toEqual([{ question: 'when?', history: ['jedi'] }]);
  });

  it('from a bot is left alone, and so is talk that does not address it', async () => {
    const bot = await startListeners();
    const { ts, channel } = await bot.tell('what sam says is passed on by a bot', { user: 'sam' });
    const text = `<@${bot.slack.bot.userId}> jedi`;
    const event = { type: 'app_mention', user: 'U1', text, ts, channel, event_ts: ts };
    await bot.slack.sendEvent({ ...event, bot_id: 'B9' }).done;
    await bot.tell('who won jedi?');
    await bot.replies(await bot.tell('@govcloud jedi'), 1);
    expect(bot.said('general')).toHaveLength(1);
  });
});

describe('a direct message', () => {
  it('is answered in a thread, where follow-ups need no mention', async () => {
    const bot = await startListeners();
    const root = await bot.tell('jedi', { channel: 'alex' });
    await bot.replies(root, 1);
    await bot.tell('when?', { channel: 'alex', thread: root });
    const replies = await bot.replies(root, 2);
    expect(shown(replies[0])).toContain('cancelled JEDI');
    expect(bot.asked.at(-1)).toEqual({ question: 'when?', history: ['jedi'] });
    expect(bot.answers).toEqual(['dm answer', 'dm answer']);
  });

  it.each([
    ['an edit', { subtype: 'message_changed' }],
    ['someone joining', { subtype: 'channel_join' }],
    ['a bot', { bot_id: 'B9' }],
    ['a bot of the old kind', { subtype: 'bot_message' }],
  ])('is not made by %s', async (_, fields) => {
    const bot = await startListeners();
    const channel = bot.slack.channelId('alex');
    const at = (ts: string, more: object) => ({
      type: 'message',
      channel_type: 'im',
      channel,
      user: bot.slack.userId('alex'),
      text: 'jedi',
      ts,
      event_ts: ts,
      ...more,
    });
    await bot.slack.sendEvent(at('1700000000.000100', fields)).done;
    await bot.replies(await bot.tell('jedi', { channel: 'alex' }), 1);
    expect(bot.said('alex')).toHaveLength(1);
  });

  it.each(['file_share', 'thread_broadcast'])('may be a %s', async (subtype) => {
    const bot = await startListeners();
    const channel = bot.slack.channelId('alex');
    const root = await bot.tell('jedi', { channel: 'alex' });
    await bot.replies(root, 1);
    const ts = '2000000000.000100';
    const user = bot.slack.userId('alex');
    const event = { type: 'message', channel_type: 'im', channel, user, subtype, ts, event_ts: ts };
    bot.slack.sendEvent({ ...event, text: 'when?', thread_ts: root.ts });
    await bot.replies(root, 2);
    expect(bot.asked.at(-1)).toEqual({ question: 'when?', history: ['jedi'] });
  });
});

it('no reply notifies a channel or shows a preview, whatever was asked', async () => {
  const bot = await startListeners();
  const root = await bot.tell('@govcloud <!channel> @here <https://example.gov> @channel');
  await bot.replies(root, 1);
  const call = await bot.slack.waitFor(() => bot.slack.calls('chat.postMessage')[0]);
  expect(call.payload).toMatchObject({
    parse: 'none',
    link_names: 'false',
    unfurl_links: 'false',
    unfurl_media: 'false',
  });
  expect(root.text).toContain('!channel');
  const [reply] = await bot.replies(root, 1);
  expect(reply?.text).not.toMatch(/<!|@(here|channel)/);
});
