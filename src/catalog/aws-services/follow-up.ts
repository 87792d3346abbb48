import type { LookUpQuestion } from '../look-up.ts';
import { wordsIn } from '../name-index.ts';
import type { AwsNames, NamedService, Place } from './names.ts';
import { type AwsQuestion, readAwsQuestion } from './read-question.ts';

/** The services and places that a question means, each once. */
export interface Meant {
  readonly services: readonly NamedService[];
  readonly places: readonly Place[];
}

/** "and in the secret region?" asks of the service that the question before named, and the other way round. */
export function followUp(
  names: AwsNames,
  read: AwsQuestion,
  { words, history }: LookUpQuestion,
): Meant {
  const meant = meantBy(read);
  const last = history.at(-1);
  if (last === undefined || read.cues.size > 0 || !continues(words)) return meant;
  const before = readAwsQuestion(last, wordsIn(last), names);
  if (before === null) return meant;
  if (meant.services.length === 0) return { ...meant, services: meantBy(before).services };
  if (meant.places.length === 0) return { ...meant, places: meantBy(before).places };
  return meant;
}

function meantBy(read: AwsQuestion): Meant {
  const places = read.places.map(({ place }) => place);
  return {
    services: [...new Set(read.services.flatMap(({ meanings }) => meanings))],
    places: [
      ...new Map(places.map((place) => [`${place.partition} ${place.region}`, place])).values(),
    ],
  };
}

/** "and …", "or …", "what about …", "how about …". */
const continues = ([first = '', second = '']: readonly string[]): boolean =>
  first === 'and' ||
  first === 'or' ||
  ((first === 'what' || first === 'how') && second === 'about');
