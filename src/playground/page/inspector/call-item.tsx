import type { PlaygroundCall } from '../../protocol.ts';
import { Icon } from '../shell/icon.tsx';
import { CopyButton } from './copy-button.tsx';
import { foundBlocks } from './found-blocks.ts';
import { Json } from './json.tsx';

/** One request: which way it went, its payload, what came back. */
export function CallItem({ call }: { readonly call: PlaygroundCall }) {
  const { direction, name, at, payload, response } = call;
  const inward = direction === 'to-app';
  const error = errorOf(response);
  const blocks = foundBlocks(payload, response);
  return (
    <li>
      <details className="call">
        <summary>
          <span className="direction" data-direction={direction}>
            <Icon name={inward ? 'in' : 'out'} />
            <span className="unseen">{inward ? 'To the app:' : 'From the app:'}</span>
          </span>
          <span className="call-name">{name}</span>
          {error && <span className="call-error">{error}</span>}
          {blocks && (
            <span className="call-blocks" title="Has blocks">
              <Icon name="blocks" />
            </span>
          )}
          <time dateTime={at}>{new Date(at).toLocaleTimeString()}</time>
        </summary>
        {blocks && (
          <CopyButton text={() => JSON.stringify(blocks, null, 2)}>
            Copy for Block Kit Builder
          </CopyButton>
        )}
        <Json title="Payload" value={payload} />
        <Json title="Response" value={response} />
      </details>
    </li>
  );
}

function errorOf(response: unknown): string | null {
  if (typeof response !== 'object' || response === null) return null;
  const { ok, error } = response as { readonly ok?: unknown; readonly error?: unknown };
  return ok === false ? String(error ?? 'failed') : null;
}
