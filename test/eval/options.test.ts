import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it.each([
    [[], { part: null, misses: null, own: false, plain: true }],
    [['--part', 'check'], { part: 'check', misses: null, own: false, plain: true }],
    [['--own'], { part: null, misses: null, own: true, plain: true }],
    [['--misses'], { part: null, misses: 'all', own: false, plain: true }],
    [
      ['--misses', 'as-of', '--no-plain'],
      { part: null, misses: 'as-of', own: false, plain: false },
    ],
  ])('reads %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--part', 'both'], '--part is "both"; write fit or check.'],
    [['--misses', 'whos'], 'There is no class "whos".'],
    [['jedi'], '"jedi" was not expected.'],
    [['--miss'], "Unknown option '--miss'"],
  ])('explains what is wrong with %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
