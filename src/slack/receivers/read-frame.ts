import { isFields } from './read-event.ts';

/** What a frame of Socket Mode is to us. */
export type Frame =
  | { readonly kind: 'hello' }
  /** Slack will close the connection; for how long it still serves is not said. */
  | { readonly kind: 'disconnect'; readonly reason: string }
  | { readonly kind: 'envelope' }
  /** Not one of Slack's frames, or one whose handling would throw in Slack's client. */
  | { readonly kind: 'unusable' };

const ENVELOPES = ['events_api', 'slash_commands', 'interactive'];

/** Names that Slack's client gives to events of its own; an event of that type would act as one. */
const TAKEN = new Set(
  'close error ws_message slack_event outgoing_message connecting connected reconnecting disconnecting disconnected authenticated'.split(
    ' ',
  ),
);

/** Reads a frame as text; a binary one is not Slack's. */
export function readFrame(data: unknown, isBinary: boolean): Frame {
  const frame = isBinary || typeof data !== 'string' ? undefined : parsed(data);
  if (!isFields(frame)) return { kind: 'unusable' };
  if (frame.type === 'hello') return { kind: 'hello' };
  if (frame.type === 'disconnect') return { kind: 'disconnect', reason: String(frame.reason) };
  const { type, payload, envelope_id } = frame;
  const whole = isFields(payload) && typeof envelope_id === 'string';
  if (!whole || !ENVELOPES.includes(String(type))) return { kind: 'unusable' };
  if (type !== 'events_api') return { kind: 'envelope' };
  const { event } = payload;
  const known = isFields(event) && typeof event.type === 'string' && !TAKEN.has(event.type);
  return { kind: known ? 'envelope' : 'unusable' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
