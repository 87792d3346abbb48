import type { Middleware, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { findMarkings } from '../../../markings/find-markings.ts';
import { NOTE, noticeModal } from '../../../render/blocks/feedback-views.ts';
import type { ListenerDeps } from '../../deps.ts';
import { logFailure } from '../apology.ts';

const MARKED =
  'This carries classification or control markings, so it was not kept. Take the marked text out. If it is really marked, tell your security officer.';
const NOT_KEPT = 'This feedback is no longer kept, so there is nothing to add to.';

/**
 * Keeps the note on a verdict, and who wrote it only where they asked to hear back. What is wrong is
 * said at the field, and nothing typed is lost.
 */
export function takeNote(
  deps: ListenerDeps,
): Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>> {
  return async ({ ack, view, body }) => {
    const fields = view.state.values;
    const text = (fields[NOTE.text]?.[NOTE.text]?.value ?? '').trim();
    const wantsToHear = (fields[NOTE.hearBack]?.[NOTE.hearBack]?.selected_options ?? []).length > 0;
    const refuse = (why: string) =>
      ack({ response_action: 'errors', errors: { [NOTE.text]: why } });

    if (text === '' && !wantsToHear) return ack();
    if (findMarkings(text).length > 0) return refuse(MARKED);
    try {
      const note = { text, hearBack: wantsToHear ? body.user.id : null };
      const kept = (await deps.feedback?.addNote(view.private_metadata, note)) ?? false;
      if (!kept) return refuse(NOT_KEPT);
    } catch (error) {
      const errorId = logFailure(deps, error, 'note');
      return refuse(`That could not be kept just now (error ${errorId}). Please send it again.`);
    }
    const thanks = wantsToHear
      ? 'Those who keep the facts see your note, and your name with it.'
      : 'Those who keep the facts see your note, and no name.';
    return ack({ response_action: 'update', view: noticeModal('Thank you', thanks) });
  };
}
