import { WebClient } from '@slack/web-api';
import { afterEach, describe, expect, it } from 'vitest';
import type { Act } from '../../../src/playground/protocol.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import type { StandInOptions } from '../../../src/playground/standin/options.ts';
import { silent } from './echo-app.ts';
import { connect } from './raw-client.ts';

let slack: StandIn;
afterEach(() => slack.close());

const start = async (options: StandInOptions = {}) => {
  slack = await createStandIn({ retryDelaysMs: [], ...options });
};

type Say = Extract<Act, { act: 'say' }>;

const say = (text: string, more: Partial<Say> = {}) =>
  slack.act({
    act: 'say',
    user: slack.userId('alex'),
    channel: slack.channelId('general'),
    threadTs: null,
    text,
    ...more,
  });

const sent = () =>
  slack.deliveries.map(({ payload }) => {
    const { type, subtype, channel_type } = payload.event as Record<string, unknown>;
    return [type, subtype ?? channel_type].join(' ').trim();
  });

describe('what a person says', () => {
  it.each<[string, () => Partial<Say>, string, string]>([
    ['nothing', () => ({}), ' \n', 'Type something first.'],
    [
      'into a channel that is not there',
      () => ({ channel: 'C404' }),
      'x',
      'There is no channel "C404".',
    ],
    [
      "into somebody else's direct message",
      () => ({ channel: slack.channelId('sam') }),
      'x',
      'alex is not in this channel.',
    ],
    ['as nobody', () => ({ user: 'U404' }), 'x', 'There is no user "U404" to play.'],
    [
      'as the bot',
      () => ({ user: slack.bot.userId }),
      'x',
      'There is no user "U0GOVCLOUD" to play.',
    ],
    [
      'into a thread that is gone',
      () => ({ threadTs: '1.000000' }),
      'x',
      'That thread is no longer there.',
    ],
    [
      'a command in a thread',
      () => ({ threadTs: '1.000000' }),
      '/govcloud jedi',
      '/govcloud is not supported in threads. Sorry!',
    ],
    ['a command of nobody', () => ({}), '/giphy cats', '/giphy is not a valid command.'],
  ])('is refused: %s', async (_what, more, text, error) => {
    await start();
    expect((await say(text, more())).result).toEqual({ ok: false, error });
    expect(slack.deliveries).toEqual([]);
  });

  it('is refused as a command without the scope for commands', async () => {
    await start({ scopes: ['chat:write'] });
    expect((await say('/govcloud jedi')).result).toMatchObject({ ok: false });
  });

  it('reaches the page, also when no app is there', async () => {
    await start();
    const { result, deliveries } = await say('@govcloud jedi');
    expect(result).toEqual({ ok: true });
    expect(slack.frames[0]).toMatchObject({ type: 'message', message: { blocks: null } });
    expect(await deliveries[0]?.done).toMatchObject({ acked: false, reason: 'connection_failed' });
  });

  it('tells who mentions the bot where it is not', async () => {
    await start();
    await say('@govcloud jedi', { channel: slack.channelId('random') });
    expect(slack.deliveries).toEqual([]);
    expect(slack.messages().at(-1)).toMatchObject({
      ephemeralTo: slack.userId('alex'),
      text: 'You mentioned @govcloud, but it is not in this channel.',
    });
  });
});

describe('what the app is told of', () => {
  const ALL = {
    events: ['app_mention', 'message.im', 'message.channels', 'message.groups'],
    scopes: ['app_mentions:read', 'im:history', 'channels:history', 'groups:history', 'chat:write'],
  };

  it.each<[string, string, string, StandInOptions, string[]]>([
    ['a mention', 'general', '@govcloud jedi', {}, ['app_mention']],
    ['a mention in a private channel', 'capture-team', 'so @govcloud, jedi?', {}, ['app_mention']],
    ['other talk', 'general', 'jedi', {}, []],
    ['a direct message', 'alex', 'jedi', {}, ['message im']],
    ['a mention in a direct message', 'alex', '@govcloud jedi', {}, ['message im']],
    [
      'a mention, as two events',
      'general',
      '@govcloud jedi',
      ALL,
      ['app_mention', 'message channel'],
    ],
    ['other talk, where it listens', 'capture-team', 'jedi', ALL, ['message group']],
    ['nothing without the scope', 'general', '@govcloud jedi', { scopes: [] }, []],
    ['nothing it did not subscribe to', 'alex', 'jedi', { events: ['app_mention'] }, []],
  ])('%s', async (_what, channel, text, options, events) => {
    await start(options);
    await say(text, { channel: slack.channelId(channel) });
    expect(sent()).toEqual(events);
  });

  it('the same message under two event_ids and one ts', async () => {
    await start(ALL);
    await say('@govcloud jedi');
    const count = (values: unknown[]): number => new Set(values).size;
    const payloads = slack.deliveries.map(({ payload }) => payload);
    expect(count(payloads.map(({ event_id }) => event_id))).toBe(2);
    expect(count(payloads.map(({ event }) => (event as { ts: string }).ts))).toBe(1);
  });

  it('replies with their thread and its author', async () => {
    await start();
    const channel = slack.channelId('alex');
    const { message } = await say('jedi', { channel });
    await say('when?', { channel, threadTs: message?.ts ?? null });
    expect(slack.deliveries[1]?.payload.event).toMatchObject({
      thread_ts: message?.ts,
      parent_user_id: slack.userId('alex'),
      client_msg_id: expect.any(String),
      blocks: [{ type: 'rich_text', elements: [{ elements: [{ type: 'text', text: 'when?' }] }] }],
    });
  });

  it('changes and deletions of its own messages', async () => {
    await start();
    const client = new WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl, logger: silent });
    const channel = slack.channelId('alex');
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'a' });
    await client.chat.update({ channel, ts, text: 'b' });
    await client.chat.delete({ channel, ts });
    expect(sent()).toEqual(['message im', 'message message_changed', 'message message_deleted']);
  });

  it('being uninstalled', async () => {
    await start();
    slack.uninstall();
    expect(sent()).toEqual(['tokens_revoked', 'app_uninstalled']);
  });

  it('any event that a test makes up', async () => {
    await start();
    const client = await connect(slack);
    const delivery = slack.sendEvent(
      { type: 'message', subtype: 'bot_message' },
      { eventId: 'Ev1' },
    );
    const envelope = await client.nextEnvelope();
    expect(envelope.payload).toMatchObject({ event_id: 'Ev1', event: { subtype: 'bot_message' } });
    client.ack(envelope);
    expect(await delivery.done).toMatchObject({ acked: true });
  });
});

