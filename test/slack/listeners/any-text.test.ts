import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { createAsk } from '../../../src/answer/ask.ts';
import type { Ask } from '../../../src/answer/types.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { checkBlocks } from '../../../src/playground/standin/blocks/check-blocks.ts';
import { composeReply } from '../../../src/slack/listeners/compose-reply.ts';
import { questionIn } from '../../../src/slack/mention.ts';
import { anyText } from '../../support/arbitrary-answer.ts';

let ask: Ask;

beforeAll(async () => {
  const knowledge = await loadKnowledge(['knowledge'], { cacheFolder: null });
  ask = createAsk(
    () => knowledge,
    () => '2026-11-24',
  );
});

const topics = fc.constantFrom('jedi', 'il4 vs il5', 'jedi timeline', 'who won jwcc', 'fedrmap');
const typed = fc.oneof(
  anyText,
  fc.tuple(topics, anyText).map(([topic, rest]) => `${topic} ${rest}`),
);

const desk = { nameOf: () => 'one', keep: async () => {}, addNote: async () => true };

it('whatever is typed, on whatever surface, Slack takes the reply and it notifies no one', () => {
  const surface = fc.constantFrom('command', 'mention', 'dm', 'home', 'shared');
  fc.assert(
    fc.property(typed, surface, fc.boolean(), (text, where, plainBlocks) => {
      const failures: unknown[] = [];
      const log = {
        debug() {},
        info() {},
        warn() {},
        error: (...said: unknown[]) => failures.push(said),
      };
      const feedback = plainBlocks ? null : desk;
      const deps = { ask, plainBlocks, answered() {}, log, feedback, gaps: null, person: null };
      const asked = { question: questionIn(text, 'U0BOT'), surface: where, askedBy: '<!here>' };
      const { message, plain } = composeReply(deps, asked);
      expect(failures).toEqual([]);
      for (const { text: fallback, blocks } of [message, plain?.() ?? message]) {
        expect(checkBlocks(blocks, where === 'home' ? 'home' : 'message')).toEqual([]);
        expect(fallback.length).toBeLessThanOrEqual(3_900);
        expect(fallback).not.toMatch(/[<>]|@(here|channel|everyone)/i);
        expect(JSON.stringify(blocks)).not.toMatch(/<[!@#]|"type":"(broadcast|user)"/);
      }
    }),
    { numRuns: 150 },
  );
});
