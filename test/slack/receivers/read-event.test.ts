import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarkings } from '../../../src/markings/find-markings.ts';
import { readEvent } from '../../../src/slack/receivers/read-event.ts';
import { withhold } from '../../../src/slack/receivers/withhold.ts';

const callback = (event: object, more: object = {}) => ({
  type: 'event_callback',
  event_id: 'E1',
  team_id: 'T1',
  event,
  ...more,
});
const inDm = { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', ts: '1.1' };
const mention = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '1.1', text: '<@U0> jedi' };
const itemOf = (body: unknown) => {
  const reading = readEvent(body);
  if (reading.kind !== 'event') throw new Error(`read as ${reading.kind}`);
  return reading.item;
};

describe('an incoming body', () => {
  it.each([
    { what: 'a mention', body: callback(mention), kind: 'event' },
    { what: 'a direct message', body: callback(inDm), kind: 'event' },
    { what: 'one with a file', body: callback({ ...inDm, subtype: 'file_share' }), kind: 'event' },
    {
      what: 'the home tab',
      body: callback({ type: 'app_home_opened', user: 'U1' }),
      kind: 'event',
    },
    { what: 'an uninstall', body: callback({ type: 'app_uninstalled' }), kind: 'event' },
    { what: "a bot's message", body: callback({ ...inDm, bot_id: 'B1' }), kind: 'ignored' },
    { what: 'an edit', body: callback({ ...inDm, subtype: 'message_changed' }), kind: 'ignored' },
    { what: 'a join', body: callback({ ...inDm, subtype: 'channel_join' }), kind: 'ignored' },
    {
      what: 'a message to others',
      body: callback({ ...inDm, channel: 'C1', channel_type: 'channel' }),
      kind: 'ignored',
    },
    { what: 'a command', body: { command: '/govcloud', text: 'jedi' }, kind: 'other' },
    { what: 'a button', body: { type: 'block_actions', actions: [] }, kind: 'other' },
    { what: 'nothing', body: undefined, kind: 'ignored' },
  ])('with $what is read as $kind', ({ body, kind }) => {
    expect(readEvent(body).kind).toBe(kind);
  });

  it('has the key of its message, the same for a mention and a message', () => {
    const other = callback({ ...inDm, channel: 'D1', type: 'app_mention' }, { event_id: 'E2' });
    expect(itemOf(callback(inDm)).messageKey).toBe('T1:D1:1.1');
    expect(itemOf(other).messageKey).toBe('T1:D1:1.1');
  });

  it('belongs to the workspace that the event was sent for', () => {
    const body = callback(mention, { authorizations: [{ team_id: 'T2' }] });
    expect(itemOf(body)).toMatchObject({ messageKey: 'T2:C1:1.1', queue: 'T2:C1' });
  });

  it('queues what is no message apart from the messages', () => {
    const opened = callback({ type: 'app_home_opened', user: 'U1', channel: 'D1' });
    expect(itemOf(opened)).toMatchObject({ messageKey: null, queue: 'T1:app_home_opened:U1' });
  });

  it('of any shape is read without a throw', () => {
    fc.assert(fc.property(fc.anything(), (body) => void readEvent(body)));
  });
});

describe('withholding', () => {
  const isMarked = (text: string) => findMarkings(text).length > 0;
  const marked = 'SECRET//NOFORN';

  it.each([
    ['its text', { text: `${marked} otter` }],
    ['a block', { text: 'see', blocks: [{ type: 'section', text: { text: `${marked} otter` } }] }],
    ['an attachment', { text: 'see', attachments: [{ fallback: `${marked} otter` }] }],
    ['the name of a file', { text: 'see', files: [{ name: `${marked} otter.pdf` }] }],
    ['what was there before', { text: 'otter', previous_message: { text: marked } }],
  ])('takes out everything that was written where the marking is in %s', (_, written) => {
    const item = withhold(itemOf(callback({ ...inDm, ...written })), isMarked);
    expect(item).toMatchObject({ withheld: true, messageKey: 'T1:D1:1.1' });
    expect(item.body).toMatchObject({ event: { ...inDm, text: '' }, event_id: 'E1' });
    expect(JSON.stringify(item)).not.toMatch(/otter|SECRET|see/);
  });

  it('leaves plain talk of levels as it is', () => {
    const item = itemOf(callback({ ...inDm, text: 'what is top secret?' }));
    expect(withhold(item, isMarked)).toBe(item);
  });
});
