import { describe, expect, it } from 'vitest';
import { applyHint, hintsFor } from '../../../src/playground/page/chat/hints.ts';
import { recall } from '../../../src/playground/page/chat/recall.ts';

const sources = {
  commands: [{ insert: '/govcloud', about: '' }],
  mentions: [
    { insert: '@govcloud', about: '' },
    { insert: '@sam', about: '' },
  ],
};

describe('completions at the caret, written |', () => {
  it.each([
    ['/|', ['/govcloud']],
    ['/GOV|', ['/govcloud']],
    ['/govcloud|', []],
    ['/govcloud j|', []],
    ['hi /|', []],
    ['@|', ['@govcloud', '@sam']],
    ['hello @s|', ['@sam']],
    ['line\n@gov|', ['@govcloud']],
    ['@sam|', []],
    ['a@s|', []],
    ['nothing|', []],
    ['|', []],
  ])('%j offers %j', (typed, expected) => {
    const caret = typed.indexOf('|');
    const found = hintsFor(typed.replace('|', ''), caret, sources);
    expect(found.map(({ insert }) => insert)).toEqual(expected);
  });

  it.each([
    ['/go|', '/govcloud |'],
    ['ask @g| please', 'ask @govcloud |please'],
  ])('%j becomes %j', (before, after) => {
    const hint = { insert: before.includes('@') ? '@govcloud' : '/govcloud', about: '' };
    const { text, caret } = applyHint(before.replace('|', ''), before.indexOf('|'), hint);
    expect(`${text.slice(0, caret)}|${text.slice(caret)}`).toBe(after);
  });
});

describe('Up and Down bring back what was sent', () => {
  const sent = ['first', 'second'];
  it.each([
    ['Up once', 0, 1, { at: 1, text: 'second' }],
    ['Up twice', 1, 1, { at: 2, text: 'first' }],
    ['Up past the oldest', 2, 1, null],
    ['Down to the newest', 2, -1, { at: 1, text: 'second' }],
    ['Down to the empty line', 1, -1, { at: 0, text: '' }],
    ['Down below it', 0, -1, null],
  ] as const)('%s', (_name, at, step, expected) => {
    expect(recall(sent, at, step)).toEqual(expected);
  });
});
