import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../src/slack/manifest.ts';

const variants = [
  { gov: false, host: null },
  { gov: true, host: null },
  { gov: false, host: 'https://govcloud.example.gov' },
  { gov: true, host: 'https://govcloud.example.gov/' },
];

/** Lengths and counts that Slack's manifest reference gives. */
describe.each(variants)('the manifest for $gov, $host', (options) => {
  const manifest = buildManifest(options);
  const { display_information: display, features, settings } = manifest;

  it('is within the lengths that Slack allows', () => {
    expect(display.name.length).toBeLessThanOrEqual(35);
    expect(display.description.length).toBeLessThanOrEqual(140);
    expect(display.long_description.length).toBeGreaterThanOrEqual(175);
    expect(display.long_description.length).toBeLessThanOrEqual(4_000);
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    for (const command of features.slash_commands) {
      expect(command.command).toMatch(/^\/[a-z-]{1,31}$/);
      expect(command.description.length).toBeLessThanOrEqual(2_000);
      expect(command.usage_hint.length).toBeLessThanOrEqual(1_000);
    }
    expect(features.agent_view?.agent_description.length ?? 0).toBeLessThanOrEqual(300);
    expect(features.agent_view?.suggested_prompts.length ?? 0).toBeLessThanOrEqual(4);
  });

  it('has only the parts that manifest schema 2 knows', () => {
    expect(Object.keys(manifest).sort()).toEqual([
      '_metadata',
      'display_information',
      'features',
      'oauth_config',
      'settings',
    ]);
    const known = ['agent_view', 'app_home', 'bot_user', 'slash_commands'];
    expect(known).toEqual(expect.arrayContaining(Object.keys(features)));
  });

  it('names an address exactly where Slack calls the app over HTTP', () => {
    const addresses = [
      features.slash_commands[0]?.url,
      settings.event_subscriptions.request_url,
      settings.interactivity.request_url,
    ];
    const expected =
      options.host === null ? undefined : 'https://govcloud.example.gov/slack/events';
    expect(addresses).toEqual([expected, expected, expected]);
    expect(settings.socket_mode_enabled).toBe(options.host === null);
  });
});

it('asks for no more than the features in use need', () => {
  const { oauth_config, settings } = buildManifest({ gov: false, host: null });
  expect(oauth_config.scopes.bot).toEqual([
    'commands',
    'app_mentions:read',
    'chat:write',
    'im:history',
    'assistant:write',
  ]);
  expect(settings.event_subscriptions.bot_events).toEqual([
    'app_mention',
    'message.im',
    'app_home_opened',
  ]);
});

it('leaves the agent and its scope out for GovSlack', () => {
  const { oauth_config, features } = buildManifest({ gov: true, host: null });
  expect(oauth_config.scopes.bot).not.toContain('assistant:write');
  expect(features).not.toHaveProperty('agent_view');
});
