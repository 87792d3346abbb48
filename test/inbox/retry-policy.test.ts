import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTry, RETRY_POLICY, type Verdict } from '../../src/inbox/retry-policy.ts';

const policy = { ...RETRY_POLICY, random: () => 0 };
const again: Verdict = { kind: 'again', reason: 'http-503' };
const hour = 3_600_000;

describe('the next try', () => {
  it.each([
    { after: 'a first 503', verdict: again, attempts: 1, age: 0, inMs: 500 },
    { after: 'a second 503', verdict: again, attempts: 2, age: 0, inMs: 1_000 },
    { after: 'a tenth 503', verdict: again, attempts: 10, age: 0, inMs: 60_000 },
    {
      after: 'a 429 with Retry-After 7',
      verdict: { kind: 'wait', ms: 7_000, reason: 'http-429' } as const,
      attempts: 40,
      age: 0,
      inMs: 7_000,
    },
    {
      after: 'a first unforeseen error',
      verdict: { kind: 'unforeseen', reason: 'TypeError' } as const,
      attempts: 1,
      age: 0,
      inMs: 500,
    },
  ])('after $after comes in $inMs ms', ({ verdict, attempts, age, inMs }) => {
    expect(nextTry(policy, verdict, attempts, age)).toMatchObject({ do: 'retry', inMs });
  });

  it.each([
    {
      after: 'channel_not_found',
      verdict: { kind: 'final', reason: 'channel_not_found' } as const,
    },
    { after: 'an hour of 503s', verdict: again, age: hour + 1 },
    {
      after: 'an hour of 429s',
      verdict: { kind: 'wait', ms: 1, reason: 'http-429' } as const,
      age: hour + 1,
    },
    {
      after: 'five unforeseen errors',
      verdict: { kind: 'unforeseen', reason: 'TypeError' } as const,
      attempts: 5,
    },
  ])('does not come after $after', ({ verdict, age = 0, attempts = 1 }) => {
    expect(nextTry(policy, verdict, attempts, age).do).toBe('give-up');
  });

  it('does not count a wait that Slack asked for', () => {
    const verdict: Verdict = { kind: 'wait', ms: 1, reason: 'http-429' };
    expect(nextTry(policy, verdict, 1, 0)).toMatchObject({ counts: false });
  });

  it('is spread by chance, by half at most', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1 }), (by, n) => {
        const next = nextTry({ ...policy, random: () => by }, again, n, 0);
        const most = Math.min(500 * 2 ** (n - 1), 60_000);
        expect(next.do === 'retry' && next.inMs).toBeGreaterThanOrEqual(Math.floor(most / 2));
        expect(next.do === 'retry' && next.inMs).toBeLessThanOrEqual(most);
      }),
    );
  });
});
