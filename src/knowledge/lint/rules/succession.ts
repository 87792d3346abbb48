import type { TopicFact } from '../../types.ts';
import type { Rule } from '../rule.ts';

/** A fact that was overtaken says by which, a current one was not, and no chain runs in a circle. */
export const succession: Rule = function* ({ data }) {
  const byId = new Map(data.facts.map((fact) => [fact.id, fact]));
  const inCircle = new Set<TopicFact>();
  for (const fact of data.facts) {
    if (fact.supersededBy === undefined) {
      if (fact.status === 'superseded')
        yield {
          item: fact,
          path: ['status'],
          value: fact.status,
          fix: 'name the fact that holds now in supersededBy, or write historical',
        };
      continue;
    }
    if (fact.status === 'current')
      yield {
        item: fact,
        path: ['supersededBy'],
        seen: `${JSON.stringify(fact.supersededBy)} while status is current`,
        fix: 'write status: superseded, or take supersededBy away',
      };
    if (inCircle.has(fact)) continue;
    const circle = circleFrom(fact);
    if (circle === null) continue;
    for (const member of circle) inCircle.add(member);
    const way = [...circle, fact].map(({ id }) => id).join(' → ');
    yield {
      item: fact,
      path: ['supersededBy'],
      seen: `part of a circle (${way})`,
      fix: 'let the chain end at the fact that holds now',
    };
  }

  function circleFrom(start: TopicFact): TopicFact[] | null {
    const way: TopicFact[] = [];
    const passed = new Set<TopicFact>();
    let fact: TopicFact | undefined = start;
    while (fact !== undefined && !passed.has(fact)) {
      way.push(fact);
      passed.add(fact);
      fact = fact.supersededBy === undefined ? undefined : byId.get(fact.supersededBy);
    }
    return fact === start ? way : null;
  }
};
