import type { Directory } from '../workspace/directory.ts';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const BROADCASTS = new Set(['here', 'channel', 'everyone']);

/** A name may be followed by a full stop or a dash that is not part of it. */
function resolve<T>(word: string, find: (name: string) => T | undefined): [T, string] | undefined {
  for (let end = word.length; end > 0; end -= 1) {
    const found = find(word.slice(0, end));
    if (found !== undefined) return [found, word.slice(end)];
    if (!/[._-]/.test(word[end - 1] ?? '')) return undefined;
  }
  return undefined;
}

const URL_OR_NAME =
  /(?<url>https?:\/\/(?:&amp;|[^\s&])*(?:&amp;|[^\s&.,;:!?)\]'"]))|(?<![\p{L}\p{N}_@#/&])(?<sign>[@#])(?<name>[\p{L}\p{N}_][\p{L}\p{N}._-]*)/gu;

/** What Slack makes of the text that a person typed: escaped, with mentions and links in brackets. */
export function slackTextOf(typed: string, directory: Directory): string {
  return escapeText(typed).replace(URL_OR_NAME, (...match) => {
    const whole = String(match[0]);
    const { url, sign, name } = match.at(-1) as Record<string, string | undefined>;
    if (url !== undefined) return `<${url}>`;
    if (name === undefined) return whole;
    if (sign === '@') {
      if (BROADCASTS.has(name)) return `<!${name}>`;
      const user = resolve(name, (entry) =>
        directory.users.find((known) => known.name.toLowerCase() === entry.toLowerCase()),
      );
      return user === undefined ? whole : `<@${user[0].id}>${user[1]}`;
    }
    const channel = resolve(name, (entry) =>
      directory.channels.find((known) => known.kind !== 'im' && known.name === entry),
    );
    return channel === undefined ? whole : `<#${channel[0].id}|${channel[0].name}>${channel[1]}`;
  });
}

/** A typed text as a slash command; null for a message. The text is escaped as Slack does. */
export function commandOf(typed: string): { command: string; text: string } | null {
  const match = /^\/(\S+)\s*([\s\S]*)$/.exec(typed.trim());
  if (match === null) return null;
  return { command: `/${match[1]}`, text: escapeText(match[2] ?? '').trim() };
}
