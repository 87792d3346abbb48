import { usePage } from '../shell/page-context.tsx';
import { statusKey } from '../state/state.ts';
import { StatusLine } from './status-line.tsx';

/** Status lines of the threads of a channel that are not open, under its last message. */
export function ChannelStatus({ channel }: { readonly channel: string }) {
  const { state } = usePage();
  const prefix = statusKey(channel, '');
  const open = state.thread?.channel === channel ? state.thread.ts : null;
  const threads = Object.keys(state.statuses)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((ts) => ts !== open);
  return threads.map((ts) => <StatusLine key={ts} channel={channel} threadTs={ts} />);
}
