import type { KnownBlock, ModalView } from '@slack/types';
import { helpAnswer } from '../../../src/answer/help.ts';
import { refusalAnswer } from '../../../src/answer/refusal.ts';
import type { Ask } from '../../../src/answer/types.ts';
import { createLogger } from '../../../src/log/logger.ts';
import { findMarkings } from '../../../src/markings/find-markings.ts';
import type { StoredMessage } from '../../../src/playground/standin/workspace/model.ts';
import type { ListenerDeps } from '../../../src/slack/deps.ts';
import { createFeedbackDesk } from '../../../src/slack/feedback.ts';
import { createGapRecorder, type GapRecorder } from '../../../src/slack/gap-recorder.ts';
import { registerListeners } from '../../../src/slack/listeners/register.ts';
import type { ThreadMemory } from '../../../src/slack/threads.ts';
import { createFeedback, type KeptFeedback } from '../../../src/store/feedback.ts';
import { type AskedInVain, createGaps } from '../../../src/store/gaps.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { type BotOptions, type RunningBot, startBot } from '../../modes/running-bot.ts';
import { drawBlocks } from '../../support/draw-blocks.ts';
import { answerWith, SAMPLES, statement } from '../../support/sample-answers.ts';

export interface AskedQuestion {
  readonly question: string;
  readonly history: readonly string[];
}

/** Answers by a word of the question, as the engine would by its facts; otherwise repeats it. */
export function cannedAsk(asked: AskedQuestion[]): Ask {
  return (question, { history = [] } = {}) => {
    asked.push({ question, history });
    if (findMarkings(question).length > 0) return refusalAnswer();
    if (question === '' || question === 'help') return helpAnswer(['jedi', 'il4 vs il5']);
    if (question === 'break') throw new Error('out of order');
    if (question === 'jdei') return SAMPLES.didYouMean;
    if (question === 'jedi') return SAMPLES.jedi;
    if (question === 'il4 vs il5') return SAMPLES.comparison;
    if (question === 'regions') return MANY_POINTS;
    if (question.startsWith('unheard of')) return SAMPLES.abstain;
    return answerWith({ headline: statement(`You asked “${question}”.`, 1) });
  };
}

const MANY_POINTS = answerWith({
  headline: statement('There are many regions.', 1),
  points: Array.from({ length: 15 }, (_, index) => statement(`Region ${index + 1}.`, 1)),
});

export function memoryThreads(): ThreadMemory {
  const kept = new Map<string, Map<string, string>>();
  const of = (thread: object) => {
    const key = JSON.stringify(thread);
    const questions = kept.get(key) ?? new Map<string, string>();
    kept.set(key, questions);
    return questions;
  };
  return {
    recall: async (thread, beforeTs) =>
      [...of(thread)]
        .filter(([ts]) => ts < beforeTs)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([, question]) => question),
    remember: async (thread, { ts, question }) => void of(thread).set(ts, question),
  };
}

/** The day on which everything is said. */
export const DAY = '2026-11-24';

export interface ListeningBot extends RunningBot {
  readonly asked: AskedQuestion[];
  readonly answers: string[];
  /** A person says something; resolves with the command's answer, or with what was said. */
  tell(text: string, at?: Partial<Speaking>): Promise<StoredMessage>;
  /** The bot's replies in a thread, once there are so many. */
  replies(root: StoredMessage, count: number): Promise<readonly StoredMessage[]>;
  press(message: StoredMessage, actionId: string, user?: string): Promise<void>;
  /** Chooses from the menu of a message, or of Alex's Home. */
  choose(message: StoredMessage | 'home', choice: string, user?: string): Promise<void>;
  /** The title and blocks of a person's modal as they see it, once it has these words; and sends it. */
  modalShowing(words: string, user?: string): Promise<string>;
  submit(values: Readonly<Record<string, Record<string, unknown>>>, user?: string): Promise<void>;
  feedback(): Promise<readonly KeptFeedback[]>;
  /** What went without an answer until now; a choice that nobody took up counts. */
  gaps(): Promise<readonly AskedInVain[]>;
  pressInHome(action: Readonly<Record<string, unknown>>): Promise<void>;
  /** Alex's Home, once `ready` says that it is what is waited for. */
  homeShowing(words: string): Promise<string>;
}

interface Speaking {
  readonly user: string;
  readonly channel: string;
  readonly thread: StoredMessage | null;
}

