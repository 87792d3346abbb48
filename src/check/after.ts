import type { TopicFact } from '../knowledge/types.ts';
import { spanOfDate } from '../language/periods.ts';
import type { FactIndex } from '../search/fact-index.ts';
import type { Held } from './held.ts';

/** The day on which what a fact says ended, YYYY-MM-DD; null where it holds on that day. */
export function endOf({ validTo, values = [] }: TopicFact, today: string): string | null {
  const ends = values.flatMap((value) =>
    value.type === 'date' && value.what === 'end' ? [value.on] : [],
  );
  const [end] = [validTo, ...ends].flatMap((date) =>
    date === undefined ? [] : [spanOfDate(date).to],
  );
  return end !== undefined && end < today ? end : null;
}

/** The fact that says what holds now instead of one that was overtaken; null where there is none. */
export function successorOf(fact: TopicFact, index: FactIndex): TopicFact | null {
  let last = fact;
  for (let step = 0; step < MOST_STEPS && last.supersededBy !== undefined; step += 1) {
    const next = index.byId.get(last.supersededBy)?.fact;
    if (next === undefined) break;
    last = next;
  }
  return last === fact ? null : last;
}

const MOST_STEPS = 8;

const PRESENT =
  /\b(?:is|are|has|have|now|currently|today|remains|remain|continues|runs|run|leads|holds|offers|needs|requires|asks|uses|works|manages|provides|applies|counts|covers|lists|competes|plans|wants|will)\b/;
const OVER =
  /\b(?:was|were|had|did|used to|former|formerly|until|till|ended|over|cancel\w*|scrap\w*|replac\w*|succe\w*|dropp\w*|end|ran out|expired|defunct|retired|revoked|rescinded|no longer|before|originally|once|at first|then)\b/;

/** Whether a sentence speaks of something as it is now, and of nothing that is over. */
export const isOfNow = (normal: string): boolean => PRESENT.test(normal) && !OVER.test(normal);

/** In present perfect a thing goes on: "has competed for", "has been working to". */
const GOING_ON =
  /\b(?:has|have) (?:long |since |always |now )?(?:been \w+ing|competed|fought|vied|been)\b|\bcontinues to\b|\bstill\b/;

/**
 * The fact that tells how something ended that a sentence speaks of as going on: the decision that
 * cancelled a contract, what its definition says of it. Null where nothing it names has ended.
 */
export function endedSince(held: Held & { readonly today: string }): TopicFact | null {
  const { sentence, carried, names, index } = held;
  const { normal } = sentence;
  if (!GOING_ON.test(normal) || /\bcancel\w*|\bended\b|\bscrap\w*|\buntil\b/.test(normal))
    return null;
  for (const id of [...sentence.entities, ...carried.slice(0, 1)]) {
    if (names.get(id)?.kind !== 'contract') continue;
    const about = (index.bySubject.get(id) ?? []).map(({ fact }) => fact);
    const definition = about.find((fact) => fact.kind === 'definition');
    const isLeft = about.some((fact) => fact.kind === 'definition' && fact.status === 'current');
    if (definition === undefined || isLeft || definition.status === 'current') continue;
    const end = about.find(
      (fact) =>
        fact.kind === 'decision' && /\b(?:cancelled|ended|terminated|dropped)\b/.test(fact.claim),
    );
    return end ?? definition;
  }
  return null;
}
