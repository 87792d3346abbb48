import type { Act } from '../../protocol.ts';
import { checkView } from '../blocks/check-view.ts';
import { shown } from '../blocks/rules.ts';
import { interactionOf } from '../payloads/parties.ts';
import { viewPayload } from '../payloads/views.ts';
import type { Slack } from '../slack.ts';
import { MAX_STACK, type StoredView } from '../workspace/views.ts';
import { type ActOutcome, done, NO_ANSWER, refusedAct } from './outcome.ts';
import { inputErrors } from './required-inputs.ts';

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What Slack's client says when an app's answer to a submission makes no sense. */
const BAD_ANSWER = 'The app gave an answer that Slack does not understand.';

const blockIds = (stored: StoredView): Set<unknown> =>
  new Set(
    (Array.isArray(stored.view.blocks) ? stored.view.blocks : []).map((block) =>
      isRecord(block) ? block.block_id : undefined,
    ),
  );

/** Does what the app answered. Gives a sentence where it could not. */
function apply(slack: Slack, stored: StoredView, body: unknown): string | null {
  if (body === undefined || body === null || body === '') {
    slack.views.pop(stored.user);
    return null;
  }
  if (!isRecord(body)) return BAD_ANSWER;
  const { response_action: action, view, errors } = body;
  switch (action) {
    case undefined:
      slack.views.pop(stored.user);
      return null;
    case 'clear':
      slack.views.clear(stored.user);
      return null;
    case 'errors': {
      const known = blockIds(stored);
      if (!isRecord(errors) || !Object.keys(errors).every((id) => known.has(id))) return BAD_ANSWER;
      const texts = Object.entries(errors).map(([id, text]) => [id, shown(text)]);
      slack.views.refuse(stored, Object.fromEntries(texts));
      return null;
    }
    case 'update':
    case 'push': {
      if (!isRecord(view) || checkView(view, 'modal').length > 0) return BAD_ANSWER;
      if (action === 'update') slack.views.update(stored, view);
      else if (slack.views.stack(stored.user).length >= MAX_STACK) return BAD_ANSWER;
      else slack.views.push(stored.user, view);
      return null;
    }
    default:
      return BAD_ANSWER;
  }
}

/** The submit button of the modal on top. */
export async function submit(
  slack: Slack,
  { user, viewId, values }: Extract<Act, { act: 'submit' }>,
): Promise<ActOutcome> {
  const stored = slack.views.stack(user).at(-1);
  if (stored?.id !== viewId) return refusedAct('That view is no longer open.');
  const errors = inputErrors(stored.view.blocks, values);
  if (Object.keys(errors).length > 0) {
    slack.views.refuse(stored, errors);
    return refusedAct('Some fields need another look.');
  }
  const delivery = slack.deliver('interactive', 'view_submission', {
    type: 'view_submission',
    ...interactionOf(slack, user),
    trigger_id: slack.triggers.issue(user),
    view: viewPayload(slack, stored, values),
    response_urls: [],
  });
  const result = await delivery.done;
  if (!result.acked) return refusedAct(NO_ANSWER, [delivery]);
  const problem = apply(slack, stored, result.body);
  return problem === null ? done([delivery]) : refusedAct(problem, [delivery]);
}

/** The cancel button, or the cross, of the modal on top. */
export function close(slack: Slack, { user, viewId }: Extract<Act, { act: 'close' }>): ActOutcome {
  const stored = slack.views.stack(user).at(-1);
  if (stored?.id !== viewId) return refusedAct('That view is no longer open.');
  const cleared = stored.view.clear_on_close === true;
  if (cleared) slack.views.clear(user);
  else slack.views.pop(user);
  if (stored.view.notify_on_close !== true) return done();
  const delivery = slack.deliver('interactive', 'view_closed', {
    type: 'view_closed',
    ...interactionOf(slack, user),
    view: viewPayload(slack, stored),
    is_cleared: cleared,
  });
  return done([delivery]);
}
