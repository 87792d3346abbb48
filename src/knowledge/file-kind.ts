/** What a YAML file holds, by where it lies below a knowledge folder. */
export type FileKind =
  | { readonly kind: 'facts'; readonly topic: string }
  | { readonly kind: 'entities' | 'aliases' | 'comparisons' | 'ageing' }
  | { readonly kind: 'language'; readonly key: LanguageKey }
  /** Read by somebody else: the catalogue and the article's list of sentences. */
  | { readonly kind: 'other' }
  | { readonly kind: 'misplaced'; readonly seen: string; readonly fix: string };

export const LANGUAGE_KEYS = ['synonyms', 'intents', 'fillers', 'cues', 'ranking'] as const;
type LanguageKey = (typeof LANGUAGE_KEYS)[number];

const ELSEWHERE = ['entities', 'aliases', 'article', 'ageing'];
const TOPIC = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Tells a file's kind from its path below the knowledge folder, with `/` between the parts. */
export function kindOfFile(path: string): FileKind {
  const withoutEnding = path.slice(0, path.lastIndexOf('.'));
  if (path.endsWith('.yml'))
    return misplaced('ending in .yml', `rename it to ${withoutEnding}.yaml, or it is not read`);
  const parts = withoutEnding.split('/');
  const [folder, name] = parts;
  if (folder === 'catalog') return { kind: 'other' };
  if (folder === 'comparisons' && parts.length > 1) return { kind: 'comparisons' };
  if (folder === 'language' && parts.length > 1) {
    const key = LANGUAGE_KEYS.find((known) => parts.length === 2 && known === name);
    if (key !== undefined) return { kind: 'language', key };
    return misplaced('not one of the language files', `those are ${LANGUAGE_KEYS.join(', ')}`);
  }
  // One file, or a folder of them where there are many.
  if (folder === 'entities' && parts.length <= 2) return { kind: 'entities' };
  if (parts.length === 1 && folder === 'aliases') return { kind: 'aliases' };
  if (parts.length === 1 && folder === 'ageing') return { kind: 'ageing' };
  if (parts.length === 1 && folder === 'article') return { kind: 'other' };
  const last = parts.at(-1) ?? '';
  if (ELSEWHERE.includes(last))
    return misplaced(`in a folder below`, `move it up: ${last}.yaml lies at the top`);
  if (!TOPIC.test(withoutEnding))
    return misplaced(
      'not a topic',
      'name folders and files in lower-case words joined by hyphens, for example contracts/jedi.yaml',
    );
  return { kind: 'facts', topic: withoutEnding };
}

function misplaced(seen: string, fix: string): FileKind {
  return { kind: 'misplaced', seen, fix };
}
