/** A way to use the bot in Slack, and what Slack must grant and send for it. */
interface Feature {
  readonly name: 'command' | 'mention' | 'direct-message' | 'home' | 'agent';
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  /** Left out where it is not known that GovSlack has it. */
  readonly gov: boolean;
}

const FEATURES: readonly Feature[] = [
  { name: 'command', scopes: ['commands'], events: [], gov: true },
  {
    name: 'mention',
    scopes: ['app_mentions:read', 'chat:write'],
    events: ['app_mention'],
    gov: true,
  },
  {
    name: 'direct-message',
    scopes: ['im:history', 'chat:write'],
    events: ['message.im'],
    gov: true,
  },
  { name: 'home', scopes: [], events: ['app_home_opened'], gov: true },
  { name: 'agent', scopes: ['assistant:write'], events: ['app_home_opened'], gov: false },
];

/** The bot scopes that the features in use need, and no other. */
export function neededScopes(gov: boolean): readonly string[] {
  return once(featuresOf(gov).flatMap(({ scopes }) => scopes));
}

/** The events that the features in use listen for. */
export function neededEvents(gov: boolean): readonly string[] {
  return once(featuresOf(gov).flatMap(({ events }) => events));
}

function featuresOf(gov: boolean): readonly Feature[] {
  return FEATURES.filter((feature) => feature.gov || !gov);
}

function once(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
