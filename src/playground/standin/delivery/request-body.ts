import type { DeliveryKind } from './delivery.ts';

type Payload = Readonly<Record<string, unknown>>;

const form = (fields: Payload): string =>
  new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();

/** Body and content type of the request that carries a payload over HTTP. */
export function requestBody(
  kind: DeliveryKind,
  payload: Payload,
): { readonly body: string; readonly contentType: string } {
  switch (kind) {
    case 'events_api':
      return { body: JSON.stringify(payload), contentType: 'application/json' };
    case 'slash_commands':
      return { body: form(payload), contentType: 'application/x-www-form-urlencoded' };
    case 'interactive':
      return {
        body: form({ payload: JSON.stringify(payload) }),
        contentType: 'application/x-www-form-urlencoded',
      };
    default:
      throw new Error(`Unhandled: ${kind satisfies never}`);
  }
}