describe('what a person does to a message', () => {
  const title = (text: string) => ({ type: 'plain_text', text });
  const option = (value: string) => ({ text: title(value), value });
  const blocks = [
    {
      type: 'actions',
      block_id: 'row',
      elements: [
        {
          type: 'button',
          action_id: 'go',
          text: title('Go'),
          value: 'there',
          url: 'https://e.com',
        },
        { type: 'static_select', action_id: 'pick', options: [option('a'), option('b')] },
      ],
    },
    {
      type: 'context_actions',
      block_id: 'feedback',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'useful',
          positive_button: { text: title('Yes'), value: 'yes' },
          negative_button: { text: title('No'), value: 'no' },
        },
      ],
    },
  ];

  const use = async (action: Record<string, unknown>, more: Partial<Act> = {}) => {
    await start();
    const app = await connect(slack);
    app.ws.on('message', (data) => app.ack(JSON.parse(data.toString())));
    const client = new WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl, logger: silent });
    const channel = slack.channelId('general');
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'x', blocks });
    const { result, deliveries } = await slack.act({
      act: 'action',
      user: slack.userId('alex'),
      channel,
      messageTs: ts,
      viewId: null,
      action,
      values: {},
      ...more,
    } as Act);
    return { result, actions: deliveries[0]?.payload.actions };
  };

  it.each([
    [
      'a button, whose value is its own',
      { action_id: 'go', value: 'elsewhere' },
      { type: 'button', block_id: 'row', value: 'there', url: 'https://e.com', text: title('Go') },
    ],
    [
      'an option',
      { action_id: 'pick', selected_option: option('b') },
      { type: 'static_select', selected_option: option('b') },
    ],
    [
      'feedback',
      { action_id: 'useful', value: 'no' },
      { type: 'feedback_buttons', block_id: 'feedback', value: 'no', text: title('No') },
    ],
  ])('reaches the app: %s', async (_what, action, entry) => {
    const { result, actions } = await use(action);
    expect(result).toEqual({ ok: true });
    expect(actions).toMatchObject([entry]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['a button that is not there', { action_id: 'stop' }, {}, 'There is no "stop" to use here.'],
    [
      'a button of another block',
      { action_id: 'go', block_id: 'feedback' },
      {},
      'There is no "go" to use here.',
    ],
    [
      'an option that is not offered',
      { action_id: 'pick', selected_option: option('c') },
      {},
      'That is not one of the options.',
    ],
    [
      'a third opinion',
      { action_id: 'useful', value: 'perhaps' },
      {},
      'That is neither of the two feedback buttons.',
    ],
    [
      'a message that is gone',
      { action_id: 'go' },
      { messageTs: '1.000000' },
      'That message is no longer there.',
    ],
    [
      'a view that is closed',
      { action_id: 'go' },
      { viewId: 'V404' },
      'That view is no longer open.',
    ],
  ])('is refused: %s', async (_what, action, more, error) => {
    expect((await use(action, more as Partial<Act>)).result).toEqual({ ok: false, error });
  });

  it('is refused to whom the message is not shown', async () => {
    await start();
    const client = new WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl, logger: silent });
    const [channel, user] = [slack.channelId('general'), slack.userId('sam')];
    const { message_ts } = await client.chat.postEphemeral({ channel, user, text: 'x', blocks });
    const { result } = await slack.act({
      act: 'action',
      user: slack.userId('alex'),
      channel,
      messageTs: message_ts ?? '',
      viewId: null,
      action: { action_id: 'go' },
      values: {},
    });
    expect(result).toEqual({ ok: false, error: 'Only someone else can see that message.' });
  });

  it('is a shortcut on it, with the message', async () => {
    await start();
    const app = await connect(slack);
    const { message } = await say('what is il4?');
    const acted = slack.act({
      act: 'shortcut',
      user: slack.userId('sam'),
      callbackId: 'explain_message',
      channel: slack.channelId('general'),
      messageTs: message?.ts ?? '',
    });
    const envelope = await app.nextEnvelope();
    expect(envelope.payload).toMatchObject({
      type: 'message_action',
      callback_id: 'explain_message',
      message_ts: message?.ts,
      message: { text: 'what is il4?', user: slack.userId('alex') },
      user: { id: slack.userId('sam') },
      response_url: expect.any(String),
      trigger_id: expect.any(String),
    });
    app.ack(envelope);
    expect((await acted).result).toEqual({ ok: true });
  });
});
