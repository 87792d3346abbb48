import type { Rule } from '../rule.ts';

const YES_NO =
  /^(is|are|was|were|am|does|do|did|can|could|has|have|had|will|would|should|must|may)(n['’]?t)?\s/i;
/** "Can you tell me who …" asks for more than yes. */
const POLITE = /^(can|could|would|will) (you|someone|i get|we get)\b/i;
/** "Is it IL5 or IL6?" is answered with one of the two. */
const EITHER_OR = /\bor\b(?! not\b)/i;

/** A question that looks for a yes or a no carries its answer. */
export const yesNoQuestions: Rule = function* ({ data }) {
  for (const fact of data.facts)
    for (const [index, question] of fact.questions.entries()) {
      if (typeof question !== 'string' || !asksYesOrNo(question)) continue;
      yield {
        item: fact,
        path: ['questions', index],
        value: question,
        fix: `it asks for yes or no: write "- ask: …" and below it "answer: yes" or "answer: no"`,
      };
    }
};

function asksYesOrNo(question: string): boolean {
  const text = question.trim();
  return YES_NO.test(text) && !POLITE.test(text) && !EITHER_OR.test(text);
}
