import type { TopicFact } from '../knowledge/types.ts';
import type { Answer, Ask } from './types.ts';

/** One of a fact's own questions, and what came of asking it. */
export interface OwnQuestion {
  readonly fact: TopicFact;
  readonly question: string;
  /** The word that the fact answers with, where the question asks for one; and the reply's. */
  readonly expected: 'yes' | 'no' | null;
  readonly said: 'yes' | 'no' | null;
  /** Whether the reply states the fact, or the one that has overtaken it. */
  readonly leads: boolean;
  /** Whether the reply says Yes where the fact says no, or No where it says yes. */
  readonly contradicts: boolean;
  /** The fact that the reply begins with; null where it is no answer. */
  readonly ledTo: string | null;
}

/** Asks the bot what each fact says it answers. */
export function askOwnQuestions(facts: readonly TopicFact[], ask: Ask): OwnQuestion[] {
  return facts.flatMap((fact) => fact.questions.map((own) => askOne(fact, own, ask)));
}

/** Asks one question that a fact answers. */
export function askOne(
  fact: TopicFact,
  own: TopicFact['questions'][number],
  ask: Ask,
): OwnQuestion {
  const { question, expected } =
    typeof own === 'string'
      ? { question: own, expected: null }
      : { question: own.ask, expected: own.answer };
  const reply = ask(question);
  const said = saidInAWord(reply);
  return {
    fact,
    question,
    expected,
    said,
    leads: states(reply, fact),
    contradicts: expected !== null && said === OPPOSITE[expected],
    ledTo: reply.outcome === 'answer' ? (reply.facts[0] ?? null) : null,
  };
}

/** The facts that none of their own questions leads to, each with where its first question led. */
export function unfoundFacts(asked: readonly OwnQuestion[]): OwnQuestion[] {
  const found = new Set(asked.filter(({ leads }) => leads).map(({ fact }) => fact));
  const first = new Map<TopicFact, OwnQuestion>();
  for (const own of asked)
    if (!found.has(own.fact) && !first.has(own.fact)) first.set(own.fact, own);
  return [...first.values()];
}

const OPPOSITE = { yes: 'no', no: 'yes' } as const;

function states({ outcome, facts }: Answer, { id, supersededBy }: TopicFact): boolean {
  if (outcome !== 'answer') return false;
  return facts.includes(id) || (supersededBy !== undefined && facts.includes(supersededBy));
}

function saidInAWord({ outcome, headline }: Answer): 'yes' | 'no' | null {
  if (outcome !== 'answer') return null;
  if (/^Yes\b/.test(headline.text)) return 'yes';
  return /^No\b(?!t)/.test(headline.text) ? 'no' : null;
}
