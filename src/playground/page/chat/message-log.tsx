import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { PlaygroundMessage } from '../../protocol.ts';
import { usePage } from '../shell/page-context.tsx';
import { dayName } from '../text/moment.ts';
import { MessageItem } from './message-item.tsx';
import { showNewest } from './show-newest.ts';

interface Props {
  readonly label: string;
  readonly messages: readonly PlaygroundMessage[];
  readonly inThread: boolean;
  /** What stands before the first message. */
  readonly lead?: ReactNode;
  /** What stands after the last one. */
  readonly end?: ReactNode;
}

/** Closer to the end than this counts as reading the newest, in pixels. */
const NEAR_END = 120;

/**
 * Messages, oldest first, kept at the newest one unless the reader has scrolled away from it and has
 * not asked anything since.
 */
export function MessageLog({ label, messages, inThread, lead, end }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const { sent } = usePage().state;
  const followed = useRef(true);
  const sentBefore = useRef(sent);
  useLayoutEffect(() => {
    const element = log.current;
    if (sentBefore.current !== sent) followed.current = true;
    sentBefore.current = sent;
    if (element && followed.current) showNewest(element);
  });
  const now = Date.now();
  const days = messages.map((message) => dayName(message.ts, now));
  return (
    <div
      ref={log}
      className="log"
      role="log"
      aria-label={label}
      aria-live="polite"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        followed.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
      }}
    >
      {lead}
      {messages.map((message, index) => (
        <Fragment key={message.ts}>
          {!inThread && days[index] !== days[index - 1] && (
            <p className="day">
              <span>{days[index]}</span>
            </p>
          )}
          <MessageItem message={message} inThread={inThread} />
        </Fragment>
      ))}
      {end}
    </div>
  );
}
