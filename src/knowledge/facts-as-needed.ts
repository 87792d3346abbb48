import type { TopicFact } from './types.ts';

/**
 * A list of facts of which each is read when it is first looked at: of thousands a day's questions
 * need a few hundred. What goes through the list as a whole, or asks what it has, finds it whole.
 */
export function factsAsNeeded(
  count: number,
  read: (number: number) => TopicFact,
): readonly TopicFact[] {
  let left = count;
  const fact = (list: TopicFact[], number: number): TopicFact => {
    const known = list[number];
    if (known !== undefined) return known;
    const made = read(number);
    list[number] = made;
    left -= 1;
    return made;
  };
  const whole = (list: TopicFact[]): TopicFact[] => {
    for (let number = 0; left > 0 && number < count; number += 1) fact(list, number);
    return list;
  };
  return new Proxy<TopicFact[]>(new Array(count), {
    get: (list, key) =>
      typeof key === 'string' && isPlace.test(key) && Number(key) < count
        ? fact(list, Number(key))
        : Reflect.get(list, key),
    has: (list, key) => Reflect.has(whole(list), key),
    ownKeys: (list) => Reflect.ownKeys(whole(list)),
    getOwnPropertyDescriptor: (list, key) => Reflect.getOwnPropertyDescriptor(whole(list), key),
  });
}

const isPlace = /^\d+$/;
