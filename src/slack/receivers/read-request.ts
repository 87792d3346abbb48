import { parse } from 'node:querystring';
import type { ReceiverEvent } from '@slack/bolt';
import { isFields } from './read-event.ts';

/** What a request of Slack asks for. */
export type RequestReading =
  | { readonly kind: 'event'; readonly body: ReceiverEvent['body'] }
  /** Slack tries whether the address is there. */
  | { readonly kind: 'ssl-check' }
  /** Slack tries whether the address is ours: it wants the challenge back. */
  | { readonly kind: 'url-verification'; readonly challenge: unknown }
  | { readonly kind: 'malformed' };

const FORM = 'application/x-www-form-urlencoded';
/** UTF-8 is what a form is read as, so no other charset may pass. */
const FORM_WITH_CHARSET =
  /^\s*application\/x-www-form-urlencoded\s*;\s*charset\s*=\s*"?utf-8"?\s*$/i;

/** Reads a body: a form, a form that carries JSON in `payload`, or JSON. */
export function readRequest(bytes: Buffer, contentType: string | undefined): RequestReading {
  const text = bytes.toString();
  if (!isForm(contentType)) return readJson(text);
  const fields = parse(text);
  if (fields.ssl_check === '1') return { kind: 'ssl-check' };
  const { payload } = fields;
  if (payload === undefined) return { kind: 'event', body: fields };
  return typeof payload === 'string' ? readJson(payload) : { kind: 'malformed' };
}

function readJson(text: string): RequestReading {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { kind: 'malformed' };
  }
  if (!isFields(body)) return { kind: 'malformed' };
  if (body.type === 'url_verification')
    return { kind: 'url-verification', challenge: body.challenge };
  return { kind: 'event', body };
}

function isForm(contentType: string | undefined): boolean {
  return contentType === FORM || FORM_WITH_CHARSET.test(contentType ?? '');
}
