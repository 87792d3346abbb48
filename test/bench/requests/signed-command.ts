import { signedHeaders } from '../../../src/playground/standin/delivery/signature.ts';

/** A request as Slack sends it for `/govcloud TEXT`, signed now. */
export function signedCommand(text: string, signingSecret: string) {
  const body = new URLSearchParams({
    token: 'not-used',
    team_id: 'T0001',
    team_domain: 'example',
    channel_id: 'C0001',
    channel_name: 'general',
    user_id: 'U0001',
    user_name: 'alex',
    command: '/govcloud',
    text,
    api_app_id: 'A0001',
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/T0001/1/x',
    trigger_id: '1.2.x',
  }).toString();
  return {
    method: 'POST' as const,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...signedHeaders(signingSecret, Math.floor(Date.now() / 1_000), body),
    },
    body,
  };
}
