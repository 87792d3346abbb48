import { checkView } from '../../blocks/check-view.ts';
import { viewPayload } from '../../payloads/views.ts';
import type { Slack } from '../../slack.ts';
import { MAX_STACK, type StoredView } from '../../workspace/views.ts';
import { type Arguments, jsonArgument, required, textArgument } from '../arguments.ts';
import { refusal, refuseView, SlackError } from '../errors.ts';
import type { Methods } from '../method.ts';

/** As the reference of views.open says. */
const VIEW_MAX_BYTES = 250_000;

type View = Record<string, unknown>;

/** The view argument, checked. @throws SlackError invalid_arguments, view_too_large */
function readView(args: Arguments, type: 'modal' | 'home'): View {
  const view = jsonArgument(args, 'view', 'invalid_arguments');
  if (view === undefined) throw refusal('invalid_arguments', 'missing required field: view');
  if (JSON.stringify(view).length > VIEW_MAX_BYTES) throw new SlackError('view_too_large');
  refuseView(checkView(view, type));
  return view as View;
}

/** Whose action the trigger_id came from. @throws SlackError for a bad, old or used one */
function exchange(slack: Slack, args: Arguments): string {
  const id = required(args, 'trigger_id');
  const trigger = slack.triggers.exchange(id);
  if (trigger.ok) return trigger.user;
  if (trigger.error === 'invalid_trigger_id') {
    throw refusal('invalid_arguments', 'invalid `trigger_id` [json-pointer:/trigger_id]');
  }
  throw new SlackError(trigger.error);
}

/** @throws SlackError duplicate_external_id when another view has the name */
function uniqueExternalId(slack: Slack, view: View, own?: StoredView): void {
  const externalId = typeof view.external_id === 'string' ? view.external_id : '';
  if (externalId === '') return;
  const other = slack.views.find({ externalId });
  if (other !== undefined && other.id !== own?.id) throw new SlackError('duplicate_external_id');
}

/** @throws SlackError hash_conflict when the view has changed since the app saw it */
function sameHash(args: Arguments, stored: StoredView | undefined): void {
  const hash = textArgument(args, 'hash');
  if (hash !== undefined && stored !== undefined && hash !== stored.hash) {
    throw new SlackError('hash_conflict');
  }
}

export const viewsMethods: Methods = {
  'views.open': {
    token: 'bot',
    run: (slack, args) => {
      const view = readView(args, 'modal');
      uniqueExternalId(slack, view);
      return { view: viewPayload(slack, slack.views.open(exchange(slack, args), view)) };
    },
  },
  'views.push': {
    token: 'bot',
    run: (slack, args) => {
      const view = readView(args, 'modal');
      uniqueExternalId(slack, view);
      const user = exchange(slack, args);
      if (slack.views.stack(user).length >= MAX_STACK) throw new SlackError('push_limit_reached');
      return { view: viewPayload(slack, slack.views.push(user, view)) };
    },
  },
  'views.update': {
    token: 'bot',
    run: (slack, args) => {
      const id = textArgument(args, 'view_id');
      const externalId = textArgument(args, 'external_id');
      if (id !== undefined && externalId !== undefined) {
        throw refusal('invalid_arguments', 'Cannot provide both `view_id` and `external_id`');
      }
      if (id === undefined && externalId === undefined) {
        throw refusal('invalid_arguments', 'must provide either `view_id` or `external_id`');
      }
      const stored = slack.views.find({
        ...(id === undefined ? {} : { id }),
        ...(externalId === undefined ? {} : { externalId }),
      });
      if (stored === undefined) throw new SlackError('not_found');
      const view = readView(args, stored.type);
      sameHash(args, stored);
      uniqueExternalId(slack, view, stored);
      return { view: viewPayload(slack, slack.views.update(stored, view)) };
    },
  },
  'views.publish': {
    token: 'bot',
    run: (slack, args) => {
      const user = slack.directory.user(required(args, 'user_id'));
      const view = readView(args, 'home');
      if (user === undefined || user.isBot) {
        throw refusal('invalid_arguments', 'invalid `user_id` [json-pointer:/user_id]');
      }
      const stored = slack.views.home(user.id);
      sameHash(args, stored);
      uniqueExternalId(slack, view, stored);
      return { view: viewPayload(slack, slack.views.publish(user.id, view)) };
    },
  },
};
