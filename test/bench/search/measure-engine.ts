import { setImmediate } from 'node:timers/promises';
import { loadOwnKnowledge } from '../own-knowledge.ts';
import { median, percentile } from '../report/numbers.ts';
import { ENGINES, type EngineName, type Find } from './engines.ts';
import type { Measured, Size, Timing } from './measured.ts';
import { type BenchQuestion, cleanQuestions, misspeltQuestions } from './questions.ts';
import { synthesiseKnowledge } from './synthetic-knowledge.ts';

/*
 * Run as a process of its own, so that no engine warms or burdens another: takes an engine and a
 * size, sends what it measured to its parent.
 */

const QUESTIONS = 200;
/** For how long a set of questions is asked, at least one pass of it where the engine is fast. */
const TIMED_MS = 1_000;
const WARM_UP_MS = 500;
const MOST_PASSES = 20;

function timeQuestions(find: Find, questions: readonly BenchQuestion[]): Timing {
  const warmUp = askAll(find, questions, WARM_UP_MS);
  // An engine that needs longer than that for one question gains nothing from being warm.
  const isSlow = warmUp.asked === 1 && Math.max(...warmUp.times) > TIMED_MS;
  const { times, right, asked } = isSlow ? warmUp : askAll(find, questions, TIMED_MS);
  return {
    median: median(times),
    p99: percentile(times, 0.99),
    longest: Math.max(...times),
    samples: times.length,
    right: right / asked,
  };
}

function askAll(find: Find, questions: readonly BenchQuestion[], budget: number) {
  const times: number[] = [];
  let right = 0;
  let asked = 0;
  const until = performance.now() + budget;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    for (const { text, fact } of questions) {
      if (times.length > 0 && performance.now() > until) return { times, right, asked };
      const start = performance.now();
      const found = find(text);
      times.push(performance.now() - start);
      asked += 1;
      if (found === fact) right += 1;
    }
  }
  return { times, right, asked };
}

async function heapBytes(): Promise<number> {
  // What finalisers and weak references hold goes only at a later collection.
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function measure(engine: EngineName, size: Size): Promise<Measured> {
  const real = await loadOwnKnowledge();
  const knowledge = size === 'real' ? real : synthesiseKnowledge(real, size);
  const clean = cleanQuestions(synthesiseKnowledge(real, QUESTIONS), QUESTIONS);
  const before = await heapBytes();
  const start = performance.now();
  const find = ENGINES[engine](knowledge);
  const buildMs = performance.now() - start;
  const indexBytes = (await heapBytes()) - before;
  const residentBytes = process.memoryUsage().rss;
  return {
    engine,
    size,
    facts: knowledge.facts.length,
    buildMs,
    indexBytes,
    residentBytes,
    clean: timeQuestions(find, clean),
    misspelt: timeQuestions(find, misspeltQuestions(clean)),
  };
}

const [engine, size] = process.argv.slice(2);
const measured = await measure(engine as EngineName, size === 'real' ? 'real' : Number(size));
process.send?.(measured);
process.disconnect?.();
