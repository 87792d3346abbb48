import type { DeliveryKind, Retry } from './delivery.ts';

export type DisconnectReason =
  | 'warning'
  | 'refresh_requested'
  | 'link_disabled'
  | 'too_many_websockets';

const debugInfo = { host: 'standin', approximate_connection_time: 18_060 };

export const helloFrame = (appId: string, connections: number): string =>
  JSON.stringify({
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: appId },
    debug_info: debugInfo,
  });

export const disconnectFrame = (reason: DisconnectReason): string =>
  JSON.stringify({ type: 'disconnect', reason, debug_info: { host: debugInfo.host } });

export const envelopeFrame = (
  envelopeId: string,
  kind: DeliveryKind,
  payload: unknown,
  retry: Retry | null,
): string =>
  JSON.stringify({
    envelope_id: envelopeId,
    type: kind,
    // Events take no answer; commands and interactions do.
    accepts_response_payload: kind !== 'events_api',
    ...(kind === 'events_api'
      ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' }
      : {}),
    payload,
  });

/** The acknowledgement in a client's frame, or null for anything else. */
export function readAck(
  data: string,
): { readonly envelopeId: string; readonly body: unknown } | null {
  try {
    const frame: unknown = JSON.parse(data);
    if (typeof frame !== 'object' || frame === null || !('envelope_id' in frame)) return null;
    if (typeof frame.envelope_id !== 'string') return null;
    const body = 'payload' in frame ? frame.payload : undefined;
    const empty = typeof body === 'object' && body !== null && Object.keys(body).length === 0;
    return { envelopeId: frame.envelope_id, body: empty ? undefined : body };
  } catch {
    return null;
  }
}
