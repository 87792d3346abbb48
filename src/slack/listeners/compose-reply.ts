import { refusalAnswer } from '../../answer/refusal.ts';
import type { Answer } from '../../answer/types.ts';
import type { SlackMessage, Surface } from '../../render/blocks/message.ts';
import {
  type ReplyOptions,
  renderPlainReply,
  renderReply,
} from '../../render/blocks/render-reply.ts';
import type { ListenerDeps } from '../deps.ts';
import type { Gap } from '../gap-recorder.ts';
import { logAndApologise } from './apology.ts';
import { withSlackHelp } from './slack-help.ts';

export interface Asked extends Omit<ReplyOptions, 'offers'> {
  readonly question: string;
  readonly surface: Surface;
  readonly history?: readonly string[];
  /** The text was withheld because of its markings, so that there is nothing to ask. */
  readonly refused?: boolean;
}

export interface ComposedReply {
  /** `failed` stands for an apology. */
  readonly outcome: Answer['outcome'] | 'failed';
  /** The form to send first: the plain one where Slack is known to lag. */
  readonly message: SlackMessage;
  /** The form for a Slack that refuses the first; null where the first is it. */
  readonly plain: (() => SlackMessage) | null;
  /** What went without an answer; null where something was answered. */
  readonly gap: Gap | null;
}

/**
 * Asks and renders. An error in that would come again at every try, so it becomes an apology here
 * instead of being thrown.
 */
export function composeReply(
  deps: Pick<
    ListenerDeps,
    'ask' | 'log' | 'answered' | 'plainBlocks' | 'feedback' | 'gaps' | 'person'
  >,
  asked: Asked,
): ComposedReply {
  const { question, surface, history = [], refused = false, ...more } = asked;
  const offers = { why: true, rating: deps.feedback !== null, person: deps.person };
  try {
    const answer = refused ? refusalAnswer() : withSlackHelp(deps.ask(question, { history }));
    const gap = gapOf(deps, answer.outcome, question);
    const options = { ...more, offers, ...(gap?.offer ? { offerId: gap.offer } : {}) };
    const plain = () => renderPlainReply(answer, surface, question, options);
    const message = deps.plainBlocks ? plain() : renderReply(answer, surface, question, options);
    deps.answered(surface, answer.outcome);
    return { outcome: answer.outcome, message, plain: deps.plainBlocks ? null : plain, gap };
  } catch (error) {
    return {
      outcome: 'failed',
      message: logAndApologise(deps, error, surface),
      plain: null,
      gap: null,
    };
  }
}

/** What is to be noted of a reply that gives no answer, once it is sent. */
function gapOf(
  { gaps }: Pick<ListenerDeps, 'gaps'>,
  outcome: Answer['outcome'],
  question: string,
): Gap | null {
  if (gaps === null) return null;
  if (outcome === 'abstain') return { question, offer: null };
  return outcome === 'did-you-mean' ? { question, offer: gaps.nextOffer() } : null;
}
