import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it.each([
    [[], { part: null, misses: null, own: false, heldOut: false, plain: true }],
    [['--part', 'check'], { part: 'check', misses: null, own: false, heldOut: false, plain: true }],
    [['--own'], { part: null, misses: null, own: true, heldOut: false, plain: true }],
    [['--misses'], { part: null, misses: 'all', own: false, heldOut: false, plain: true }],
    [
      ['--misses', 'as-of', '--no-plain'],
      { part: null, misses: 'as-of', own: false, heldOut: false, plain: false },
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
