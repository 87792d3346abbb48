import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../src/playground/standin/clock.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import { silent } from './echo-app.ts';

let clock: ManualClock;
let slack: StandIn;
let client: WebClient;
let general: string;

beforeEach(async () => {
  clock = createManualClock();
  slack = await createStandIn({ clock });
  client = clientWith(slack.tokens.bot);
  general = slack.channelId('general');
});
afterEach(() => slack.close());

const clientWith = (token: string): WebClient =>
  new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logger: silent,
  });

const call = async (method: string, args: Record<string, unknown> = {}, as = client) => {
  try {
    return await as.apiCall(method, args);
  } catch (error) {
    return (error as { data?: Record<string, unknown> }).data;
  }
};

const post = async (text: string, more = {}) => {
  const answer = await client.chat.postMessage({ channel: general, text, ...more });
  return String(answer.ts);
};

describe('tokens', () => {
  it('says who the bot is', async () => {
    expect(await client.auth.test()).toMatchObject({
      ok: true,
      user_id: slack.bot.userId,
      bot_id: slack.bot.botId,
      team_id: slack.team.id,
    });
  });

  it('takes a token in a form too', async () => {
    const body = new URLSearchParams({ token: slack.tokens.bot });
    const answer = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ ok: true });
  });

  it('takes no token in a form for opening a socket', async () => {
    const body = new URLSearchParams({ token: slack.tokens.app });
    const answer = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ ok: false, error: 'not_authed' });
  });

  it.each([
    ['none', 'not_authed', () => ''],
    ['a wrong one', 'invalid_auth', () => 'xoxb-wrong'],
    ["the app's", 'not_allowed_token_type', () => slack.tokens.app],
  ])('refuses %s', async (_which, error, token) => {
    const args = { channel: general, text: 'x' };
    expect(await call('chat.postMessage', args, clientWith(token()))).toMatchObject({ error });
  });

  it.each([
    ['revoked', 'token_revoked'],
    ['inactive', 'account_inactive'],
  ] as const)('refuses one that is %s', async (state, error) => {
    slack.setTokenState(state);
    expect(await call('auth.test')).toMatchObject({ ok: false, error });
  });

  it('is revoked by auth.revoke, but not in a test', async () => {
    expect(await call('auth.revoke', { test: true })).toMatchObject({ revoked: false });
    expect(await call('auth.revoke')).toMatchObject({ revoked: true });
    expect(await call('auth.test')).toMatchObject({ error: 'token_revoked' });
  });

  it('names the scope that is missing', async () => {
    slack.scopes = ['commands'];
    expect(await call('chat.postMessage', { channel: general, text: 'x' })).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'commands',
    });
  });

  it('keeps tokens out of the record', async () => {
    await post(`my token is ${slack.tokens.bot}`);
    expect(JSON.stringify(slack.calls())).not.toContain(slack.tokens.bot);
    expect(slack.calls('chat.postMessage')).toMatchObject([{ direction: 'from-app', status: 200 }]);
  });
});

