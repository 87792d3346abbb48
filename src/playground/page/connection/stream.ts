import type { StreamFrame } from '../../protocol.ts';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 5_000;

interface Listener {
  onFrame(frame: StreamFrame): void;
  /** Once for each stream that ended; the next one is being tried. */
  onLost(): void;
}

/**
 * Follows the stand-in's stream and opens it again whenever it ends: after half a second, then
 * twice as long each time, at most five seconds. Gives the function that stops it.
 */
export function followStream({ onFrame, onLost }: Listener): () => void {
  let wait = FIRST_WAIT;
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const opened = new WebSocket(`${scheme}://${location.host}/playground/stream`);
    socket = opened;
    opened.onmessage = (event) => {
      wait = FIRST_WAIT;
      onFrame(JSON.parse(String(event.data)) as StreamFrame);
    };
    opened.onclose = () => {
      onLost();
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    if (socket) socket.onclose = null;
    socket?.close();
  };
}
