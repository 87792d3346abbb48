import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Act, PlaygroundWorkspace, StreamFrame } from '../protocol.ts';
import type { ActOutcome } from './acts/outcome.ts';
import { perform } from './acts/perform.ts';
import { createStoppableClock } from './clock.ts';
import type { Delivery } from './delivery/delivery.ts';
import { createDispatcher } from './delivery/dispatcher.ts';
import { createHttpTransport } from './delivery/http-transport.ts';
import { createSocketTransport, type Sockets } from './delivery/socket-transport.ts';
import { createFaults, type Faults } from './faults.ts';
import { readOptions, type Settings, type StandInOptions } from './options.ts';
import { type SendEventOptions, sendEvent } from './payloads/events.ts';
import { type CallRecord, createJournal } from './record/journal.ts';
import type { Slack } from './slack.ts';
import { openingFrames, snapshot } from './snapshot.ts';
import { createSlackServer } from './web-api/server.ts';
import { createAccount } from './workspace/account.ts';
import { createAssistant } from './workspace/assistant.ts';
import { createDirectory } from './workspace/directory.ts';
import { createMessages } from './workspace/messages.ts';
import type { Channel, StoredMessage, User } from './workspace/model.ts';
import { createResponseUrls } from './workspace/response-urls.ts';
import { createTriggers } from './workspace/triggers.ts';
import { createViews, type StoredView } from './workspace/views.ts';

/** A local Slack: its Web API, Socket Mode, signed requests, people, and a hand on all of it. */
export interface StandIn {
  /** `http://127.0.0.1:PORT/api/`, for `slackApiUrl`. */
  readonly apiUrl: string;
  readonly team: Settings['team'];
  readonly bot: Settings['bot'];
  readonly tokens: Settings['tokens'];
  readonly signingSecret: string;
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
  /** A person's id, by name. @throws when there is none */
  userId(name: string): string;
  /** A channel's id, by name; a person's name gives their direct message. @throws for none */
  channelId(name: string): string;

  /** Does what a person does on the page. */
  act(act: Act): Promise<ActOutcome>;
  /** The opening frames of a page's stream, then each change as `onFrame` tells it. */
  openingFrames(): StreamFrame[];
  onFrame(listener: (frame: StreamFrame) => void): () => void;
  snapshot(): PlaygroundWorkspace;

  /** Sends any event in the Events API's envelope. */
  sendEvent(event: Readonly<Record<string, unknown>>, options?: SendEventOptions): Delivery;
  readonly deliveries: readonly Delivery[];
  /** Where signed requests go, with `delivery: 'http'`. */
  requestUrl: string | null;
  /** Sends url_verification to the request url; true when the app passed. */
  verifyRequestUrl(): Promise<boolean>;

  /** Messages in the order of posting, ephemeral ones included. */
  messages(channel?: string): readonly StoredMessage[];
  modal(user: string): StoredView | undefined;
  home(user: string): StoredView | undefined;
  /** Requests between the app and the stand-in, in the order of their ends. */
  calls(name?: string): readonly CallRecord[];
  readonly frames: readonly StreamFrame[];
  /**
   * The first value of `probe` that is neither undefined, null nor false, looked at again whenever
   * something happens. 5 s by default.
   *
   * @throws after `timeoutMs`, with the latest calls in the message
   */
  waitFor<T>(probe: () => T, timeoutMs?: number): Promise<Exclude<T, undefined | null | false>>;

  readonly faults: Faults;
  readonly sockets: Sockets;
  /** The granted scopes; set it to take some away. */
  scopes: readonly string[];
  /** Makes the bot's token revoked, the account inactive, or all valid again. */
  setTokenState(state: 'valid' | 'revoked' | 'inactive'): void;
  /** Revokes the token and tells the app so, as uninstalling does. */
  uninstall(): readonly Delivery[];
  close(): Promise<void>;
}

/**
 * Starts a local stand-in for Slack on 127.0.0.1.
 *
 * @example
 * const slack = await createStandIn();
 * const client = new WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl });
 */
export async function createStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const settings = readOptions(options);
  const clock = createStoppableClock(settings.clock);
  const now = (): number => clock.now();
  const journal = createJournal();
  const changed = (): void => journal.changed();
  const faults = createFaults(changed);
  const { appId } = settings.bot;
  const { ackTimeoutMs, pings, pingIntervalMs, signingSecret, verificationToken } = settings;
  const sockets = createSocketTransport({
    appId,
    ackTimeoutMs,
    pings,
    pingIntervalMs,
    clock,
    changed,
  });
  const http = createHttpTransport({ signingSecret, verificationToken, ackTimeoutMs, clock });
  http.requestUrl = options.requestUrl ?? null;
  const dispatcher = createDispatcher({
    transport: settings.delivery === 'http' ? http : sockets,
    faults,
    journal,
    clock,
    retryDelaysMs: settings.retryDelaysMs,
  });
  let origin = '';
  const slack: Slack = {
    settings,
    clock,
    account: createAccount(settings.tokens, options.scopes),
    directory: createDirectory(settings),
    messages: createMessages(now, journal),
    views: createViews(now, journal),
    triggers: createTriggers(now),
    responseUrls: createResponseUrls(now),
    assistant: createAssistant(journal),
    journal,
    faults,
    sockets,
    url: (path) => origin + path,
    deliver: dispatcher.deliver,
  };
  const server = createSlackServer(slack);
  server.listen(settings.port, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const idOf = (found: { readonly id: string } | undefined, name: string): string => {
    if (found === undefined) throw new Error(`The stand-in has no "${name}"`);
    return found.id;
  };
  return {
    apiUrl: `${origin}/api/`,
    team: settings.team,
    bot: settings.bot,
    tokens: settings.tokens,
    signingSecret,
    users: slack.directory.users,
    channels: slack.directory.channels,
    userId: (name) => idOf(slack.directory.user(name), name),
    channelId: (name) => {
      const user = slack.directory.user(name);
      return idOf(
        slack.directory.channel(name) ?? (user && slack.directory.channel(user.id)),
        name,
      );
    },
    act: (act) => perform(slack, act),
    openingFrames: () => openingFrames(slack),
    onFrame: journal.onFrame,
    snapshot: () => snapshot(slack),
    sendEvent: (event, more) => sendEvent(slack, event, more),
    deliveries: dispatcher.deliveries,
    get requestUrl() {
      return http.requestUrl;
    },
    set requestUrl(url) {
      http.requestUrl = url;
    },
    verifyRequestUrl: () => http.verify(),
    messages: (channel) => slack.messages.in(channel),
    modal: (user) => slack.views.stack(user).at(-1),
    home: (user) => slack.views.home(user),
    calls: (name) => journal.calls.filter((call) => name === undefined || call.name === name),
    frames: journal.frames,
    waitFor: journal.waitFor,
    faults,
    sockets,
    get scopes() {
      return slack.account.scopes;
    },
    set scopes(scopes) {
      slack.account.scopes = scopes;
    },
    setTokenState: (state) => {
      slack.account.state = state;
    },
    uninstall: () => {
      slack.account.state = 'revoked';
      const tokens = { bot: [settings.bot.userId], oauth: [] };
      return [
        sendEvent(slack, { type: 'tokens_revoked', tokens }),
        sendEvent(slack, { type: 'app_uninstalled' }),
      ];
    },
    close: async () => {
      faults.clear();
      faults.release();
      sockets.close();
      http.close();
      http.requestUrl = null;
      clock.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      journal.close();
    },
  };
}
