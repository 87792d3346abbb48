import type { StoredMessage } from '../workspace/model.ts';

const SPECIAL = /<@(U[A-Z0-9]+)>|<#(C[A-Z0-9]+)(?:\|[^>]*)?>|<(https?:[^|>]+)(?:\|([^>]*))?>/g;

const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const textElement = (text: string): Record<string, unknown>[] =>
  text === '' ? [] : [{ type: 'text', text: unescapeText(text) }];

/** The rich_text block that Slack's clients send along with what a person types. */
export function richTextOf(message: StoredMessage): Record<string, unknown> {
  const elements: Record<string, unknown>[] = [];
  let from = 0;
  for (const match of message.text.matchAll(SPECIAL)) {
    elements.push(...textElement(message.text.slice(from, match.index)));
    const [whole, user, channel, url, label] = match;
    if (user !== undefined) elements.push({ type: 'user', user_id: user });
    else if (channel !== undefined) elements.push({ type: 'channel', channel_id: channel });
    else if (url !== undefined) {
      elements.push({ type: 'link', url: unescapeText(url), ...(label ? { text: label } : {}) });
    }
    from = match.index + whole.length;
  }
  elements.push(...textElement(message.text.slice(from)));
  return {
    type: 'rich_text',
    block_id: message.ts.slice(-6),
    elements: [{ type: 'rich_text_section', elements }],
  };
}
