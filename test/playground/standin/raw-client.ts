import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { StandIn } from '../../../src/playground/standin/create-standin.ts';

interface Envelope {
  readonly envelope_id: string;
  readonly type: string;
  readonly accepts_response_payload: boolean;
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
  readonly payload: Record<string, unknown>;
}

/** A Socket Mode client that does only what a test tells it to. */
export interface RawClient {
  readonly ws: WebSocket;
  readonly frames: string[];
  /** The next frame that has not been taken yet. */
  next(): Promise<Record<string, unknown>>;
  nextEnvelope(): Promise<Envelope>;
  ack(envelope: Pick<Envelope, 'envelope_id'>, payload?: unknown): void;
}

export async function socketUrl(slack: StandIn): Promise<string> {
  const answer = await fetch(`${slack.apiUrl}apps.connections.open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${slack.tokens.app}` },
  });
  const { url } = (await answer.json()) as { url: string };
  return url;
}

/** Connects, and takes the hello. */
export async function connect(slack: StandIn): Promise<RawClient> {
  const ws = new WebSocket(await socketUrl(slack));
  const frames: string[] = [];
  const waiting: ((frame: string) => void)[] = [];
  const fresh: string[] = [];
  ws.on('message', (data) => {
    const frame = data.toString();
    frames.push(frame);
    const take = waiting.shift();
    if (take === undefined) fresh.push(frame);
    else take(frame);
  });
  const next = async () => {
    const frame = fresh.shift() ?? (await new Promise<string>((take) => waiting.push(take)));
    return JSON.parse(frame);
  };
  const client: RawClient = {
    ws,
    frames,
    next,
    nextEnvelope: next as () => Promise<Envelope>,
    ack: ({ envelope_id }, payload) => ws.send(JSON.stringify({ envelope_id, payload })),
  };
  await once(ws, 'open');
  await client.next();
  return client;
}
