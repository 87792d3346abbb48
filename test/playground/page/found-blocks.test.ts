import { describe, expect, it } from 'vitest';
import { foundBlocks } from '../../../src/playground/page/inspector/found-blocks.ts';

const blocks = [{ type: 'divider' }];

describe('the blocks of a call, for Block Kit Builder', () => {
  it.each([
    ['in a message', [{ channel: 'C1', blocks }], { blocks }],
    ['as JSON text', [{ blocks: JSON.stringify(blocks) }], { blocks }],
    ['in the answer to a command', [{ command: '/govcloud' }, { payload: { blocks } }], { blocks }],
    [
      'in a view, which is copied whole',
      [{ view: JSON.stringify({ type: 'modal', title: 'Ask', blocks }) }],
      { type: 'modal', title: 'Ask', blocks },
    ],
    ['nowhere', [{ text: '{ not JSON', blocks: [] }, null], null],
  ])('%s', (_name, parts, expected) => {
    expect(foundBlocks(...parts)).toEqual(expected);
  });
});