describe('requests', () => {
  it.each([
    ['a method that is not there', 'chat.shout', {}, 'unknown_method'],
    ['a name of Object itself', 'constructor', {}, 'unknown_method'],
  ])('refuses %s', async (_what, method, args, error) => {
    expect(await call(method, args)).toMatchObject({ ok: false, error });
  });

  it.each([
    ['application/json', '{"channel":', 'invalid_json'],
    ['application/json', '[]', 'json_not_object'],
    ['text/xml', '<a/>', 'invalid_post_type'],
  ])('refuses a body of %s that is %s', async (type, body, error) => {
    const headers = { authorization: `Bearer ${slack.tokens.bot}`, 'content-type': type };
    const answer = await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers,
      body,
    });
    expect(await answer.json()).toEqual({ ok: false, error });
  });

  it('takes JSON, with blocks as they are', async () => {
    const answer = await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${slack.tokens.bot}`,
        'content-type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify({ channel: general, text: 'x', blocks: [{ type: 'divider' }] }),
    });
    expect(await answer.json()).toMatchObject({
      ok: true,
      message: { blocks: [{ type: 'divider' }] },
    });
  });

  it('gives back what api.test is given', async () => {
    expect(await call('api.test', { a: '1' })).toMatchObject({ ok: true, args: { a: '1' } });
  });
});

describe('chat.postMessage', () => {
  it('posts, and gives the message', async () => {
    const answer = await client.chat.postMessage({
      channel: general,
      text: 'hello',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'hello' } }],
      metadata: { event_type: 'answer', event_payload: { id: 'jedi' } },
    });
    expect(answer).toMatchObject({
      ok: true,
      channel: general,
      message: {
        type: 'message',
        user: slack.bot.userId,
        bot_id: slack.bot.botId,
        text: 'hello',
        blocks: [{ type: 'section', block_id: expect.any(String) }],
        metadata: { event_type: 'answer', event_payload: { id: 'jedi' } },
      },
    });
    expect(slack.messages(general)).toMatchObject([{ ts: answer.ts, text: 'hello' }]);
  });

  it.each([
    ['a name', () => '#general', () => slack.channelId('general')],
    ["a person's id", () => slack.userId('alex'), () => slack.channelId('alex')],
  ])('finds the channel by %s', async (_what, named, found) => {
    const answer = await client.chat.postMessage({ channel: named(), text: 'x' });
    expect(answer.channel).toBe(found());
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no channel', { channel: 'C404', text: 'x' }, 'channel_not_found'],
    ['a channel that the bot is not in', { channel: 'random', text: 'x' }, 'not_in_channel'],
    ['nothing to say', {}, 'no_text'],
    ['empty blocks alone', { blocks: [] }, 'no_text'],
    ['blocks that are no JSON', { blocks: '[{' }, 'invalid_blocks_format'],
    ['blocks in an object', { blocks: '{"blocks":[]}' }, 'invalid_blocks_format'],
    ['markdown beside text', { text: 'x', markdown_text: 'y' }, 'markdown_text_conflict'],
    ['long markdown', { markdown_text: 'x'.repeat(12_001) }, 'msg_too_long'],
    ['a thread that is no time', { text: 'x', thread_ts: '0' }, 'invalid_thread_ts'],
    ['a thread that is gone', { text: 'x', thread_ts: '1700000000.000100' }, 'thread_not_found'],
    ['metadata in words', { text: 'x', metadata: 'about' }, 'invalid_metadata_format'],
    [
      'metadata without a type',
      { text: 'x', metadata: { event_payload: {} } },
      'invalid_metadata_schema',
    ],
  ])('refuses %s', async (_what, args, error) => {
    expect(await call('chat.postMessage', { channel: general, ...args })).toMatchObject({ error });
    expect(slack.messages()).toEqual([]);
  });

  it('says what is wrong with blocks as Slack does', async () => {
    const text = { type: 'mrkdwn', text: 'x'.repeat(3001) };
    const blocks = [{ type: 'section', text }];
    const rule = 'must be less than 3001 characters [json-pointer:/blocks/0/text/text]';
    expect(await call('chat.postMessage', { channel: general, text: 'x', blocks })).toMatchObject({
      error: 'invalid_blocks',
      errors: [rule],
      response_metadata: { messages: [`[ERROR] ${rule}`] },
    });
  });

  it('refuses blocks that are too long together', async () => {
    const blocks = Array.from({ length: 5 }, () => ({
      type: 'section',
      text: { type: 'mrkdwn', text: 'x'.repeat(2900) },
    }));
    expect(await call('chat.postMessage', { channel: general, text: 'x', blocks })).toMatchObject({
      error: 'msg_blocks_too_long',
    });
  });

  it('cuts text at 40,000 characters', async () => {
    await post('x'.repeat(41_000));
    expect(slack.messages(general)[0]?.text).toHaveLength(40_000);
  });

  it('puts a reply to a reply into the same thread', async () => {
    const root = await post('root');
    const reply = await post('reply', { thread_ts: root });
    await post('again', { thread_ts: reply });
    expect(slack.messages(general).map(({ threadTs }) => threadTs)).toEqual([null, root, root]);
  });

  it('posts a client_msg_id once', async () => {
    const first = await call('chat.postMessage', {
      channel: general,
      text: 'x',
      client_msg_id: 'a',
    });
    const again = await call('chat.postMessage', {
      channel: general,
      text: 'x',
      client_msg_id: 'a',
    });
    expect(again).toMatchObject({ ok: true, ts: (first as { ts: string }).ts });
    expect(slack.messages(general)).toHaveLength(1);
  });

  it('refuses a client_msg_id of a message that is gone, or of another channel', async () => {
    const args = { channel: general, text: 'x', client_msg_id: 'a' };
    const first = (await call('chat.postMessage', args)) as { ts: string };
    const elsewhere = { ...args, channel: 'cloud-contracts' };
    expect(await call('chat.postMessage', elsewhere)).toMatchObject({
      error: 'duplicate_channel_not_found',
    });
    await client.chat.delete({ channel: general, ts: first.ts });
    expect(await call('chat.postMessage', args)).toMatchObject({
      error: 'duplicate_message_not_found',
    });
  });

  it('gives each message of a channel its own time, and two channels perhaps the same', async () => {
    const first = await post('a');
    const second = await post('b');
    const elsewhere = await client.chat.postMessage({ channel: 'cloud-contracts', text: 'c' });
    expect(Number(second)).toBeGreaterThan(Number(first));
    expect(elsewhere.ts).toBe(first);
  });
});

describe('changing messages', () => {
  it('updates text and blocks, and keeps metadata that is not mentioned', async () => {
    const metadata = { event_type: 'a', event_payload: { id: 'b' } };
    const ts = await post('before', { metadata, blocks: [{ type: 'divider' }] });
    const answer = await client.chat.update({ channel: general, ts, text: 'after' });
    expect(answer).toMatchObject({ ok: true, ts, text: 'after', message: { edited: {} } });
    expect(slack.messages(general)).toMatchObject([{ ts, text: 'after', blocks: null, metadata }]);
  });

  it.each([
    ['chat.update', 'cant_update_message'],
    ['chat.delete', 'cant_delete_message'],
  ])('leaves what people said alone: %s', async (method, error) => {
    const { message } = await slack.act({
      act: 'say',
      user: slack.userId('alex'),
      channel: general,
      threadTs: null,
      text: 'mine',
    });
    const args = { channel: general, ts: message?.ts, text: 'x' };
    expect(await call(method, args)).toMatchObject({ error });
  });

  it('refuses what is not there, ephemeral messages included', async () => {
    const { message_ts: ts } = await client.chat.postEphemeral({
      channel: general,
      user: slack.userId('alex'),
      text: 'only you',
    });
    const args = { channel: general, ts, text: 'x' };
    expect(await call('chat.update', args)).toMatchObject({ error: 'message_not_found' });
  });

  it('refuses more than 4,000 characters of text', async () => {
    const args = { channel: general, ts: await post('x'), text: 'x'.repeat(4001) };
    expect(await call('chat.update', args)).toMatchObject({ error: 'msg_too_long' });
  });

  it('deletes', async () => {
    const ts = await post('x');
    await client.chat.delete({ channel: general, ts });
    expect(slack.messages(general)).toEqual([]);
    expect(slack.frames.at(-2)).toEqual({ type: 'message-deleted', channel: general, ts });
  });
});

describe('ephemeral messages and links', () => {
  it('shows an ephemeral message to one person', async () => {
    const alex = slack.userId('alex');
    await client.chat.postEphemeral({ channel: general, user: alex, text: 'only you' });
    expect(slack.messages(general)).toMatchObject([{ ephemeralTo: alex, text: 'only you' }]);
  });

  it.each([
    ['nobody', {}, 'no_user'],
    ['someone who is not there', { user: 'U404' }, 'user_not_in_channel'],
  ])('refuses to show one to %s', async (_whom, more, error) => {
    const args = { channel: general, text: 'x', ...more };
    expect(await call('chat.postEphemeral', args)).toMatchObject({ error });
  });

  it('links to a message and to a reply', async () => {
    const ts = await post('x');
    const reply = await post('y', { thread_ts: ts });
    const link = async (message_ts: string) =>
      (await client.chat.getPermalink({ channel: general, message_ts })).permalink;
    const base = `https://playground.slack.com/archives/${general}/p`;
    expect(await link(ts)).toBe(base + ts.replace('.', ''));
    expect(await link(reply)).toBe(
      `${base}${reply.replace('.', '')}?thread_ts=${ts}&cid=${general}`,
    );
  });
});

