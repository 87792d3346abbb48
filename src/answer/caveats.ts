import { checkDue } from '../knowledge/ageing.ts';
import type { TopicFact } from '../knowledge/types.ts';
import type { FactIndex } from '../search/fact-index.ts';
import { isOfLater } from '../search/later.ts';
import type { Citations } from './cite.ts';
import { remark } from './cite.ts';
import { formatDate } from './format.ts';
import type { Situation } from './situation.ts';
import type { Statement } from './types.ts';

/**
 * What a reader must know before relying on a fact: a source's error that it corrects, what has
 * overtaken it, and that it is due to be looked at again. Under an `asOf` date nothing later is told.
 */
export function caveatsOf(
  fact: TopicFact,
  index: FactIndex,
  citations: Citations,
  day: Pick<Situation, 'today' | 'asOf' | 'knowledge'>,
): Statement[] {
  const caveats: Statement[] = [];
  if (fact.corrects !== undefined) {
    const { said, by, why } = fact.corrects;
    caveats.push(
      citations.state(fact, `Correction (${by}): ${endSentence(said)} ${endSentence(why)}`),
    );
  }
  const successor = index.byId.get(fact.supersededBy ?? '')?.fact;
  if (successor !== undefined && (day.asOf === null || !isOfLater(successor, day.asOf, index))) {
    caveats.push(citations.state(successor, `Overtaken: ${successor.claim}`));
  }
  const due = day.asOf === null ? checkDue(fact, day.knowledge.ageing) : null;
  if (due !== null && due < day.today) {
    caveats.push(
      remark(
        `Last checked: ${formatDate(fact.asOf)}. Due for another check since ${formatDate(due.slice(0, 7))}.`,
      ),
    );
  }
  if (fact.confidence === 'low') {
    caveats.push(remark('Sources on this are few or differ; check before you rely on it.'));
  }
  return caveats;
}

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
