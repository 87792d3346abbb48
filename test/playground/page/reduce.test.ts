import { describe, expect, it } from 'vitest';
import type { PageEvent } from '../../../src/playground/page/state/event.ts';
import { reduce } from '../../../src/playground/page/state/reduce.ts';
import { channelMessages, replies } from '../../../src/playground/page/state/select.ts';
import { CALLS_KEPT, initialState, type State } from '../../../src/playground/page/state/state.ts';
import type { PlaygroundMessage, StreamFrame } from '../../../src/playground/protocol.ts';

const person = (id: string, name: string) => ({ id, name, isBot: false });
const bot = { id: 'UBOT', name: 'govcloud', isBot: true };
const message = (ts: string, more: Partial<PlaygroundMessage> = {}): PlaygroundMessage => ({
  channel: 'C1',
  ts: `17000000${ts}.000000`,
  threadTs: null,
  user: 'UBOT',
  text: `message ${ts}`,
  blocks: null,
  ephemeralTo: null,
  ...more,
});
const frame = (given: StreamFrame): PageEvent => ({ type: 'frame', frame: given });
const said = (given: PlaygroundMessage): PageEvent => frame({ type: 'message', message: given });
const run = (state: State, ...events: readonly PageEvent[]): State => events.reduce(reduce, state);

const workspace = (messages: readonly PlaygroundMessage[] = []) =>
  frame({
    type: 'workspace',
    workspace: {
      team: { id: 'T1', name: 'Playground' },
      bot,
      users: [bot, person('U1', 'alex'), person('U2', 'sam')],
      channels: [
        { id: 'C1', name: 'general', kind: 'public', members: ['U1', 'U2', 'UBOT'] },
        { id: 'C2', name: 'secret', kind: 'private', members: ['U1', 'UBOT'] },
        { id: 'D1', name: 'alex', kind: 'im', members: ['U1', 'UBOT'] },
        { id: 'D2', name: 'sam', kind: 'im', members: ['U2', 'UBOT'] },
      ],
      messages,
      homes: {},
    },
  });
const open = run(initialState, workspace());
const go = (id: string): PageEvent => ({ type: 'go', place: { kind: 'channel', id } });
const texts = (state: State, channel = 'C1') =>
  channelMessages(state, channel).map(({ text }) => text);

describe('the first look', () => {
  it('plays the first person, in their first channel', () => {
    expect(open).toMatchObject({
      me: 'U1',
      place: { kind: 'channel', id: 'C1' },
      connection: 'open',
    });
  });

  it('sorts messages by time, whatever the order they came in', () => {
    const state = run(open, said(message('03')), said(message('01')), said(message('02')));
    expect(texts(state)).toEqual(['message 01', 'message 02', 'message 03']);
  });

  it('shows a message once that is sent twice', () => {
    expect(texts(run(open, said(message('01')), said(message('01'))))).toHaveLength(1);
  });
});

describe('who sees what', () => {
  it.each([
    ['U1', ['message 01']],
    ['U2', []],
  ])('an ephemeral message to U1, seen by %s', (user, expected) => {
    const state = run(open, said(message('01', { ephemeralTo: 'U1' })), {
      type: 'play-as',
      user,
    });
    expect(texts(state)).toEqual(expected);
  });

  it.each([
    ['C1', { kind: 'channel', id: 'C1' }],
    ['C2', { kind: 'channel', id: 'C1' }],
    ['D1', { kind: 'channel', id: 'D2' }],
  ])('another person played from %s', (from, place) => {
    expect(run(open, go(from), { type: 'play-as', user: 'U2' }).place).toEqual(place);
  });
});

