import { findMarkings } from '../../../markings/find-markings.ts';
import { noteModal, thanksFor } from '../../../render/blocks/feedback-views.ts';
import type { Rated } from '../../../render/blocks/rating.ts';
import type { ListenerDeps } from '../../deps.ts';
import { withoutNames } from '../../without-names.ts';
import { teamOf } from '../answer-in-thread.ts';
import type { ActionArgs } from './guarded.ts';
import { historyOf, placeOf } from './place-of.ts';
import { tellPrivately } from './tell-privately.ts';

/** More facts than this say nothing of what was wrong. */
const MOST_FACTS = 10;

/** Keeps what a person says of an answer, thanks them alone, and asks what would be better. */
export async function rateAnswer(
  deps: ListenerDeps,
  args: ActionArgs,
  rated: Rated,
): Promise<void> {
  const { body, client, context } = args;
  const { feedback: desk } = deps;
  if (desk === null) {
    await tellPrivately(args, 'Feedback is no longer asked for here.');
    return;
  }
  const { verdict } = rated;
  const message = body.container.message_ts ?? `${body.view?.id} ${rated.question}`;
  const id = desk.nameOf({ team: teamOf(context), user: body.user.id, message });
  const kept = desk.keep(id, { verdict, ...(await about(deps, args, rated)) });
  if (verdict === 'right' && placeOf(body).kind !== 'home') {
    await kept;
    await tellPrivately(args, thanksFor(verdict));
    return;
  }
  // At once, since what lets a modal be opened lasts for three seconds.
  const opened = client.views.open({ trigger_id: body.trigger_id, view: noteModal(verdict, id) });
  const [, showing] = await Promise.all([
    kept,
    opened.then(
      () => null,
      (error: unknown) => error,
    ),
  ]);
  if (showing === null) return;
  deps.log.warn({ err: showing }, 'the modal for a note could not be opened');
  await tellPrivately(args, thanksFor(verdict));
}

/** What was asked and what it was answered from; the question only where it may be kept. */
async function about(deps: ListenerDeps, args: ActionArgs, { question, fact }: Rated) {
  if (question === null || findMarkings(question).length > 0)
    return { outcome: 'unknown', question: null, facts: fact === null ? [] : [fact] };
  const history = await historyOf(deps, args, question);
  const { outcome, facts } = deps.ask(question, { history });
  return { outcome, question: withoutNames(question), facts: facts.slice(0, MOST_FACTS) };
}
