import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeFact } from '../../src/answer/compose/fact.ts';
import { EVIDENCE, evidenceFor } from '../../src/answer/confidence.ts';
import { readInThread } from '../../src/answer/follow-up.ts';
import { onlyNames, primaryIntent } from '../../src/answer/intent.ts';
import { prepare } from '../../src/answer/prepare.ts';
import type { Situation } from '../../src/answer/situation.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { PARTS } from '../../src/search/part-weights.ts';
import { type Candidate, rankFacts } from '../../src/search/rank.ts';
import { fitChoice, fitLogistic } from './descend.ts';
import { judge, replyOf } from './judge.ts';
import { ASKED_ON, openAsk } from './open-ask.ts';
import { type Question, UNANSWERABLE } from './question.ts';
import { readQuestions } from './read-questions.ts';

/**
 * Fits the weights of ranking and confidence on the `fit` part of the questions and writes them to
 * `knowledge/language/ranking.yaml`, in place: `npm run fit`. Nothing of the `check` part is read.
 * The same questions and knowledge give the same weights.
 */

const RANKING = fileURLToPath(new URL('../../knowledge/language/ranking.yaml', import.meta.url));
const QUESTIONS = fileURLToPath(new URL('../questions', import.meta.url));
/**
 * Where the fit starts and what it is held to: weights set by hand from what each figure means. They
 * are not those of the last fit, so that fitting twice changes nothing.
 */
const PRIOR: Readonly<Record<string, number>> = {
  'rank.question': 0.35,
  'rank.coverage': 0.3,
  'rank.claim': 0.24,
  'rank.text': 0.06,
  'rank.intent': 0.06,
  'rank.subject': 0.1,
  'rank.standing': 0.08,
  'rank.period': 0.1,
  'confidence.bias': -5,
  'confidence.coverage': 3,
  'confidence.claim': 2,
  'confidence.question': 3,
  'confidence.subject': 0.5,
  'confidence.lead': 0.8,
  'confidence.mass': 1.5,
  'confidence.missing': -1.5,
  'confidence.untold': -1,
  'confidence.nameless': -1.5,
  'confidence.otherTime': -1.5,
  'confidence.ordinary': -1,
  'confidence.corrected': -0.3,
};
/** Candidates below this place are seldom right and teach nothing. */
const DEPTH = 15;

interface Case {
  readonly question: Question;
  readonly situation: Situation;
  readonly candidates: readonly Candidate[];
  readonly mass: number;
  /** Which candidates would make a right answer. */
  readonly right: readonly boolean[];
}

function caseOf(question: Question, knowledge: Knowledge, threshold: number): Case | null {
  const { index, names } = prepare(knowledge);
  const reading = readInThread(question.q, question.history ?? [], index, ASKED_ON);
  const intent = primaryIntent(reading);
  const needsNoRanking =
    onlyNames(reading, intent) || ['comparison', 'timeline', 'help'].includes(intent);
  if (needsNoRanking || question.asOf !== undefined) return null;
  const weights = knowledge.language.ranking;
  const situation: Situation = {
    knowledge,
    index,
    names,
    weights,
    reading,
    today: ASKED_ON,
    asOf: null,
    conceptOf: index.reader.conceptOf,
  };
  const { candidates, mass } = rankFacts(reading, index, weights, null);
  const shown = candidates.slice(0, DEPTH);
  const right = shown.map((candidate) => {
    if (UNANSWERABLE.includes(question.class)) return false;
    const reply = replyOf(composeFact([candidate], intent, 1, situation));
    return judge(question.expect, reply, threshold).verdict === 'right';
  });
  return { question, situation, candidates: shown, mass, right };
}

function scoreWith(candidate: Candidate, weights: readonly number[]): number {
  return PARTS.reduce((sum, part, at) => sum + candidate.parts[part] * (weights[at] ?? 0), 0);
}

function write(fitted: ReadonlyMap<string, number>): void {
  const lines = readFileSync(RANKING, 'utf8').split('\n');
  const written = lines.map((line) => {
    const name = line.slice(0, line.indexOf(':'));
    const value = fitted.get(name);
    return value === undefined ? line : `${name}: ${value.toFixed(2)}`;
  });
  writeFileSync(RANKING, written.join('\n'));
}

const { knowledge, threshold } = await openAsk();
const questions = readQuestions(QUESTIONS).filter(({ part }) => part === 'fit');
const cases = questions
  .map((question) => caseOf(question, knowledge, threshold))
  .filter((one) => one !== null);

const rankStart = PARTS.map((part) => PRIOR[`rank.${part}`] ?? 0);
const choices = cases
  .filter(({ right }) => right.includes(true) && right.includes(false))
  .map(({ candidates, right }) => ({
    rows: candidates.map(({ parts }) => PARTS.map((part) => parts[part])),
    right,
  }));
const rankWeights = fitChoice(choices, rankStart);

const samples = cases.flatMap(({ candidates, right, situation, mass }) => {
  const order = candidates
    .map((candidate, at) => ({
      candidate,
      right: right[at] ?? false,
      score: scoreWith(candidate, rankWeights),
    }))
    .sort((a, b) => b.score - a.score)
    .map((entry) => ({ ...entry, candidate: { ...entry.candidate, score: entry.score } }));
  const [first, ...others] = order;
  if (first === undefined) return [];
  const list = [first.candidate, ...others.map(({ candidate }) => candidate)] as const;
  const evidence = evidenceFor(list, situation.reading, mass);
  return [{ row: [1, ...EVIDENCE.map((name) => evidence[name])], right: first.right }];
});
const confidenceNames = ['bias', ...EVIDENCE];
const confidenceStart = confidenceNames.map((name) => PRIOR[`confidence.${name}`] ?? 0);
const confidenceWeights = fitLogistic(samples, confidenceStart);

write(
  new Map([
    ...PARTS.map((part, at) => [`rank.${part}`, rankWeights[at] ?? 0] as const),
    ...confidenceNames.map(
      (name, at) => [`confidence.${name}`, confidenceWeights[at] ?? 0] as const,
    ),
  ]),
);
process.stdout.write(
  `Fitted on ${choices.length} choices and ${samples.length} answers of the fit part; wrote ${RANKING}\n`,
);