describe('threads', () => {
  const mine = message('01', { user: 'U1' });
  const answer = message('02', { threadTs: mine.ts });
  const narrow: PageEvent = { type: 'resized', roomy: false };
  const inspector: PageEvent = { type: 'show-inspector', shown: true };

  it('keeps replies out of the channel', () => {
    const state = run(open, said(mine), said(answer));
    expect(texts(state)).toEqual(['message 01']);
    expect(replies(state, 'C1', mine.ts)).toEqual([answer]);
  });

  it.each([
    ['the first reply to what I just asked', [said(mine), said(answer)], true],
    ['where there is no room for it', [narrow, said(mine), said(answer)], false],
    ['while the inspector is open', [inspector, said(mine), said(answer)], false],
    ['a reply to someone else', [said({ ...mine, user: 'U2' }), said(answer)], false],
    ['after I have gone elsewhere', [said(mine), go('C2'), said(answer)], false],
    ['a reply that I wrote', [said(mine), said({ ...answer, user: 'U1' })], false],
  ])('opens by itself: %s', (_name, events, opens) => {
    expect(run(open, ...events).thread !== null).toBe(opens);
  });

  it('says that nobody opened it, so that the focus stays', () => {
    expect(run(open, said(mine), said(answer)).thread).toEqual({
      channel: 'C1',
      ts: mine.ts,
      byPerson: false,
    });
  });

  it('closes when its first message is deleted, or another channel is entered', () => {
    const opened = run(open, said(mine), said(answer));
    const deleted = frame({ type: 'message-deleted', channel: 'C1', ts: mine.ts });
    expect(run(opened, deleted).thread).toBeNull();
    expect(run(opened, go('C2')).thread).toBeNull();
  });
});

describe('Escape closes one thing at a time', () => {
  it('the inspector first, then the thread', () => {
    const thread = { channel: 'C1', ts: message('01').ts };
    const both = run(
      open,
      { type: 'open-thread', thread },
      { type: 'show-inspector', shown: true },
    );
    const once = run(both, { type: 'escape' });
    expect([once.pane, once.thread !== null]).toEqual(['none', true]);
    expect(run(once, { type: 'escape' }).thread).toBeNull();
  });
});

describe('what is unread', () => {
  it('counts what others say elsewhere, until one goes there', () => {
    const state = run(
      open,
      said(message('01', { channel: 'C2' })),
      said(message('02', { channel: 'C2' })),
    );
    expect(state.unread).toEqual({ C2: 2 });
    expect(run(state, go('C2')).unread).toEqual({});
  });
});

describe('status lines', () => {
  const status = (text: string) =>
    frame({ type: 'status', channel: 'D1', threadTs: message('01').ts, text });

  it.each([
    ['a reply', said(message('02', { channel: 'D1', threadTs: message('01').ts }))],
    ['an empty status', status('')],
    ['a lost connection', { type: 'stream-lost' } as const],
  ])('end with %s', (_name, event) => {
    const thinking = run(open, status('is thinking…'));
    expect(Object.values(thinking.statuses)).toEqual(['is thinking…']);
    expect(run(thinking, event).statuses).toEqual({});
  });
});

describe('the connection', () => {
  it('is lost, then back, then simply there', () => {
    const lost = run(open, { type: 'stream-lost' });
    const back = run(lost, workspace());
    const told = run(back, { type: 'reconnection-told' });
    expect([lost, back, told].map(({ connection }) => connection)).toEqual([
      'lost',
      'back',
      'open',
    ]);
  });

  it('keeps the person and the place when the server comes back', () => {
    const state = run(
      open,
      { type: 'play-as', user: 'U2' },
      go('D2'),
      { type: 'stream-lost' },
      workspace(),
    );
    expect(state).toMatchObject({ me: 'U2', place: { kind: 'channel', id: 'D2' } });
  });

  it('closes a thread that the restarted server does not know', () => {
    const thread = { channel: 'C1', ts: message('01').ts };
    const state = run(open, said(message('01')), { type: 'open-thread', thread });
    expect(run(state, workspace([message('01')])).thread).not.toBeNull();
    expect(run(state, workspace()).thread).toBeNull();
  });
});

describe('modals', () => {
  it('belong to the person they were opened for', () => {
    const view = { id: 'V1', type: 'modal' as const, view: {}, errors: {} };
    const state = run(open, frame({ type: 'modal', user: 'U2', view }));
    expect(state.modals).toEqual({ U2: view });
    expect(run(state, frame({ type: 'modal', user: 'U2', view: null })).modals).toEqual({});
  });
});

it('keeps the last calls only', () => {
  const call = (n: number) =>
    frame({
      type: 'call',
      call: { at: '', direction: 'from-app', name: `call ${n}`, payload: null, response: null },
    });
  const state = run(open, ...Array.from({ length: CALLS_KEPT + 5 }, (_, n) => call(n)));
  expect(state.calls).toHaveLength(CALLS_KEPT);
  expect(state.calls.at(-1)?.name).toBe(`call ${CALLS_KEPT + 4}`);
});

it('recalls each text once, the last one sent last', () => {
  const sent = ['a', 'b', 'a'].map((text) => ({ type: 'sent', text }) as const);
  expect(run(open, ...sent).sent).toEqual(['b', 'a']);
});
