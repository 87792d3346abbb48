import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../src/playground/standin/clock.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import { connect, type RawClient } from './raw-client.ts';

let clock: ManualClock;
let slack: StandIn;
let client: RawClient;
let alex: string;
let general: string;

beforeEach(async () => {
  clock = createManualClock();
  slack = await createStandIn({ clock });
  client = await connect(slack);
  alex = slack.userId('alex');
  general = slack.channelId('general');
});
afterEach(() => slack.close());

/** Runs a command and gives its response_url. */
async function commandUrl(answer?: unknown): Promise<string> {
  const said = slack.act({
    act: 'say',
    user: alex,
    channel: general,
    threadTs: null,
    text: '/govcloud jedi',
  });
  const envelope = await client.nextEnvelope();
  client.ack(envelope, answer);
  await said;
  return String(envelope.payload.response_url);
}

const withButton = {
  text: 'Answer',
  blocks: [
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'b', text: { type: 'plain_text', text: 'B' } }],
    },
  ],
};

/** Presses the button of the latest message and gives the payload. */
async function press(): Promise<Record<string, unknown>> {
  const acted = slack.act({
    act: 'action',
    user: alex,
    channel: general,
    messageTs: slack.messages(general).at(-1)?.ts ?? '',
    viewId: null,
    action: { action_id: 'b' },
    values: {},
  });
  const envelope = await client.nextEnvelope();
  client.ack(envelope);
  await acted;
  return envelope.payload;
}

const respond = async (url: string, body: unknown) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.text() };
};

const shown = () =>
  slack
    .messages(general)
    .map(({ text, ephemeralTo }) => [text, ephemeralTo === null ? 'all' : 'one']);

describe('a response_url', () => {
  it('posts for one person, or for all', async () => {
    const url = await commandUrl();
    expect(await respond(url, { text: 'a' })).toEqual({ status: 200, body: 'ok' });
    await respond(url, { text: 'b', response_type: 'in_channel' });
    expect(shown()).toEqual([
      ['a', 'one'],
      ['b', 'all'],
    ]);
  });

  it('replaces what it posted, and deletes it', async () => {
    const url = await commandUrl();
    await respond(url, { text: 'looking' });
    await respond(url, { text: 'found', replace_original: true });
    expect(shown()).toEqual([['found', 'one']]);
    await respond(url, { delete_original: true });
    expect(shown()).toEqual([]);
  });

  it('replaces the message of the button, which stays ephemeral', async () => {
    await commandUrl(withButton);
    const { response_url: url } = await press();
    await respond(String(url), { text: 'Done', replace_original: true });
    expect(shown()).toEqual([['Done', 'one']]);
  });

  it('shares beside the message of the button', async () => {
    await commandUrl(withButton);
    const { response_url: url } = await press();
    const share = { text: 'Shared', response_type: 'in_channel', replace_original: false };
    await respond(String(url), share);
    expect(shown()).toEqual([
      ['Answer', 'one'],
      ['Shared', 'all'],
    ]);
  });

  it("tells the app of what it posts for all in a person's direct message", async () => {
    const channel = slack.channelId('alex');
    const acted = slack.act({
      act: 'say',
      user: alex,
      channel,
      threadTs: null,
      text: '/govcloud x',
    });
    const { envelope_id, payload } = await client.nextEnvelope();
    client.ack({ envelope_id });
    await acted;
    await respond(String(payload.response_url), { text: 'only you' });
    await respond(String(payload.response_url), { text: 'both', response_type: 'in_channel' });
    expect(await client.nextEnvelope()).toMatchObject({
      type: 'events_api',
      payload: { event: { type: 'message', text: 'both', bot_id: slack.bot.botId } },
    });
  });

  it('posts into a thread', async () => {
    const url = await commandUrl();
    await respond(url, { text: 'root', response_type: 'in_channel' });
    const root = slack.messages(general)[0]?.ts;
    await respond(url, { text: 'reply', response_type: 'in_channel', thread_ts: root });
    expect(slack.messages(general)[1]).toMatchObject({ threadTs: root });
  });

  it('is used up after five posts', async () => {
    const url = await commandUrl();
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push((await respond(url, { text: `${n}` })).status);
    expect(answers).toEqual([200, 200, 200, 200, 200, 404]);
    expect(shown()).toHaveLength(5);
  });

  it('is good for thirty minutes', async () => {
    const url = await commandUrl();
    clock.advance(30 * 60_000);
    expect(await respond(url, { text: 'late' })).toMatchObject({ status: 200 });
    clock.advance(1);
    expect(await respond(url, { text: 'later' })).toEqual({
      status: 404,
      body: '{"ok":false,"error":"expired_url"}',
    });
  });

  it.each([
    ['nothing', {}, 'no_text'],
    ['bad blocks', { text: 'x', blocks: [{ type: 'x' }] }, 'invalid_blocks'],
  ])('refuses %s', async (_what, body, error) => {
    const answer = await respond(await commandUrl(), body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error });
  });

  it('does not exist for a guess', async () => {
    const url = await commandUrl();
    expect((await respond(`${url}0`, { text: 'x' })).status).toBe(404);
  });

  it('can be made to fail', async () => {
    const url = await commandUrl();
    slack.faults.onCall('response_url', { kind: 'status', status: 503 });
    expect((await respond(url, { text: 'x' })).status).toBe(503);
    expect((await respond(url, { text: 'x' })).status).toBe(200);
    expect(slack.calls('response_url').map(({ status }) => status)).toEqual([503, 200]);
  });
});

describe('the payload of a button', () => {
  it('has the message, unless only one person sees it', async () => {
    await commandUrl({ ...withButton, response_type: 'in_channel' });
    expect(await press()).toMatchObject({
      container: { type: 'message', is_ephemeral: false },
      message: { text: 'Answer', bot_id: slack.bot.botId },
    });
    await commandUrl(withButton);
    const payload = await press();
    expect(payload).toMatchObject({ container: { is_ephemeral: true } });
    expect(payload).not.toHaveProperty('message');
  });

  it('has what Slack sends besides', async () => {
    await commandUrl(withButton);
    expect(await press()).toMatchObject({
      type: 'block_actions',
      user: { id: alex, username: 'alex', team_id: slack.team.id },
      team: { id: slack.team.id, domain: slack.team.domain },
      channel: { id: general, name: 'general' },
      api_app_id: slack.bot.appId,
      trigger_id: expect.any(String),
      response_url: expect.stringContaining('/responses/'),
      state: { values: {} },
      actions: [
        {
          type: 'button',
          action_id: 'b',
          block_id: expect.any(String),
          text: { type: 'plain_text', text: 'B' },
          action_ts: expect.stringMatching(/^\d+\.\d{6}$/),
        },
      ],
    });
  });
});
