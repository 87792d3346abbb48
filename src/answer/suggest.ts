import type { TopicFact } from '../knowledge/types.ts';
import type { FactIndex, IndexedFact } from '../search/fact-index.ts';
import { isNotYet, isOfLater } from '../search/later.ts';
import { weight } from '../search/weights.ts';
import { onceEach } from './once-each.ts';
import { nameOf, type Situation } from './situation.ts';
import { byKind, worthiest } from './worthiest.ts';

export const MOST_SUGGESTIONS = 5;
/** A kind that the answer has told of already is worth this much less. */
const SEEN_KIND = 3;
/** A timeline with fewer events than this says no more than the card. */
export const SHORTEST_TIMELINE = 3;

/** Questions that this bot can answer next about an entity: facts not shown yet, its timeline, its comparisons. */
export function suggestAbout(
  entity: string,
  situation: Situation,
  shown: readonly string[],
): string[] {
  const { index, names, knowledge, weights, asOf } = situation;
  const name = nameOf(entity, names);
  const about = factsAbout(entity, index);
  const shownKinds = new Set(shown.map((id) => index.byId.get(id)?.fact.kind));
  const grouped = byKind(about);
  const worth = (kind: TopicFact['kind']): number =>
    weight(weights, `card.${kind}`) - (shownKinds.has(kind) ? SEEN_KIND : 0);
  const next: string[] = [];
  for (const entry of worthiest(grouped, worth)) {
    const { fact } = entry;
    if (shown.includes(fact.id) || fact.status === 'superseded') continue;
    if (asOf !== null && isOfLater(fact, asOf, index)) continue;
    next.push(firstQuestion(entry));
    if (new Set(next).size === MOST_SUGGESTIONS) break;
  }
  const compared = knowledge.comparisons
    .filter(({ between }) => between.length === 2 && between.includes(entity))
    .filter(({ between }) => asOf === null || !between.some((id) => isNotYet(id, asOf, index)))
    .map(({ between }) => between.map((id) => nameOf(id, names)).join(' vs '));
  return onceEach([
    ...next.slice(0, MOST_SUGGESTIONS - 2),
    ...(grouped.dated >= SHORTEST_TIMELINE ? [`${name} timeline`] : []),
    ...compared.slice(0, 1),
    ...next.slice(MOST_SUGGESTIONS - 2),
  ]).slice(0, MOST_SUGGESTIONS);
}

/** The facts that are about an entity, in the order of the files: not those that only touch it. */
export const factsAbout = (entity: string, index: FactIndex): readonly IndexedFact[] =>
  index.bySubject.get(entity) ?? [];

/** The question under which a fact is offered: its own first one. */
export const firstQuestion = ({ asked }: IndexedFact): string => asked[0]?.text ?? '';