describe('reading', () => {
  it('needs the scope of the kind of channel', async () => {
    expect(await call('conversations.history', { channel: general })).toMatchObject({
      error: 'missing_scope',
      needed: 'channels:history',
    });
    expect(await call('conversations.info', { channel: slack.channelId('alex') })).toMatchObject({
      needed: 'im:read',
    });
    const im = slack.channelId('alex');
    expect(await call('conversations.history', { channel: im })).toMatchObject({ ok: true });
  });

  it('gives history newest first and by pages, threads oldest first', async () => {
    slack.scopes = ['chat:write', 'channels:history', 'channels:read', 'users:read'];
    const first = await post('one');
    await post('two');
    await post('reply', { thread_ts: first });
    const texts = (answer: unknown) =>
      (answer as { messages: { text: string }[] }).messages.map(({ text }) => text);
    const page = await client.conversations.history({ channel: general, limit: 1 });
    expect(texts(page)).toEqual(['two']);
    const cursor = page.response_metadata?.next_cursor ?? '';
    const next = await client.conversations.history({ channel: general, limit: 1, cursor });
    expect(texts(next)).toEqual(['one']);
    expect(next).toMatchObject({ has_more: false, messages: [{ reply_count: 1 }] });
    const thread = await client.conversations.replies({ channel: general, ts: first });
    expect(texts(thread)).toEqual(['one', 'reply']);
    expect(await call('conversations.replies', { channel: general, ts: '1' })).toMatchObject({
      error: 'thread_not_found',
    });
  });

  it('knows channels and people', async () => {
    slack.scopes = ['channels:read', 'users:read'];
    expect(await call('conversations.info', { channel: general })).toMatchObject({
      channel: { name: 'general', is_member: true, is_private: false },
    });
    expect(await call('users.info', { user: slack.userId('sam') })).toMatchObject({
      user: { name: 'sam', is_bot: false },
    });
    expect(await call('users.info', { user: 'U404' })).toMatchObject({ error: 'user_not_found' });
  });
});

