import { prepare } from '../answer/prepare.ts';
import { refusalAnswer } from '../answer/refusal.ts';
import { findMarkings } from '../markings/find-markings.ts';
import { writtenOn } from './dates.ts';
import { judge } from './judge.ts';
import { linkFacts } from './link.ts';
import { readInThread } from './read-in-thread.ts';
import { continued, NOTHING_SAID, pointedAt, type Thread } from './references.ts';
import { splitSentences } from './split-sentences.ts';
import type { CheckContext, Checked, CheckedSentence } from './types.ts';

/**
 * Holds a text against the knowledge, sentence by sentence. Pure: the same text, knowledge and dates
 * give the same verdicts. Never throws, whatever the text; one with classification markings is
 * refused unread.
 *
 * @example check('Microsoft won JEDI in 2018.', { knowledge, today: '2026-11-24' })
 */
export function check(text: string, context: CheckContext): Checked {
  if (findMarkings(text).length > 0)
    return { sentences: [], refused: refusalAnswer().headline.text };
  const { index, names } = prepare(context.knowledge);
  const writtenAt = context.date ?? writtenOn(text) ?? context.today;
  let thread: Thread = NOTHING_SAID;
  const sentences = splitSentences(text).sentences.map((sentence): CheckedSentence => {
    const written = sentence.text.slice(0, LONGEST_READ);
    const read = readInThread(written, thread, { index, names, writtenAt });
    const { carried, isPointing } = pointedAt(written, read, thread, names);
    thread = continued(read, carried, thread, names);
    const gathered = linkFacts(read, carried, index);
    const held = {
      sentence: read,
      carried,
      isPointing,
      links: gathered,
      gathered,
      index,
      names,
      isHeading: sentence.isHeading,
      today: context.today,
    };
    return { text: sentence.text, ...judge(held) };
  });
  return { sentences };
}

/** A sentence is no longer than this; a longer one is no sentence, and would only cost time. */
const LONGEST_READ = 1_200;
