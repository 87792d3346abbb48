import { createAsk } from '../../src/answer/ask.ts';
import { askOne, type OwnQuestion } from '../../src/answer/own-questions.ts';
import type { Knowledge, TopicFact } from '../../src/knowledge/types.ts';
import { ASKED_ON } from './open-ask.ts';
import { formatShare, formatTable } from './print-table.ts';

/** In each of so many rounds every fact lacks one of its own questions, or several where it has more. */
const ROUNDS = 5;

/**
 * Asks every fact's own questions of a knowledge that lacks them: what a wording is worth that nobody
 * wrote down. A reply that begins with another fact can be right too, so the share is a lower bound.
 */
export function askHeldOut(knowledge: Knowledge): OwnQuestion[] {
  return Array.from({ length: ROUNDS }, (_, round) => {
    const isOut = (_question: unknown, at: number): boolean => at % ROUNDS === round;
    const facts = knowledge.facts.map((fact): TopicFact => {
      const questions = fact.questions.filter((question, at) => !isOut(question, at));
      return { ...fact, questions };
    });
    const lacking = { ...knowledge, facts };
    const ask = createAsk(
      () => lacking,
      () => ASKED_ON,
    );
    return knowledge.facts.flatMap((fact) =>
      fact.questions.filter(isOut).map((own) => askOne(fact, own, ask)),
    );
  }).flat();
}

/** What came of questions that were held out: all, and those for Yes or No. */
export function heldOutTable(asked: readonly OwnQuestion[]): string {
  const yesNo = asked.filter(({ expected }) => expected !== null);
  const rows = (
    [
      ['all', asked],
      ['yes or no', yesNo],
    ] as const
  ).map(([name, own]) => {
    const share = (keep: (one: OwnQuestion) => boolean) =>
      formatShare(own.filter(keep).length / own.length);
    return [
      name,
      own.length,
      share(({ leads }) => leads),
      share(({ leads, ledTo }) => !leads && ledTo !== null),
      share(({ ledTo }) => ledTo === null),
      share(({ said, expected }) => said !== null && said === expected),
      share(({ contradicts }) => contradicts),
    ];
  });
  return formatTable(
    [
      'own questions, held out',
      'asked',
      'lead to it',
      'to another',
      'declined',
      'right word',
      'wrong word',
    ],
    rows,
  );
}
