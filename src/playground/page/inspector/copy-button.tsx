import { type ReactNode, useState } from 'react';
import { Icon } from '../shell/icon.tsx';
import { copyText } from './copy-text.ts';

interface Props {
  readonly text: () => string;
  readonly children: ReactNode;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, children }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = async () => setOutcome((await copyText(text())) ? 'copied' : 'refused');
  return (
    <div className="copy">
      <button type="button" className="button small" onClick={() => void copy()}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {children}
      </button>
      <span role="status">
        {outcome === 'copied' && 'Copied'}
        {outcome === 'refused' && 'The browser does not allow copying here'}
      </span>
    </div>
  );
}
