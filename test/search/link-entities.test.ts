import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenise } from '../../src/language/tokens.ts';
import { indexAliases, readNames } from '../../src/search/alias-index.ts';
import { linkEntities } from '../../src/search/link-entities.ts';

const entity = (id: string, name: string) =>
  ({ id, kind: 'contract', name, definition: 'Made up for tests' }) as const;

/** No two of these words written together make another one. */
const word = fc.constantFrom('a', 'bc', 'def', 'ghij', 'klmno');
const words = fc.array(word, { minLength: 1, maxLength: 8 });

/** Where the names stand as they are written, the longest first at each place. */
function placesOf(names: readonly string[][], text: readonly string[]): number[][] {
  const places: number[][] = [];
  for (let from = 0; from < text.length; ) {
    const ends = names
      .filter((name) => name.every((part, at) => text[from + at] === part))
      .map((name) => from + name.length);
    const to = Math.max(from, ...ends);
    if (to > from) places.push([from, to]);
    from = Math.max(to, from + 1);
  }
  return places;
}

it('finds the longest name at each place', () => {
  const names = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 3 }), {
    maxLength: 5,
    selector: (name) => name.join(''),
  });
  fc.assert(
    fc.property(names, words, (given, text) => {
      const entities = given.map((name, at) => entity(`e${at}`, name.join(' ')));
      const aliases = indexAliases(readNames(entities), []);
      const found = linkEntities(tokenise(text.join(' ')), aliases);
      expect(found.map(({ from, to }) => [from, to])).toEqual(placesOf(given, text));
    }),
  );
});

it('finds a name that is written in more words or fewer than it has', () => {
  const aliases = indexAliases(readNames([entity('il4', 'IL4'), entity('top', 'Top Secret')]), []);
  const named = (text: string) => linkEntities(tokenise(text), aliases).map(({ entity }) => entity);
  expect(named('is il 4 below topsecret')).toEqual(['il4', 'top']);
  expect(named('i l 4')).toEqual(['il4']);
  expect(named('top of the list')).toEqual(['top']);
});
