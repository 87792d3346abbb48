import { type OwnQuestion, unfoundFacts } from '../../src/answer/own-questions.ts';
import { formatShare, formatTable } from './print-table.ts';

/** Per topic: how many of the facts' own questions lead to them. */
export function ownQuestionsTable(asked: readonly OwnQuestion[]): string {
  const rows = [...byTopic(asked), ['all', asked] as const].map(([topic, own]) => [
    topic,
    own.length,
    formatShare(shareLed(own)),
    own.filter(({ contradicts }) => contradicts).length,
    unfoundFacts(own).length,
  ]);
  return formatTable(
    ["facts' own questions", 'asked', 'lead to the fact', 'contradicted', 'facts not found'],
    rows,
  );
}

/** The own questions of each topic, in the order of topics. */
export function byTopic(asked: readonly OwnQuestion[]): [topic: string, own: OwnQuestion[]][] {
  const topics = Map.groupBy(asked, ({ fact }) => fact.topic);
  return [...topics].sort(([a], [b]) => (a < b ? -1 : 1));
}

export const shareLed = (asked: readonly OwnQuestion[]): number =>
  asked.filter(({ leads }) => leads).length / asked.length;

/** Every own question that leads elsewhere or gets the wrong word. */
export function ownMissesText(asked: readonly OwnQuestion[]): string {
  return asked
    .filter(({ leads, contradicts }) => !leads || contradicts)
    .map(
      ({ fact, question, contradicts, ledTo }) =>
        `${fact.id}: ${JSON.stringify(question)} leads to ${ledTo ?? 'no answer'}${contradicts ? ', which says the opposite' : ''}`,
    )
    .join('\n');
}
