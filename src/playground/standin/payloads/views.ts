import type { Slack } from '../slack.ts';
import type { StoredView } from '../workspace/views.ts';

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A view as the Web API and interactions show it. */
export function viewPayload(
  { settings }: Slack,
  stored: StoredView,
  values: Values = {},
): Record<string, unknown> {
  const { view } = stored;
  return {
    id: stored.id,
    team_id: settings.team.id,
    type: stored.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    state: { values },
    hash: stored.hash,
    title: view.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    close: view.close ?? null,
    submit: view.submit ?? null,
    previous_view_id: stored.previousId,
    root_view_id: stored.rootId,
    app_id: settings.bot.appId,
    external_id: view.external_id ?? '',
    app_installed_team_id: settings.team.id,
    bot_id: settings.bot.botId,
  };
}
