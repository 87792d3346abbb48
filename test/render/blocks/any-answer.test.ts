import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../../src/playground/standin/blocks/check-blocks.ts';
import { LIMITS } from '../../../src/render/blocks/limits.ts';
import type { SlackMessage } from '../../../src/render/blocks/message.ts';
import { renderPlainReply, renderReply } from '../../../src/render/blocks/render-reply.ts';
import { anyAnswer, anyText } from '../../support/arbitrary-answer.ts';

const surface = fc.constantFrom('command', 'mention', 'dm', 'home', 'shared');
/** The channel that people are sent to, which notifies no one. */
const HELP = 'C0PEOPLE';
const options = fc.record(
  {
    part: fc.integer({ min: -1, max: 30 }),
    askedBy: anyText,
    offerId: fc.constant('1a2b3c4d-1'),
    offers: fc.record({
      why: fc.boolean(),
      rating: fc.boolean(),
      person: fc.constantFrom(
        null,
        { kind: 'channel', id: HELP } as const,
        { kind: 'group', id: 'S0PEOPLE' } as const,
        { kind: 'link', url: 'https://help.example.gov/?a=1&b=<2>' } as const,
      ),
    }),
  },
  { requiredKeys: [] },
);
const HELP_TEXT = `Ask a person in <#${HELP}>.`;
const render = fc.constantFrom(renderReply, renderPlainReply);

function everyReply(check: (message: SlackMessage, on: 'home' | 'message') => void) {
  fc.assert(
    fc.property(
      render,
      anyAnswer,
      surface,
      anyText,
      options,
      (form, answer, where, question, extra) => {
        check(form(answer, where, question, extra), where === 'home' ? 'home' : 'message');
      },
    ),
    { numRuns: 300 },
  );
}

/** Every object inside the blocks. */
function* parts(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* parts(item);
  else if (value !== null && typeof value === 'object') {
    yield value as Record<string, unknown>;
    for (const item of Object.values(value)) yield* parts(item);
  }
}

function typed(blocks: readonly KnownBlock[], type: string): Record<string, unknown>[] {
  return [...parts(blocks)].filter((part) => part.type === type);
}

describe('whatever an answer holds, its reply', () => {
  it('stays within the limits of Block Kit', () => {
    everyReply(({ text, blocks }, on) => {
      expect(checkBlocks(blocks, on)).toEqual([]);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(LIMITS.fallbackText);
      // Narrower than the checks: what Slack says of neither the whole nor a run of rich text.
      expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(13_000);
      for (const run of typed(blocks, 'text'))
        expect(String(run.text).length).toBeLessThanOrEqual(LIMITS.textObject);
      const ids = ['button', 'static_select'].flatMap((type) =>
        typed(blocks, type).map((element) => element.action_id),
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of typed(blocks, 'link')) expect(String(link.url)).toMatch(/^https?:\/\//);
    });
  });

  it('mentions no one and links nothing but its sources', () => {
    everyReply(({ text, blocks }) => {
      expect(text.replace(HELP_TEXT, '')).not.toMatch(/<|>|@(here|channel|everyone)/i);
      for (const part of typed(blocks, 'mrkdwn')) {
        expect(part.verbatim).toBe(true);
        const withoutLinks = String(part.text).replace(/<https?:\/\/[^<>|]+\|[^<>|]*>/g, '');
        expect(withoutLinks).not.toMatch(/[<>]|@(here|channel|everyone)/i);
        expect(withoutLinks.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
      }
      for (const type of ['broadcast', 'user', 'usergroup', 'emoji'])
        expect(typed(blocks, type)).toEqual([]);
      for (const { channel_id } of typed(blocks, 'channel')) expect(channel_id).toBe(HELP);
    });
  });

  it('is well-formed text without control characters', () => {
    everyReply(({ text, blocks }) => {
      for (const shown of [text, ...[...parts(blocks)].map((part) => part.text)]) {
        if (typeof shown !== 'string') continue;
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }
    });
  });
});

it('a refusal never repeats what was asked', () => {
  const marked = fc.string({ minLength: 5, unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(marked, surface, options, (secret, where, extra) => {
      const question = `QQ${secret}QQ`;
      const answer = { ...fc.sample(anyAnswer, 1)[0], outcome: 'refuse' } as never;
      const message = renderReply(answer, where, question, extra);
      expect(JSON.stringify(message)).not.toContain(question);
    }),
  );
});
