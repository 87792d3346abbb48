import { isNotYet } from '../search/later.ts';
import type { Mention } from '../search/link-entities.ts';
import type { Reading } from '../search/reading.ts';
import { remark } from './cite.ts';
import { formatNames } from './format.ts';
import { onceEach } from './once-each.ts';
import { nameOf, type Situation } from './situation.ts';
import { MOST_SUGGESTIONS } from './suggest.ts';
import type { Answer } from './types.ts';

/** A name with more meanings than this is told of, but not tried in all of them. */
const MOST_TRIED = 3;
/** Another meaning must make an answer this much surer than the usual one to be taken for it. */
const SURER = 0.15;

/** A question with the answer that it gets. */
export interface Answered {
  readonly reading: Reading;
  readonly answer: Answer;
}

/**
 * Answers a question that holds a shared name ("the pentagon cloud contract") in the meaning that the
 * rest of it fits: the usual one, unless another makes a much surer answer. Then says what else the
 * name can mean, and offers it.
 */
export function answerByMeaning(
  reading: Reading,
  answerTo: (reading: Reading) => Answer,
  situation: Pick<Situation, 'names' | 'index' | 'today' | 'asOf'>,
): Answer {
  const usual = { reading, answer: answerTo(reading) };
  const shared = reading.mentions.find(isOpen);
  // A thread may have put other things in the place of what was named.
  if (shared === undefined || !reading.entities.includes(shared.entity)) return usual.answer;
  const chosen = shared.candidates
    .filter((other) => other !== shared.entity)
    .slice(0, MOST_TRIED)
    .map((other) => answerAs(other))
    .filter((other) => other !== null)
    .reduce<Answered>(surer, usual);
  return withMeanings(chosen, shared, situation);

  /** The answer in another meaning; null where it is not about that. */
  function answerAs(meaning: string): Answered | null {
    const entities = reading.entities.map((id) => (id === shared?.entity ? meaning : id));
    const other = { ...reading, entities: onceEach(entities) };
    const answer = answerTo(other);
    const [first = ''] = answer.facts;
    const isAbout = situation.index.byId.get(first)?.fact.entities[0] === meaning;
    return isAbout ? { reading: other, answer } : null;
  }
}

/** Whether a name has several meanings, and nothing around it says which is meant. */
const isOpen = ({ candidates, isDecided }: Mention): boolean => candidates.length > 1 && !isDecided;

function surer(best: Answered, other: Answered): Answered {
  if (other.answer.outcome !== 'answer') return best;
  if (best.answer.outcome !== 'answer') return other;
  return other.answer.confidence > best.answer.confidence + SURER ? other : best;
}

function withMeanings(
  { reading, answer }: Answered,
  { candidates, from, to }: Mention,
  { names, index, today, asOf }: Pick<Situation, 'names' | 'index' | 'today' | 'asOf'>,
): Answer {
  if (answer.outcome !== 'answer') return answer;
  const meant = candidates.find((id) => reading.entities.includes(id));
  const others = candidates.filter(
    (id) => id !== meant && (asOf === null || !isNotYet(id, asOf, index)),
  );
  if (meant === undefined || others.length === 0) return answer;
  const said = reading.text.split(' ').slice(from, to).join(' ');
  const caveat = remark(
    `“${said}” is read as ${nameOf(meant, names)} here; it can also mean ${formatNames(others.map((id) => nameOf(id, names)))}.`,
  );
  const choices = others.flatMap((id) => nameThatMeans(id) ?? []);
  return {
    ...answer,
    caveats: [...answer.caveats, caveat],
    suggestions: onceEach([...choices, ...answer.suggestions]).slice(0, MOST_SUGGESTIONS),
  };

  /** A name of the entity that nothing else has, to be asked under. */
  function nameThatMeans(id: string): string | undefined {
    const entity = names.get(id);
    return [entity?.name, entity?.fullName].find((name) => {
      if (name === undefined) return false;
      const { mentions, entities } = index.reader.read(name, today, index);
      return entities[0] === id && mentions.length === 1 && !mentions.some(isOpen);
    });
  }
}
