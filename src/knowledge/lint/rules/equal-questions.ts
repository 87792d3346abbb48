import type { TopicFact } from '../../types.ts';
import { normalName } from '../normal-name.ts';
import type { Rule } from '../rule.ts';

/** A question belongs to one fact: with two, either could be the answer. */
export const equalQuestions: Rule = function* ({ data, places }) {
  const first = new Map<string, { fact: TopicFact; index: number }>();
  for (const fact of data.facts)
    for (const [index, question] of fact.questions.entries()) {
      const asked = typeof question === 'string' ? question : question.ask;
      const key = normalName(asked);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, { fact, index });
        continue;
      }
      if (other.fact === fact)
        yield {
          item: fact,
          path: ['questions', index],
          seen: `${JSON.stringify(asked)}, the same as an earlier one of this fact`,
          fix: 'word it differently or take it away',
        };
      else {
        const { file, line } = places.of(other.fact, ['questions', other.index]);
        yield {
          item: fact,
          path: ['questions', index],
          seen: `${JSON.stringify(asked)}, which ${other.fact.id} answers too (${file}:${line})`,
          fix: 'leave it to the fact that answers it best',
        };
      }
    }
};
