import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { perform } from './acts/perform.ts';
import { createStoppableClock } from './clock.ts';
import { createDispatcher } from './delivery/dispatcher.ts';
import { createHttpTransport } from './delivery/http-transport.ts';
import { createSocketTransport } from './delivery/socket-transport.ts';
import { createFaults } from './faults.ts';
import { readOptions, type StandInOptions } from './options.ts';
import { sendEvent } from './payloads/events.ts';
import { createJournal } from './record/journal.ts';
import type { Slack } from './slack.ts';
import { openingFrames, snapshot } from './snapshot.ts';
import type { StandIn } from './standin.ts';
import { createSlackServer } from './web-api/server.ts';
import { createAccount } from './workspace/account.ts';
import { createAssistant } from './workspace/assistant.ts';
import { createDirectory } from './workspace/directory.ts';
import { createMessages } from './workspace/messages.ts';
import { createResponseUrls } from './workspace/response-urls.ts';
import { createTriggers } from './workspace/triggers.ts';
import { createViews } from './workspace/views.ts';

export type { StandIn } from './standin.ts';

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
