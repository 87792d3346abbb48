import { useRef } from 'react';
import { Icon } from '../shell/icon.tsx';
import { usePage } from '../shell/page-context.tsx';
import { useReturnFocus } from '../shell/use-return-focus.ts';
import { findMessage, replies } from '../state/select.ts';
import type { OpenThread } from '../state/state.ts';
import { Composer } from './composer.tsx';
import { MessageLog } from './message-log.tsx';
import { StatusLine } from './status-line.tsx';
import { useSay } from './use-say.ts';

/** A thread beside the messages, or over them in a narrow window. */
export function ThreadPane({ thread }: { readonly thread: OpenThread }) {
  const { state, dispatch } = usePage();
  const pane = useRef<HTMLElement>(null);
  const { channel, ts, byPerson } = thread;
  useReturnFocus(pane, byPerson);
  const { say, refusal, setRefusal } = useSay(channel, ts);
  const root = findMessage(state, channel, ts);
  const answers = replies(state, channel, ts);
  return (
    <aside ref={pane} className="pane thread" aria-label="Thread" tabIndex={-1}>
      <header className="pane-head">
        <h2>Thread</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close thread"
          onClick={() => dispatch({ type: 'close-thread' })}
        >
          <Icon name="close" />
        </button>
      </header>
      {!byPerson && (
        <p className="unseen" role="status">
          The answer is in a thread, opened beside the messages.
        </p>
      )}
      <MessageLog
        label="Messages in the thread"
        messages={root ? [root, ...answers] : answers}
        inThread
        end={<StatusLine channel={channel} threadTs={ts} />}
      />
      <Composer
        label="Reply in the thread"
        placeholder="Reply…"
        focus={byPerson}
        say={say}
        refusal={refusal}
        onRefusal={setRefusal}
      />
    </aside>
  );
}
