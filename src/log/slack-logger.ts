import { LogLevel, type Logger as SlackLogger } from '@slack/logger';
import type { Logger } from 'pino';

/**
 * Our logger in the form that Slack's packages take. Their debug lines hold whole requests and
 * events, questions included, so those go nowhere, whatever the level.
 */
export function forSlack(log: Logger, part: string): SlackLogger {
  const child = log.child({ part });
  const words = (messages: unknown[]) => messages.map(inWords).join(' ');
  return {
    debug: () => {},
    info: (...messages) => child.debug(words(messages)),
    warn: (...messages) => child.warn(words(messages)),
    error: (...messages) => child.error(words(messages)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function inWords(message: unknown): string {
  return message instanceof Error ? `${message.name}: ${message.message}` : String(message);
}
