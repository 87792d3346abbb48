import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVIDENCE, evidenceFor } from '../../../src/answer/confidence.ts';
import { hasGap } from '../../../src/answer/gap.ts';
import { PARTS } from '../../../src/search/part-weights.ts';
import type { Candidate } from '../../../src/search/rank.ts';
import { openAsk } from '../open-ask.ts';
import { readQuestions } from '../read-questions.ts';
import type { Case } from './case.ts';
import { fitChoice, fitLogistic, type Sample } from './descend.ts';
import { ownCases } from './own-cases.ts';
import { questionCases } from './question-cases.ts';

/**
 * Fits the weights of ranking and confidence and writes them to `knowledge/language/ranking.yaml`, in
 * place: `npm run fit`. They are learnt from the facts' own questions, of which there are thousands,
 * and from the `fit` part of the questions that people would ask; on the latter alone the confidence
 * is then set right. Nothing of the `check` part is read. The same questions and knowledge give the
 * same weights.
 */

const RANKING = fileURLToPath(new URL('../../../knowledge/language/ranking.yaml', import.meta.url));
const QUESTIONS = fileURLToPath(new URL('../../questions', import.meta.url));
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
  'confidence.sameTime': 0.5,
  'confidence.ordinary': -1,
  'confidence.corrected': -0.3,
};
/** Of the facts' own questions every third serves: more of them change nothing and take longer. */
const OWN_EVERY = 3;
/** A question that people would ask counts as much as so many of the facts' own. */
const ASKED_WEIGHS = 20;
/** Evidence that can only speak for a fact, and evidence that can only speak against it. */
const SPEAKS_FOR: readonly string[] = ['coverage', 'claim', 'question', 'lead', 'mass', 'sameTime'];

const scoreWith = ({ parts }: Candidate, weights: readonly number[]): number =>
  PARTS.reduce((sum, part, at) => sum + parts[part] * (weights[at] ?? 0), 0);

/** A choice among the candidates that are surely right or surely wrong. */
function choiceOf({ candidates, right }: Case) {
  const told = candidates.flatMap((candidate, at) => {
    const is = right[at];
    return is === null || is === undefined ? [] : [{ candidate, is }];
  });
  return {
    rows: told.map(({ candidate }) => PARTS.map((part) => candidate.parts[part])),
    right: told.map(({ is }) => is),
  };
}

/** The evidence for the candidate that comes first under the weights, and whether it was right. */
function sampleOf(
  { candidates, right, situation, mass }: Case,
  weights: readonly number[],
): Sample | null {
  const [first, ...others] = candidates
    .map((candidate, at) => ({
      candidate: { ...candidate, score: scoreWith(candidate, weights) },
      right: right[at] ?? null,
    }))
    .sort((a, b) => b.candidate.score - a.candidate.score);
  // What leaves a gap is held down whatever the evidence.
  if (first === undefined || first.right === null || hasGap(first.candidate, situation))
    return null;
  const list = [first.candidate, ...others.map(({ candidate }) => candidate)] as const;
  const evidence = evidenceFor(list, situation.reading, mass);
  return { row: [1, ...EVIDENCE.map((name) => evidence[name])], right: first.right };
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

const repeat = <T>(list: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => list).flat();

const { knowledge, threshold } = await openAsk();
const questions = readQuestions(QUESTIONS).filter(({ part }) => part === 'fit');
const asked = questionCases(questions, knowledge, threshold);
const own = ownCases(knowledge, OWN_EVERY);
const cases = [...repeat(asked, ASKED_WEIGHS), ...own];

const choices = cases
  .map(choiceOf)
  .filter(({ right }) => right.includes(true) && right.includes(false));
const rankWeights = fitChoice(
  choices,
  PARTS.map((part) => PRIOR[`rank.${part}`] ?? 0),
);

const names = ['bias', ...EVIDENCE];
const samplesOf = (list: readonly Case[]): Sample[] =>
  list.map((one) => sampleOf(one, rankWeights)).filter((sample) => sample !== null);
const learnt = fitLogistic(
  samplesOf(cases),
  names.map((name) => PRIOR[`confidence.${name}`] ?? 0),
  names.map((name) => (name === 'bias' ? 0 : SPEAKS_FOR.includes(name) ? 1 : -1)),
);
// Own questions are terser than people's, so what they teach of more and less is kept, and what is
// sure enough is learnt anew: a scale and a shift.
const measured = samplesOf(asked).map(({ row, right }) => ({
  row: [1, row.reduce((sum, value, at) => sum + value * (learnt[at] ?? 0), 0)],
  right,
}));
const [shift = 0, scale = 1] = fitLogistic(measured, [0, 1], [0, 1]);
const confidenceWeights = learnt.map((value, at) => value * scale + (at === 0 ? shift : 0));

write(
  new Map([
    ...PARTS.map((part, at) => [`rank.${part}`, rankWeights[at] ?? 0] as const),
    ...names.map((name, at) => [`confidence.${name}`, confidenceWeights[at] ?? 0] as const),
  ]),
);
process.stdout.write(
  `Fitted on ${asked.length} questions of the fit part and ${own.length} of the facts' own; scale ${scale.toFixed(2)}, shift ${shift.toFixed(2)}; wrote ${RANKING}\n`,
);
