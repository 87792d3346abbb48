import type { FactIndex } from '../search/fact-index.ts';
import type { Reading } from '../search/reading.ts';
import { onceEach } from './once-each.ts';

/** A follow-up has few words of its own; more make a question that stands alone. */
const MOST_WORDS = 3;

/**
 * Reads a question in its thread. One that points back ("and who won it?"), or is too short to stand
 * alone ("when?"), takes over what the turns before it named; "what about il6?" takes over what they
 * asked. A question that names its own subject and asks its own thing is left as it is.
 */
export function readInThread(
  question: string,
  history: readonly string[],
  index: FactIndex,
  today: string,
): Reading {
  const reading = index.reader.read(question, today, index);
  const before = lastNaming(history, index, today);
  if (before === null) return reading;
  const asksAnew = reading.concepts.length > 0 || reading.intents.length > 0;
  if (reading.entities.length === 0) {
    const named = carriesOn.test(reading.text) ? namedWith(before, reading, index, today) : null;
    if (named !== null) return named;
    return isElliptic(reading) ? takeOver(reading, before) : reading;
  }
  const comparesAlone = reading.intents[0] === 'comparison' && reading.entities.length === 1;
  if (comparesAlone && carriesOn.test(reading.text)) {
    return {
      ...reading,
      entities: onceEach([...before.entities.slice(0, 1), ...reading.entities]),
    };
  }
  if (asksAnew && reading.pointsBack) {
    return { ...reading, entities: onceEach([...reading.entities, ...before.entities]) };
  }
  if (!asksAnew && carriesOn.test(reading.text)) {
    return { ...reading, concepts: before.concepts, intents: before.intents };
  }
  return reading;
}

/** Openings that put a new subject to the question asked before. */
const carriesOn = /^(?:and|or|vs|versus|compared|what about|how about|what of)\b/;

/** A shortened name that the turn before completes: "what is ICD 503", then "and 705?". */
function namedWith(
  before: Reading,
  reading: Reading,
  index: FactIndex,
  today: string,
): Reading | null {
  const joined = index.reader.read(`${before.text} ${reading.text}`, today, index);
  const named = joined.entities.filter((id) => !before.entities.includes(id));
  if (named.length === 0) return null;
  return { ...before, text: reading.text, corrections: joined.corrections, entities: named };
}

function isElliptic(reading: Reading): boolean {
  if (reading.intents[0] === 'help' || reading.unknown.length > 0) return false;
  return reading.pointsBack || reading.concepts.length + reading.ordinary.length <= MOST_WORDS;
}

/** The subject of the turn before; and what it asked, where the follow-up asks nothing of its own. */
function takeOver(reading: Reading, before: Reading): Reading {
  return {
    ...reading,
    entities: before.entities,
    concepts: reading.concepts.length > 0 ? reading.concepts : before.concepts,
    // What asks its own thing asks it in its own way: "who won it", "what replaced it".
    intents:
      reading.intents.length + reading.concepts.length > 0 ? reading.intents : before.intents,
  };
}

/** The latest turn that names something, read in the light of those before it. */
function lastNaming(history: readonly string[], index: FactIndex, today: string): Reading | null {
  if (history.length === 0) return null;
  const last = readInThread(history.at(-1) ?? '', history.slice(0, -1), index, today);
  return last.entities.length > 0 ? last : lastNaming(history.slice(0, -1), index, today);
}
