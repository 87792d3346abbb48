import { type Clock, systemClock } from './clock.ts';
import { namedId, secret, slackId } from './ids.ts';

interface UserOption {
  readonly name: string;
  readonly id?: string;
  readonly realName?: string;
}

interface ChannelOption {
  readonly name: string;
  readonly id?: string;
  readonly kind?: 'public' | 'private';
  /** Names of people; everyone by default. */
  readonly members?: readonly string[];
  /** Whether the bot is in the channel; true by default. */
  readonly withBot?: boolean;
}

export interface StandInOptions {
  /** 0, the default, takes any free port of 127.0.0.1. */
  readonly port?: number;
  readonly team?: { readonly id?: string; readonly name?: string; readonly domain?: string };
  readonly users?: readonly UserOption[];
  readonly channels?: readonly ChannelOption[];
  readonly bot?: {
    readonly userId?: string;
    readonly botId?: string;
    readonly appId?: string;
    readonly name?: string;
  };
  readonly tokens?: { readonly bot?: string; readonly app?: string };
  readonly signingSecret?: string;
  /** How the app is reached: over its sockets, or by signed requests to `requestUrl`. */
  readonly delivery?: 'socket' | 'http';
  readonly requestUrl?: string;
  readonly scopes?: readonly string[];
  /** The bot events subscribed to. */
  readonly events?: readonly string[];
  readonly commands?: readonly string[];
  /** When an event that was not acknowledged is sent again; at once, after 1 and 5 minutes. */
  readonly retryDelaysMs?: readonly number[];
  /** How long an acknowledgement may take; 3 s. */
  readonly ackTimeoutMs?: number;
  /** Whether the server pings its sockets: a client drops a server that pings now and then. */
  readonly pings?: 'always' | 'never';
  readonly pingIntervalMs?: number;
  readonly clock?: Clock;
}

/** The options with every default filled in. */
export interface Settings {
  readonly port: number;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly users: readonly Required<UserOption>[];
  readonly channels: readonly Required<ChannelOption>[];
  readonly bot: {
    readonly userId: string;
    readonly botId: string;
    readonly appId: string;
    readonly name: string;
  };
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly signingSecret: string;
  readonly verificationToken: string;
  readonly delivery: 'socket' | 'http';
  readonly events: readonly string[];
  readonly commands: readonly string[];
  readonly retryDelaysMs: readonly number[];
  readonly ackTimeoutMs: number;
  readonly pings: 'always' | 'never';
  readonly pingIntervalMs: number;
  readonly clock: Clock;
}

/** What the app's manifest asks for. */
export const DEFAULT_SCOPES = [
  'commands',
  'app_mentions:read',
  'chat:write',
  'im:history',
  'assistant:write',
] as const;

const DEFAULT_EVENTS = [
  'app_mention',
  'message.im',
  'app_home_opened',
  'app_uninstalled',
  'tokens_revoked',
];

const DEFAULT_USERS: readonly UserOption[] = [
  { name: 'alex', realName: 'Alex Moreno' },
  { name: 'sam', realName: 'Sam Whitfield' },
];

const DEFAULT_CHANNELS: readonly ChannelOption[] = [
  { name: 'general' },
  { name: 'cloud-contracts' },
  { name: 'capture-team', kind: 'private' },
  { name: 'random', withBot: false },
];

const RETRY_DELAYS_MS = [0, 60_000, 300_000];

export function readOptions(options: StandInOptions): Settings {
  const users = options.users ?? DEFAULT_USERS;
  const everyone = users.map((user) => user.name);
  return {
    port: options.port ?? 0,
    team: { id: 'T0PLAYGROUND', name: 'Playground', domain: 'playground', ...options.team },
    users: users.map((user) => ({
      id: namedId('U', user.name),
      realName: user.name,
      ...user,
    })),
    channels: (options.channels ?? DEFAULT_CHANNELS).map((channel) => ({
      id: namedId('C', channel.name),
      kind: 'public',
      members: everyone,
      withBot: true,
      ...channel,
    })),
    bot: {
      userId: 'U0GOVCLOUD',
      botId: 'B0GOVCLOUD',
      appId: 'A0GOVCLOUD',
      name: 'govcloud',
      ...options.bot,
    },
    tokens: {
      bot: `xoxb-${secret()}`,
      app: `xapp-1-${slackId('A')}-${secret()}`,
      ...options.tokens,
    },
    signingSecret: options.signingSecret ?? secret(),
    verificationToken: secret(12),
    delivery: options.delivery ?? 'socket',
    events: options.events ?? DEFAULT_EVENTS,
    commands: options.commands ?? ['/govcloud'],
    retryDelaysMs: options.retryDelaysMs ?? RETRY_DELAYS_MS,
    ackTimeoutMs: options.ackTimeoutMs ?? 3000,
    pings: options.pings ?? 'never',
    pingIntervalMs: options.pingIntervalMs ?? 10_000,
    clock: options.clock ?? systemClock,
  };
}
