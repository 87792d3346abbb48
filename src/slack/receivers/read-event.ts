import type { NewItem } from '../../inbox/inbox.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an incoming body is to the inbox. */
export type EventReading =
  /** An event to be kept. */
  | { readonly kind: 'event'; readonly item: NewItem }
  /** An event that nobody will answer: acknowledged and forgotten. */
  | { readonly kind: 'ignored'; readonly why: string }
  /** A command or an interaction, answered while Slack waits. */
  | { readonly kind: 'other' };

/** Subtypes of messages that a person wrote: with a file, or in a thread and sent to the channel, too. */
const WRITTEN = ['file_share', 'thread_broadcast'];

/**
 * Reads a body of the Events API as an item for the inbox.
 *
 * The bot speaks only when addressed, so a message outside a direct conversation is not kept: a
 * mention in it comes as `app_mention`. Nor is what bots say, and what only happens to messages.
 */
export function readEvent(body: unknown): EventReading {
  if (!isFields(body)) return { kind: 'ignored', why: 'not-an-object' };
  if (body.type === 'app_rate_limited') return { kind: 'ignored', why: 'app_rate_limited' };
  if (body.type !== 'event_callback') return { kind: 'other' };
  const { event, event_id: eventKey } = body;
  if (!isFields(event) || typeof event.type !== 'string' || typeof eventKey !== 'string') {
    return { kind: 'ignored', why: 'malformed' };
  }
  const why = event.type === 'message' ? whyNotAddressed(event) : null;
  if (why !== null) return { kind: 'ignored', why };
  const team = teamOf(body);
  return {
    kind: 'event',
    item: {
      eventKey,
      messageKey: messageKey(team, event),
      queue: queueOf(team, event),
      body: withoutToken(body),
      withheld: false,
    },
  };
}

function whyNotAddressed(event: Fields): string | null {
  if (event.channel_type !== 'im' && !String(event.channel).startsWith('D')) return 'not-addressed';
  if (event.bot_id !== undefined) return 'from-a-bot';
  if (event.subtype !== undefined && !WRITTEN.includes(String(event.subtype))) return 'not-written';
  return null;
}

/** A mention and a direct message are one and the same where team, channel and ts are. */
function messageKey(team: string, { type, channel, ts }: Fields): string | null {
  const isMessage = type === 'app_mention' || type === 'message';
  if (!isMessage || typeof channel !== 'string' || typeof ts !== 'string') return null;
  return `${team}:${channel}:${ts}`;
}

/** Messages of a channel keep their order; other events wait for none of them. */
function queueOf(team: string, event: Fields): string {
  const isMessage = event.type === 'app_mention' || event.type === 'message';
  if (isMessage) return `${team}:${event.channel}`;
  const whose = typeof event.user === 'string' ? event.user : '';
  return `${team}:${event.type}:${whose}`;
}

/** As Bolt reads it: the workspace that the event was sent for. */
function teamOf(body: Fields): string {
  const first: unknown = Array.isArray(body.authorizations) ? body.authorizations[0] : undefined;
  const authorized = isFields(first) ? (first.team_id ?? first.enterprise_id) : undefined;
  return String(authorized ?? body.team_id ?? '');
}

/** The old verification token proves nothing any more, and is a secret. */
function withoutToken(body: Fields): Fields {
  const { token: _, ...rest } = body;
  return rest;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
