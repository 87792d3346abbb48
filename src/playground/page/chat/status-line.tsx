import { usePage } from '../shell/page-context.tsx';
import { statusKey } from '../state/state.ts';

interface Props {
  readonly channel: string;
  readonly threadTs: string;
}

/** "govcloud is thinking…" */
export function StatusLine({ channel, threadTs }: Props) {
  const { state } = usePage();
  const text = state.statuses[statusKey(channel, threadTs)];
  return (
    <p className="status-line" role="status">
      {text && (
        <>
          <span className="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {state.workspace?.bot.name} {text}
        </>
      )}
    </p>
  );
}
