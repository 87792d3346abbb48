import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteInbox } from '../../src/inbox/sqlite-inbox.ts';
import type { ThreadMemory } from '../../src/slack/threads.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createPostLedger } from '../../src/store/post-ledger.ts';
import { prune } from '../../src/store/prune.ts';
import { createThreadQuestions } from '../../src/store/thread-questions.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const thread = { team: 'T1', channel: 'C1', threadTs: '1700000000.000100' };

describe('the questions of a thread', () => {
  it('come back oldest first, those before a message only, ten at most', async () => {
    const memory: ThreadMemory = createThreadQuestions(store);
    for (let n = 0; n < 14; n += 1) {
      const ts = `17000000${String(n).padStart(2, '0')}.000000`;
      await memory.remember(thread, { ts, question: `question ${n}` });
    }
    const recalled = await memory.recall(thread, '1700000012.000000');
    expect(recalled).toEqual(Array.from({ length: 10 }, (_, n) => `question ${n + 2}`));
  });

  it('are kept once each and apart from those of other threads', async () => {
    const memory = createThreadQuestions(store);
    const asked = { ts: '1700000000.000100', question: 'jedi' };
    await memory.remember(thread, asked);
    await memory.remember(thread, asked);
    await memory.remember({ ...thread, channel: 'C2' }, { ...asked, question: 'jwcc' });
    expect(await memory.recall(thread, '1700000009.000000')).toEqual(['jedi']);
  });
});

describe('the ledger of replies', () => {
  it('knows what was not begun, what is unsure and what was sent', async () => {
    const ledger = createPostLedger(store);
    expect(await ledger.begin('k')).toBe('not-begun');
    expect(await ledger.begin('k')).toBe('unsure');
    await ledger.sent('k');
    expect(await ledger.begin('k')).toBe('sent');
    await ledger.notSent('k');
    expect(await ledger.begin('k')).toBe('not-begun');
  });
});

describe('pruning', () => {
  it('forgets what was handled long ago and keeps the rest', async () => {
    const inbox = createSqliteInbox(store);
    await inbox.heartbeat({ owner: 'a', host: 'h', pid: 1, started: '' }, 1);
    const receive = (eventKey: string, at: number) =>
      inbox.receive({ eventKey, messageKey: null, queue: eventKey, body: {}, withheld: false }, at);
    for (const key of ['old', 'fresh', 'open']) await receive(key, 1);
    for (const item of await inbox.claim('a', 2, 1)) {
      await inbox.done(item.id, 'a', item.eventKey === 'old' ? 100 : 300);
    }
    expect(await prune(store, 200)).toBe(1);
    const left = await Promise.all(['old', 'fresh', 'open'].map((key) => receive(key, 1)));
    expect(left).toEqual(['new', 'known', 'known']);
  });
});
