import { LIMITS } from './limits.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Escapes the three characters that Slack reads as markup, so that no text can mention or link. */
export function escapeMrkdwn(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Addresses that are written as a browser would write them, which most are: a host of letters that
 * ends in a name (no number, no punycode) and a path without steps up, percent signs or a query.
 */
const PLAIN_ADDRESS =
  /^https:\/\/(?!(?:[^/]*\.)?xn--)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\/(?:[\w~-][\w.~-]*(?:\/|$))*$/;

/** The address if it may be linked (http or https, well-formed, not too long for Slack), else null. */
export function linkable(url: string | null, room: number = LIMITS.url): string | null {
  if (url === null) return null;
  if (PLAIN_ADDRESS.test(url)) return url.length <= room ? url : null;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const encoded = new URL(url).href
    .replaceAll('|', '%7C')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E');
  return encoded.length <= room ? encoded : null;
}

/** `<url|label>` in mrkdwn, or the label alone where there is nothing to link to. */
export function mrkdwnLink(url: string | null, label: string): string {
  const escaped = escapeMrkdwn(label).replaceAll('|', '/');
  return url === null ? escaped : `<${escapeMrkdwn(url)}|${escaped}>`;
}
