import { useRef } from 'react';
import { Icon } from '../shell/icon.tsx';
import { usePage } from '../shell/page-context.tsx';
import { useReturnFocus } from '../shell/use-return-focus.ts';
import { CallItem } from './call-item.tsx';

/** Every request between the app and the stand-in, newest first. */
export function Inspector() {
  const { state, dispatch } = usePage();
  const pane = useRef<HTMLElement>(null);
  useReturnFocus(pane, true);
  const { calls } = state;
  return (
    <aside ref={pane} className="pane inspector" aria-label="Inspector" tabIndex={-1}>
      <header className="pane-head">
        <h2>Inspector</h2>
        <button
          type="button"
          className="button small"
          disabled={calls.length === 0}
          onClick={() => dispatch({ type: 'clear-calls' })}
        >
          Clear
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Close inspector"
          onClick={() => dispatch({ type: 'show-inspector', shown: false })}
        >
          <Icon name="close" />
        </button>
      </header>
      {calls.length === 0 ? (
        <p className="empty">
          Nothing yet. What the app is sent and what it calls appears here as it happens.
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
        <ol className="calls" tabIndex={0} aria-label="Requests, newest first">
          {calls.toReversed().map((call, index) => (
            <CallItem key={calls.length - index} call={call} />
          ))}
        </ol>
      )}
    </aside>
  );
}
