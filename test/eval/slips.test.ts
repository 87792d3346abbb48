import { describe, expect, it } from 'vitest';
import { mistype } from './slips.ts';

describe('mistype', () => {
  it.each([
    'jedi ceiling',
    'who won jwcc',
    'Is IL6 classified?',
    'aaaa',
    'azure top secret services',
  ])('changes one word of "%s", near enough to be read', (question) => {
    const slipped = mistype(question) ?? '';
    expect(slipped).not.toBe(question);
    expect(Math.abs(slipped.length - question.length)).toBeLessThanOrEqual(1);
    const before = question.split(' ');
    const changed = slipped.split(' ').filter((word, at) => word !== before[at]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.[0]).toBe(before.find((word) => !slipped.includes(word))?.[0]);
  });

  it('makes the same slip every time', () => {
    expect(mistype('jedi ceiling')).toBe(mistype('jedi ceiling'));
  });

  it.each(['il6 vs il5', 'why?', ''])('leaves "%s", whose words are short', (question) => {
    expect(mistype(question)).toBeNull();
  });
});
