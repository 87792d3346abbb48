import type { TopicFact } from '../knowledge/types.ts';
import type { IntentName } from './reading.ts';

/**
 * The kinds of answer that a fact gives: those that its questions ask for first, and those that its
 * values and kind serve.
 */
export function intentsServed(fact: TopicFact, asked: readonly IntentName[]): IntentName[] {
  const intents = new Set<IntentName>(asked);
  for (const value of fact.values ?? []) {
    if (value.type === 'money' || value.type === 'count' || value.type === 'percent')
      intents.add('how-much');
    if (value.type === 'party') intents.add('who');
    if (value.type === 'list') intents.add('list');
    if (value.type === 'date') intents.add('when');
  }
  if (fact.kind === 'definition') intents.add('definition');
  if (fact.kind === 'how-to') intents.add('how-to');
  return [...intents];
}