describe('beside the messages', () => {
  it('shows a status until the app replies', async () => {
    const thread_ts = await post('question');
    const channel_id = general;
    await call('assistant.threads.setStatus', { channel_id, thread_ts, status: 'is looking' });
    await post('answer', { thread_ts });
    const lines = slack.frames.flatMap((frame) => (frame.type === 'status' ? [frame.text] : []));
    expect(lines).toEqual(['is looking', '']);
  });

  it('takes a status away after two minutes', async () => {
    const thread_ts = await post('question');
    const args = { channel_id: general, thread_ts, status: 'is looking' };
    await call('assistant.threads.setStatus', args);
    clock.advance(120_000);
    expect(slack.frames.findLast(({ type }) => type === 'status')).toMatchObject({ text: '' });
  });

  it('shows prompts, at most four', async () => {
    const prompts = [{ title: 'JEDI', message: 'jedi' }];
    const args = { channel_id: slack.channelId('alex'), title: 'Try', prompts };
    expect(await call('assistant.threads.setSuggestedPrompts', args)).toMatchObject({ ok: true });
    expect(slack.frames.find(({ type }) => type === 'prompts')).toMatchObject({
      title: 'Try',
      prompts,
    });
    const many = { ...args, prompts: Array.from({ length: 5 }, () => prompts[0]) };
    expect(await call('assistant.threads.setSuggestedPrompts', many)).toMatchObject({
      error: 'invalid_arguments',
    });
  });
});
