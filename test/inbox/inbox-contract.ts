import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbox, NewItem } from '../../src/inbox/inbox.ts';
import type { ProcessIdentity } from '../../src/inbox/process-identity.ts';

/** An inbox to try, with what else the tests look at. */
export interface TriedInbox {
  readonly inbox: Inbox;
  /** A second connection to the same data, as another process has it. */
  readonly other: Inbox;
  /** Everything that is kept, as text. */
  readonly everything: () => Promise<string>;
  readonly close: () => Promise<void>;
}

const worker = (owner: string): ProcessIdentity => ({ owner, host: 'h', pid: 1, started: '' });
const nobodyIsGone = () => false;

const item = (eventKey: string, more: Partial<NewItem> = {}): NewItem => ({
  eventKey,
  messageKey: null,
  queue: 'T1:C1',
  body: { event_id: eventKey },
  withheld: false,
  ...more,
});

/** What every form of the inbox keeps to. */
export function inboxContract(open: () => Promise<TriedInbox>): void {
  let tried: TriedInbox;
  let inbox: Inbox;
  let now: number;

  beforeEach(async () => {
    tried = await open();
    inbox = tried.inbox;
    now = 1_000_000;
    await inbox.heartbeat(worker('a'), now);
    await tried.other.heartbeat(worker('b'), now);
  });

  afterEach(() => tried.close());

  const receive = (...items: NewItem[]) =>
    items.reduce<Promise<string[]>>(
      async (before, next) => [...(await before), await inbox.receive(next, now)],
      Promise.resolve([]),
    );
  const claim = async (owner: string, from = inbox, limit = 10) =>
    (await from.claim(owner, limit, now)).map(({ eventKey }) => eventKey);
  const claimOne = async (owner: string) => {
    const [claimed] = await inbox.claim(owner, 1, now);
    if (claimed === undefined) throw new Error('nothing to claim');
    return claimed;
  };

  describe('receiving', () => {
    it('keeps an event once, however often it comes', async () => {
      expect(await receive(item('E1'), item('E1'))).toEqual(['new', 'known']);
      expect(await tried.other.receive(item('E1'), now)).toBe('known');
      expect(await claim('a')).toEqual(['E1']);
    });

    it('keeps a message once, though it comes under two event ids', async () => {
      const messageKey = 'T1:C1:1.1';
      const came = await receive(
        item('E1', { messageKey }),
        item('E2', { messageKey }),
        item('E2', { messageKey }),
      );
      expect(came).toEqual(['new', 'known', 'known']);
    });

    it('takes an event for known after it was handled, too', async () => {
      await receive(item('E1'));
      const { id } = await claimOne('a');
      await inbox.done(id, 'a', now);
      expect(await receive(item('E1'))).toEqual(['known']);
    });

    it('gives back what it was given', async () => {
      const body = { event: { text: 'jedi “☃” \u0000 end', blocks: [{ n: 1 }] } };
      await receive(item('E1', { body, withheld: true }));
      expect(await claimOne('a')).toMatchObject({
        eventKey: 'E1',
        queue: 'T1:C1',
        body,
        withheld: true,
        attempts: 1,
        receivedAt: now,
      });
    });
  });

  describe('claiming', () => {
    it('takes the items of one queue one after the other, in order', async () => {
      await receive(item('E1'), item('E2'), item('E3'));
      const first = await claimOne('a');
      expect(await claim('a')).toEqual([]);
      expect(await claim('b', tried.other)).toEqual([]);
      await inbox.done(first.id, 'a', now);
      expect(await claim('b', tried.other)).toEqual(['E2']);
    });

    it('takes items of several queues at once, oldest first', async () => {
      await receive(
        item('E1', { queue: 'T1:C1' }),
        item('E2', { queue: 'T1:C2' }),
        item('E3', { queue: 'T1:C1' }),
        item('E4', { queue: 'T1:C3' }),
      );
      expect(await claim('a', inbox, 2)).toEqual(['E1', 'E2']);
      expect(await claim('b', tried.other)).toEqual(['E4']);
    });

    it('gives every item to one of many that ask at the same time', async () => {
      const keys = Array.from({ length: 30 }, (_, n) => `E${n}`);
      await receive(...keys.map((key, n) => item(key, { queue: `T1:C${n}` })));
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          n % 2 === 0 ? claim('a', inbox, 7) : claim('b', tried.other, 7),
        ),
      );
      expect(claims.flat().toSorted()).toEqual(keys.toSorted());
    });

    it('gives nothing to a worker that is not known to be alive', async () => {
      await receive(item('E1'));
      expect(await claim('stranger')).toEqual([]);
    });
  });

  describe('an item that has to wait', () => {
    it('holds its queue and no other', async () => {
      await receive(item('E1'), item('E2'), item('E3', { queue: 'T1:C2' }));
      const first = await claimOne('a');
      await inbox.retryLater(first.id, 'a', now + 5_000, true);
      expect(await claim('a')).toEqual(['E3']);
      expect(await inbox.nextDue()).toBe(now);
      now += 5_000;
      expect(await claim('a')).toEqual(['E1']);
    });

    it('counts its tries, except where the wait was asked for', async () => {
      await receive(item('E1'));
      for (const counts of [true, false, true]) {
        const { id } = await claimOne('a');
        await inbox.retryLater(id, 'a', now, counts);
      }
      expect((await claimOne('a')).attempts).toBe(3);
    });
  });

  describe('an item that is settled', () => {
    it.each(['done', 'fail'] as const)('by %s keeps its id and loses its text', async (how) => {
      await receive(item('E1', { body: { text: 'what is jedi' } }));
      const { id } = await claimOne('a');
      const settled =
        how === 'done' ? inbox.done(id, 'a', now) : inbox.fail(id, 'a', 'is_archived', now);
      expect(await settled).toBe(true);
      expect(await tried.everything()).toContain('E1');
      expect(await tried.everything()).not.toContain('jedi');
      expect(await inbox.backlog()).toEqual({ waiting: 0, working: 0 });
    });

    it('can be settled only by the worker that has it', async () => {
      await receive(item('E1'));
      const { id } = await claimOne('a');
      expect(await inbox.done(id, 'b', now)).toBe(false);
      expect(await inbox.retryLater(id, 'b', now, true)).toBe(false);
      expect(await inbox.fail(id, 'b', 'x', now)).toBe(false);
      expect(await inbox.backlog()).toEqual({ waiting: 0, working: 1 });
    });
  });

  describe('a worker that is gone', () => {
    it('leaves its items to the next, in order', async () => {
      await receive(item('E1'), item('E2'));
      await claim('a');
      expect(await tried.other.reclaim(({ owner }) => owner === 'a', 0)).toBe(1);
      expect(await claim('b', tried.other)).toEqual(['E1']);
    });

    it('is one that was not seen for too long', async () => {
      await receive(item('E1'));
      await claim('a');
      await tried.other.heartbeat(worker('b'), now + 20_000);
      expect(await tried.other.reclaim(nobodyIsGone, now - 1)).toBe(0);
      expect(await tried.other.reclaim(nobodyIsGone, now + 5_000)).toBe(1);
      expect(await claim('b', tried.other)).toEqual(['E1']);
    });

    it('and comes back claims nothing before it has said so', async () => {
      await receive(item('E1'));
      await tried.other.reclaim(({ owner }) => owner === 'a', 0);
      expect(await claim('a')).toEqual([]);
      await inbox.heartbeat(worker('a'), now);
      expect(await claim('a')).toEqual(['E1']);
    });

    it('frees what it held when it says goodbye', async () => {
      await receive(item('E1'));
      await claim('a');
      await inbox.leave('a');
      expect(await claim('b', tried.other)).toEqual(['E1']);
    });
  });

  it('tells how much is open', async () => {
    await receive(item('E1'), item('E2'), item('E3', { queue: 'T1:C2' }));
    await claimOne('a');
    expect(await inbox.backlog()).toEqual({ waiting: 2, working: 1 });
  });
}