/** The real listeners in a real app, against the stand-in for Slack. */
export async function startListeners(
  options: BotOptions &
    Partial<
      Pick<
        ListenerDeps,
        'plainBlocks' | 'ask' | 'threads' | 'contents' | 'curationFor' | 'feedback' | 'person'
      >
    > = {},
): Promise<ListeningBot> {
  const asked: AskedQuestion[] = [];
  const answers: string[] = [];
  const lines: string[] = [];
  let gaps: GapRecorder | undefined;
  const gapsOn = (store: Store): GapRecorder => {
    gaps = createGapRecorder(createGaps(store), {
      today: () => DAY,
      log: createLogger('debug', { write: (line) => lines.push(line) }),
    });
    return gaps;
  };
  const bot = await startBot({
    ...options,
    listen: (app, reply, store) =>
      registerListeners(app, {
        ask: options.ask ?? cannedAsk(asked),
        explain: (question, history) => ({
          read: [{ what: 'Asked', found: [...history, question].join(' > ') }],
          facts: [],
          records: [],
          decision: 'It is sure.',
        }),
        threads: options.threads ?? memoryThreads(),
        reply,
        log: createLogger('debug', { write: (line) => lines.push(line) }),
        plainBlocks: options.plainBlocks ?? false,
        feedback:
          options.feedback === undefined
            ? createFeedbackDesk(createFeedback(store), () => DAY)
            : null,
        gaps: gapsOn(store),
        person: options.person ?? null,
        contents: options.contents ?? (() => ({ outline: [], latest: [] })),
        curationFor: options.curationFor ?? (async () => null),
        answered: (surface, outcome) => answers.push(`${surface} ${outcome}`),
      }),
  });
  const { slack } = bot;
  const user = slack.userId('alex');
  return {
    ...bot,
    logged: () => lines.join(''),
    asked,
    answers,
    async tell(text, { user: speaker = 'alex', channel = 'general', thread = null } = {}) {
      const { result, message } = await slack.act({
        act: 'say',
        user: slack.userId(speaker),
        channel: slack.channelId(channel),
        threadTs: thread === null ? null : (thread.threadTs ?? thread.ts),
        text,
      });
      if (!message) throw new Error(`nothing came of "${text}": ${JSON.stringify(result)}`);
      return message;
    },
    replies: (root, count) =>
      slack.waitFor(() => {
        const said = slack
          .messages(root.channel)
          .filter(({ botId, threadTs }) => botId !== null && threadTs === root.ts);
        return said.length >= count && said;
      }),
    async press(message, actionId, presser = 'alex') {
      const { result } = await slack.act({
        act: 'action',
        user: slack.userId(presser),
        channel: message.channel,
        messageTs: message.ts,
        viewId: null,
        action: { action_id: actionId },
        values: {},
      });
      if (!result.ok) throw new Error(result.error);
    },
    async choose(message, choice, presser = 'alex') {
      const home = message === 'home' ? slack.home(user) : undefined;
      const blocks = message === 'home' ? home?.view.blocks : message.blocks;
      const menu = (blocks as KnownBlock[])
        .flatMap((block) => (block.type === 'actions' ? block.elements : []))
        .find((element) => element.type === 'static_select');
      const option = menu?.options?.find(({ text }) => text.text === choice);
      if (menu === undefined || option === undefined) throw new Error(`no choice "${choice}"`);
      const { result } = await slack.act({
        act: 'action',
        user: slack.userId(presser),
        channel: message === 'home' ? null : message.channel,
        messageTs: message === 'home' ? null : message.ts,
        viewId: home?.id ?? null,
        action: { action_id: menu.action_id, selected_option: option },
        values: {},
      });
      if (!result.ok) throw new Error(result.error);
    },
    modalShowing: (words, person = 'alex') =>
      slack.waitFor(() => {
        const modal = slack.modal(slack.userId(person));
        if (modal === undefined) return false;
        const { title, blocks } = modal.view as unknown as ModalView;
        const errors = Object.values(modal.errors).map((error) => `! ${error}\n`);
        const drawn = `# ${title.text}\n${drawBlocks(blocks as KnownBlock[])}${errors.join('')}`;
        return drawn.includes(words) && drawn;
      }),
    async submit(values, person = 'alex') {
      const { result } = await slack.act({
        act: 'submit',
        user: slack.userId(person),
        viewId: slack.modal(slack.userId(person))?.id ?? '',
        values,
      });
      if (!result.ok) throw new Error(result.error);
    },
    gaps: async () => {
      await gaps?.finish();
      return createGaps(bot.store).most(100);
    },
    feedback: () => createFeedback(bot.store).latest(100),
    async pressInHome(action) {
      const viewId = slack.home(user)?.id ?? null;
      const { result } = await slack.act({
        act: 'action',
        user,
        channel: null,
        messageTs: null,
        viewId,
        action,
        values: {},
      });
      if (!result.ok) throw new Error(result.error);
    },
    homeShowing: (words) =>
      slack.waitFor(() => {
        const blocks = slack.home(user)?.view.blocks;
        if (blocks === undefined) return false;
        const shown = drawBlocks(blocks as KnownBlock[]);
        return shown.includes(words) && shown;
      }),
  };
}

/** What a person sees of a message. */
export function shown(message: Pick<StoredMessage, 'blocks'> | undefined): string {
  return drawBlocks((message?.blocks ?? []) as KnownBlock[]);
}
