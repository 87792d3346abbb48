import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';
import { secret } from '../ids.ts';
import { type AttemptOutcome, failed, type Transport } from './delivery.ts';
import { disconnectFrame, envelopeFrame, helloFrame, readAck } from './socket-frames.ts';
import type { Sockets } from './sockets.ts';

/** As Slack's guide to Socket Mode says. */
const MAX_CONNECTIONS = 10;

export interface SocketTransport extends Transport, Sockets {
  /** The ticket of an address to connect to; good once. */
  issueTicket(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

interface Connection {
  readonly ws: WebSocket;
  readonly pending: Map<string, { dropBeforeAck: boolean; settle: (o: AttemptOutcome) => void }>;
  /** Told to go away: gets nothing new. */
  draining: boolean;
}

export function createSocketTransport(options: {
  readonly appId: string;
  readonly ackTimeoutMs: number;
  readonly pings: 'always' | 'never';
  readonly pingIntervalMs: number;
  readonly clock: Clock;
  readonly changed: () => void;
}): SocketTransport {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections = new Set<Connection>();
  let opened = 0;
  let turn = 0;

  const usable = (): Connection[] =>
    [...connections].filter(({ ws, draining }) => ws.readyState === WebSocket.OPEN && !draining);
  const chosen = (which: 'oldest' | 'all'): Connection[] =>
    which === 'all' ? usable() : usable().slice(0, 1);

  const accept = (ws: WebSocket): void => {
    const connection: Connection = { ws, pending: new Map(), draining: false };
    const full = usable().length >= MAX_CONNECTIONS;
    connections.add(connection);
    opened += 1;
    const pings =
      options.pings === 'always' ? setInterval(() => ws.ping(), options.pingIntervalMs) : undefined;
    ws.on('message', (data) => {
      const ack = readAck(data.toString());
      const waiting = ack === null ? undefined : connection.pending.get(ack.envelopeId);
      if (ack === null || waiting === undefined) return;
      if (waiting.dropBeforeAck) ws.terminate();
      else waiting.settle({ acked: true, status: null, body: ack.body });
    });
    ws.on('error', () => ws.terminate());
    ws.on('close', () => {
      clearInterval(pings);
      connections.delete(connection);
      for (const { settle } of connection.pending.values()) settle(failed('connection_failed'));
      options.changed();
    });
    if (full) {
      connection.draining = true;
      ws.send(disconnectFrame('too_many_websockets'));
    } else {
      ws.send(helloFrame(options.appId, usable().length));
    }
    options.changed();
  };

  return {
    get count() {
      return usable().length;
    },
    get opened() {
      return opened;
    },
    disconnect: (reason, which = 'oldest') => {
      for (const connection of chosen(which)) {
        // After a warning the connection still carries payloads for a while.
        connection.draining = reason !== 'warning';
        connection.ws.send(disconnectFrame(reason));
      }
    },
    cut: (which = 'oldest') => {
      for (const { ws } of chosen(which)) ws.terminate();
    },
    sendRaw: (data) => {
      for (const { ws } of usable()) ws.send(data);
    },
    issueTicket: () => {
      const ticket = secret();
      tickets.add(ticket);
      return ticket;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://standin').searchParams.get('ticket');
      if (ticket === null || !tickets.delete(ticket)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, accept);
    },
    send: (kind, payload, retry, { dropBeforeAck, malformedFirst }) => {
      const open = usable();
      turn += 1;
      const connection = open[turn % Math.max(1, open.length)];
      if (connection === undefined) return Promise.resolve(failed('connection_failed'));
      const envelopeId = randomUUID();
      return new Promise((resolve) => {
        const settle = (outcome: AttemptOutcome): void => {
          cancel();
          connection.pending.delete(envelopeId);
          resolve(outcome);
        };
        const cancel = options.clock.after(options.ackTimeoutMs, () =>
          settle(failed('http_timeout')),
        );
        connection.pending.set(envelopeId, { dropBeforeAck, settle });
        if (malformedFirst) connection.ws.send('{"envelope_id": not json');
        connection.ws.send(envelopeFrame(envelopeId, kind, payload, retry));
      });
    },
    close: () => {
      for (const { ws } of connections) ws.terminate();
      server.close();
    },
  };
}
