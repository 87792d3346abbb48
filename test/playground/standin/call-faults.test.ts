import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../src/playground/standin/clock.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';

let clock: ManualClock;
let slack: StandIn;

beforeEach(async () => {
  clock = createManualClock();
  slack = await createStandIn({ clock });
});
afterEach(() => slack.close());

const post = async (channel = slack.channelId('general')) => {
  const answer = await fetch(`${slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${slack.tokens.bot}` },
    body: new URLSearchParams({ channel, text: 'x' }),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};

const stored = () => slack.messages().length;

describe('a call that is made to go wrong', () => {
  it('is limited, with the time to wait', async () => {
    slack.faults.onCall('chat.postMessage', { kind: 'rate-limit', retryAfterS: 30 });
    const { status, headers, body } = await post();
    expect([status, headers.get('retry-after'), JSON.parse(body)]).toEqual([
      429,
      '30',
      { ok: false, error: 'ratelimited' },
    ]);
    expect(stored()).toBe(0);
  });

  it.each([
    [false, 0],
    [true, 1],
  ])('ends in 502, having taken effect: %s', async (takesEffect, count) => {
    slack.faults.onCall('chat.postMessage', { kind: 'status', status: 502, stored: takesEffect });
    expect((await post()).status).toBe(502);
    expect(stored()).toBe(count);
  });

  it.each([
    [false, 0],
    [true, 1],
  ])('is reset, having taken effect: %s', async (takesEffect, count) => {
    slack.faults.onCall('chat.postMessage', { kind: 'reset', stored: takesEffect });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(stored()).toBe(count);
    expect(slack.calls('chat.postMessage')).toMatchObject([{ status: null, response: null }]);
  });

  it('is answered with what is no JSON', async () => {
    slack.faults.onCall('chat.postMessage', { kind: 'bad-json', stored: true });
    const { body } = await post();
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
    expect(stored()).toBe(1);
  });

  it('is answered with an error of Slack', async () => {
    slack.faults.onCall('chat.postMessage', { kind: 'error', error: 'internal_error' });
    expect(JSON.parse((await post()).body)).toEqual({ ok: false, error: 'internal_error' });
  });

  it('is answered late', async () => {
    slack.faults.onCall('chat.postMessage', { kind: 'delay', ms: 1000 });
    const posting = post();
    const late = Promise.race([posting.then(() => 'answered'), arrival().then(() => 'waiting')]);
    expect(await late).toBe('waiting');
    clock.advance(1000);
    expect((await posting).status).toBe(200);
  });

  it('is never answered', async () => {
    slack.faults.onCall('chat.postMessage', { kind: 'hang', stored: true });
    const posting = post().catch(() => 'cut');
    await slack.waitFor(() => slack.calls('chat.postMessage').length === 1);
    expect(stored()).toBe(1);
    await slack.close();
    expect(await posting).toBe('cut');
  });

  it('goes wrong as often as asked, whichever method it is, until cleared', async () => {
    slack.faults.onCall('*', { kind: 'status', status: 500 }, 2);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([
      500, 500, 200,
    ]);
    slack.faults.onCall('chat.postMessage', { kind: 'status', status: 500 });
    slack.faults.clear();
    expect((await post()).status).toBe(200);
  });
});

/** Resolves once the call has reached the stand-in and waits there for the clock. */
const arrival = () => slack.waitFor(() => slack.faults.pending === 0);

describe('waiting', () => {
  it('gives what was looked for as soon as it is there', async () => {
    const found = slack.waitFor(() => slack.messages()[0]?.text);
    await post();
    expect(await found).toBe('x');
  });

  it('gives up with the latest calls', async () => {
    await post();
    await expect(slack.waitFor(() => false, 1)).rejects.toThrow('from-app chat.postMessage');
  });

  it('passes on what the condition itself throws', async () => {
    const broken = (): boolean => {
      throw new Error('broken');
    };
    await expect(slack.waitFor(broken)).rejects.toThrow('broken');
  });
});

it('goes wrong in one channel and not in others', async () => {
  const slow = slack.channelId('cloud-contracts');
  slack.faults.onCall(
    'chat.postMessage',
    { kind: 'rate-limit', retryAfterS: 30 },
    { times: 9, match: ({ channel }) => channel === slow },
  );
  expect((await post()).status).toBe(200);
  expect((await post(slow)).status).toBe(429);
});
