import type { Slack } from '../slack.ts';
import type { StoredMessage } from '../workspace/model.ts';
import { richTextOf } from './rich-text-of.ts';

/** A message as the Web API and interactions show it. */
export function messagePayload(slack: Slack, message: StoredMessage): Record<string, unknown> {
  const { team, bot } = slack.settings;
  const replies = slack.messages
    .in(message.channel)
    .filter((entry) => entry.threadTs === message.ts && entry.ephemeralTo === null);
  const latest = replies.at(-1);
  return {
    type: 'message',
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: team.id,
    ...(message.botId === null
      ? { blocks: [richTextOf(message)] }
      : {
          bot_id: message.botId,
          app_id: bot.appId,
          bot_profile: {
            id: message.botId,
            app_id: bot.appId,
            user_id: bot.userId,
            name: bot.name,
            deleted: false,
            updated: 0,
            team_id: team.id,
          },
          ...(message.blocks === null ? {} : { blocks: message.blocks }),
        }),
    ...(message.clientMsgId === null ? {} : { client_msg_id: message.clientMsgId }),
    ...(message.attachments === null ? {} : { attachments: message.attachments }),
    ...(message.metadata === null ? {} : { metadata: message.metadata }),
    ...(message.editedTs === null ? {} : { edited: { user: message.user, ts: message.editedTs } }),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(latest === undefined
      ? {}
      : {
          thread_ts: message.ts,
          reply_count: replies.length,
          reply_users: [...new Set(replies.map((entry) => entry.user))],
          latest_reply: latest.ts,
        }),
  };
}
