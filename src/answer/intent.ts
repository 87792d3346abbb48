import type { Reading } from '../search/reading.ts';
import { INTENTS, type Intent } from './types.ts';

const known = (intent: string): intent is Intent => (INTENTS as readonly string[]).includes(intent);

/** The kind of answer to give: what the words ask for first, else the card of what is named. */
export function primaryIntent(reading: Reading): Intent {
  const [first] = reading.intents.filter(known);
  if (first !== undefined) return first;
  return 'topic';
}

/** Whether a question only names things or asks what they are, and asks nothing else about them. */
export function onlyNames(reading: Reading, intent: Intent): boolean {
  const nothingElse =
    reading.concepts.length + reading.ordinary.length + reading.unknown.length === 0 &&
    reading.amounts.length === 0;
  return (
    reading.entities.length > 0 && nothingElse && (intent === 'topic' || intent === 'definition')
  );
}

/** Whether a text asks nothing that could be looked up: empty, a greeting, thanks. */
export function saysNothing(reading: Reading): boolean {
  const words = [...reading.entities, ...reading.concepts, ...reading.ordinary, ...reading.unknown];
  const asksOfAll = reading.intents.includes('whats-new');
  return words.length + reading.amounts.length + reading.periods.length === 0 && !asksOfAll;
}
