import { memo } from 'react';
import type { PlaygroundMessage } from '../../protocol.ts';
import { Avatar } from '../shell/avatar.tsx';
import { Icon } from '../shell/icon.tsx';
import { usePage } from '../shell/page-context.tsx';
import { everyone } from '../state/select.ts';
import { clockTime, momentOf } from '../text/moment.ts';
import { MessageActions } from './message-actions.tsx';
import { MessageContent } from './message-content.tsx';
import { Replies } from './replies.tsx';

interface Props {
  readonly message: PlaygroundMessage;
  readonly inThread: boolean;
}

const Content = memo(MessageContent);

/** One message: who, when, what, what may be done with it, and the thread under it. */
export function MessageItem({ message, inThread }: Props) {
  const { state, dispatch, act } = usePage();
  const { channel, ts } = message;
  const author = everyone(state).get(message.user) ?? {
    id: message.user,
    name: message.user,
    isBot: false,
  };
  const time = clockTime(ts);
  const ephemeral = message.ephemeralTo !== null;
  return (
    <article
      className="message"
      data-ephemeral={ephemeral}
      data-ts={ts}
      data-author={author.isBot ? 'bot' : 'person'}
      aria-label={`${author.name}, ${time}${ephemeral ? ', only visible to you' : ''}`}
    >
      {ephemeral && (
        <p className="only-you">
          <Icon name="eye" />
          Only visible to you
          <button type="button" onClick={() => dispatch({ type: 'dismiss-message', channel, ts })}>
            Dismiss
          </button>
        </p>
      )}
      <Avatar user={author} />
      <div className="message-body">
        <p className="message-head">
          <strong>{author.name}</strong>
          {author.isBot && <span className="app-tag">App</span>}
          <time dateTime={new Date(momentOf(ts)).toISOString()}>{time}</time>
        </p>
        <Content message={message} user={state.me ?? ''} act={act} />
        {!inThread && !ephemeral && <Replies root={message} />}
      </div>
      <MessageActions message={message} inThread={inThread} />
    </article>
  );
}
