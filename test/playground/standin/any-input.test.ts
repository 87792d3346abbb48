import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandOf, slackTextOf } from '../../../src/playground/standin/acts/typed-text.ts';
import { checkBlocks } from '../../../src/playground/standin/blocks/check-blocks.ts';
import { checkView } from '../../../src/playground/standin/blocks/check-view.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import { readAck } from '../../../src/playground/standin/delivery/socket-frames.ts';
import { readOptions } from '../../../src/playground/standin/options.ts';
import { readAct } from '../../../src/playground/standin/page-api/act-schema.ts';
import { createDirectory } from '../../../src/playground/standin/workspace/directory.ts';

const json = fc.jsonValue();
const text = fc.string({ unit: 'grapheme', maxLength: 300 });

/** JSON that often has the names that the checks look for. */
const blockLike = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    json,
    fc.dictionary(
      fc.constantFrom('type', 'text', 'elements', 'rows', 'options', 'blocks', 'style', 'url'),
      fc.oneof(
        fc.constantFrom('section', 'actions', 'table', 'rich_text', 'card', 'mrkdwn', 'button'),
        tie('value'),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    ),
  ),
})).value;

describe('whatever comes', () => {
  it('is judged as blocks and views without a throw, always the same', () => {
    fc.assert(
      fc.property(fc.oneof(blockLike, fc.array(blockLike)), (value) => {
        expect(checkBlocks(value, 'message')).toEqual(checkBlocks(value, 'message'));
        expect(Array.isArray(checkView({ type: 'modal', blocks: value }, 'modal'))).toBe(true);
      }),
    );
  });

  it('is text without brackets but those of Slack itself', () => {
    const directory = createDirectory(readOptions({}));
    fc.assert(
      fc.property(text, (typed) => {
        const bare = slackTextOf(typed, directory).replace(/<(?:[@!#]|https?:)[^<>]*>/g, '');
        expect(bare).not.toMatch(/[<>]/);
        expect(commandOf(typed)?.text ?? '').not.toMatch(/[<>]/);
      }),
    );
  });

  it('is a frame or an act, or neither', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.json()), (data) => {
        expect(() => [readAck(data), readAct(data)]).not.toThrow();
      }),
    );
  });
});

describe('whatever is posted to the Web API', () => {
  let slack: StandIn;
  beforeAll(async () => {
    slack = await createStandIn();
  });
  afterAll(() => slack.close());

  it('gets an answer in Slack’s form', async () => {
    const methods = fc.constantFrom(
      'chat.postMessage',
      'chat.update',
      'views.open',
      'views.publish',
    );
    await fc.assert(
      fc.asyncProperty(
        methods,
        fc.object({ maxDepth: 2 }),
        blockLike,
        async (method, args, blocks) => {
          const answer = await fetch(slack.apiUrl + method, {
            method: 'POST',
            headers: {
              authorization: `Bearer ${slack.tokens.bot}`,
              'content-type': 'application/json',
            },
            body: JSON.stringify({ channel: 'general', ...args, blocks, view: blocks }),
          });
          expect(answer.status).toBe(200);
          expect(await answer.json()).toHaveProperty('ok');
        },
      ),
      { numRuns: 60 },
    );
  });
});
