import { createAsk } from '../answer/ask.ts';
import { askOwnQuestions, type OwnQuestion, unfoundFacts } from '../answer/own-questions.ts';
import { prepare } from '../answer/prepare.ts';
import {
  type ClaimedQuestion,
  questionsReadAlike,
  type SharedQuestion,
} from '../answer/questions-read-alike.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { KnowledgeSource } from '../knowledge/read/read-knowledge.ts';

/**
 * What is wrong with the facts' own questions as the bot reads and answers them: facts that none of
 * theirs finds, and questions that several facts claim.
 *
 * @param source knowledge that is sound otherwise
 * @param today the day on which they are asked, YYYY-MM-DD
 */
export function questionFaults(source: KnowledgeSource, today: string): Problem[] {
  const knowledge = { ...source.data, hash: '' };
  const ask = createAsk(
    () => knowledge,
    () => today,
  );
  const unfound = unfoundFacts(askOwnQuestions(source.data.facts, ask));
  const shared = questionsReadAlike(prepare(knowledge).index);
  return [
    ...unfound.map((own) => neverFound(own, source)),
    ...shared.map((question) => claimedBySeveral(question, source)),
  ];
}

/** Nobody would ever be told such a fact. */
const neverFound = (
  { fact, question, ledTo }: OwnQuestion,
  { places }: KnowledgeSource,
): Problem => ({
  ...places.of(fact, ['questions']),
  subject: fact.id,
  field: 'questions',
  seen: `such that none finds the fact (${JSON.stringify(question)} leads to ${ledTo ?? 'no answer'})`,
  fix: 'name in them what sets the fact apart, as people would',
});

function claimedBySeveral(
  { alsoOf, ...own }: SharedQuestion,
  { places }: KnowledgeSource,
): Problem {
  const placeOf = ({ fact, at }: ClaimedQuestion) => places.of(fact, ['questions', at]);
  const others = alsoOf.map((other) => {
    const { file, line } = placeOf(other);
    return `${JSON.stringify(other.text)} of ${other.fact.id} (${file}:${line})`;
  });
  return {
    ...placeOf(own),
    subject: own.fact.id,
    field: `questions[${own.at}]`,
    seen: `${JSON.stringify(own.text)}, which reads the same as ${others.join(' and ')}`,
    fix: 'leave it to the fact that answers it best, and name in the other what sets that one apart',
  };
}
