import type { PlaygroundMessage } from '../../protocol.ts';
import { Avatar } from '../shell/avatar.tsx';
import { usePage } from '../shell/page-context.tsx';
import { everyone, replies } from '../state/select.ts';
import { clockTime } from '../text/moment.ts';
import { MessageItem } from './message-item.tsx';
import { StatusLine } from './status-line.tsx';

/**
 * The thread under a message: in a channel, how many replies and the way to them; in the direct
 * message with the bot, where every question starts a thread, the replies themselves.
 */
export function Replies({ root }: { readonly root: PlaygroundMessage }) {
  const { state, dispatch } = usePage();
  const { channel, ts } = root;
  const found = replies(state, channel, ts);
  const last = found.at(-1);
  const kind = state.workspace?.channels.find(({ id }) => id === channel)?.kind;
  const open = () => dispatch({ type: 'open-thread', thread: { channel, ts } });
  if (kind === 'im') {
    return (
      <div className="inline-replies">
        {found.map((reply) => (
          <MessageItem key={reply.ts} message={reply} inThread />
        ))}
        <StatusLine channel={channel} threadTs={ts} />
        {last && (
          <button type="button" className="follow-up" onClick={open}>
            Ask a follow-up
          </button>
        )}
      </div>
    );
  }
  if (!last) return null;
  const all = everyone(state);
  const authors = [...new Set(found.map((reply) => reply.user))].flatMap((id) => all.get(id) ?? []);
  const isOpen = state.thread?.channel === channel && state.thread.ts === ts;
  return (
    <button type="button" className="thread-summary" aria-expanded={isOpen} onClick={open}>
      {authors.slice(0, 3).map((author) => (
        <Avatar key={author.id} user={author} />
      ))}
      <strong>{found.length === 1 ? '1 reply' : `${found.length} replies`}</strong>
      <span>last at {clockTime(last.ts)}</span>
    </button>
  );
}
