import { EXAMPLES } from '../answer/help.ts';
import { neededEvents, neededScopes } from './features.ts';

/** Slack's path on the port that the app listens on. */
export const SLACK_PATH = '/slack/events';

const MOST_PROMPTS = 4;

export interface ManifestOptions {
  /** For GovSlack, which may lag in features: without the agent's. */
  readonly gov: boolean;
  /** Where Slack reaches the app, such as `https://govcloud.example.gov`; null for Socket Mode. */
  readonly host: string | null;
}

/**
 * Everything that Slack must know of the app, from this one place. The bot's token does not rotate,
 * because it is a setting; the app is not offered to other workspaces.
 */
export function buildManifest({ gov, host }: ManifestOptions) {
  const url = host === null ? null : `${host.replace(/\/+$/, '')}${SLACK_PATH}`;
  const requestUrl = url === null ? {} : { request_url: url };
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: 'govcloud',
      description: 'Dated, cited answers about government cloud',
      long_description:
        'Answers questions about government cloud: contracts such as JEDI and JWCC, compliance such as FedRAMP, impact levels and CMMC, providers and their regions. Every answer says when it was true and where it comes from. Answers come from a checked fact base inside the app; there is no language model, and no question leaves it.',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'govcloud', always_online: true },
      slash_commands: [
        {
          command: '/govcloud',
          ...(url === null ? {} : { url }),
          description: 'Ask about government cloud',
          usage_hint: 'jedi | il4 vs il5 | who won JWCC?',
          should_escape: false,
        },
      ],
      ...(gov ? {} : { agent_view: agentView() }),
    },
    oauth_config: { scopes: { bot: [...neededScopes(gov)] } },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: [...neededEvents(gov)] },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: host === null,
      token_rotation_enabled: false,
    },
  };
}

function agentView() {
  return {
    agent_description: 'Short, dated, cited answers about government cloud',
    suggested_prompts: EXAMPLES.slice(0, MOST_PROMPTS).map((question) => ({
      title: question,
      message: question,
    })),
  };
}
