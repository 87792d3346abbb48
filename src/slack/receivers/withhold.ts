import type { NewItem } from '../../inbox/inbox.ts';
import { isFields } from './read-event.ts';

/** What says who, where and when; nothing of it is text that somebody wrote. */
const KEPT_OF_BODY = [
  'type',
  'team_id',
  'enterprise_id',
  'api_app_id',
  'event_id',
  'event_time',
  'authorizations',
  'is_ext_shared_channel',
] as const;

const KEPT_OF_EVENT = [
  'type',
  'subtype',
  'user',
  'team',
  'channel',
  'channel_type',
  'ts',
  'thread_ts',
  'event_ts',
  'tab',
] as const;

/**
 * Takes every text out of an event if any of its texts carries classification markings, before it
 * is written anywhere: text, blocks, attachments, file names, what an edited message said before.
 */
export function withhold(item: NewItem, isMarked: (text: string) => boolean): NewItem {
  const { body } = item;
  if (!isFields(body) || !isFields(body.event) || !someText(body.event, isMarked)) return item;
  const event = { ...pick(body.event, KEPT_OF_EVENT), text: '' };
  return { ...item, withheld: true, body: { ...pick(body, KEPT_OF_BODY), event } };
}

function someText(value: unknown, isMarked: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isMarked(value);
  if (Array.isArray(value)) return value.some((each) => someText(each, isMarked));
  return isFields(value) && Object.values(value).some((each) => someText(each, isMarked));
}

function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
}
