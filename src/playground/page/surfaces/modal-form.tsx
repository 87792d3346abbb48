import { useState } from 'react';
import type { PlaygroundView } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { useSurface } from '../blocks/surface.tsx';
import { plainText, textIn } from '../blocks/text.tsx';
import { usePage } from '../shell/page-context.tsx';

interface Props {
  readonly modal: PlaygroundView;
  readonly user: string;
  readonly blocks: readonly unknown[];
  readonly onClose: () => void;
}

/** The blocks of a modal and its two buttons; sends what they hold as a whole. */
export function ModalForm({ modal, user, blocks, onClose }: Props) {
  const { act } = usePage();
  const { values } = useSurface();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    const result = await act({ act: 'submit', user, viewId: modal.id, values });
    setRefusal(result.ok ? null : result.error);
    setBusy(false);
  };
  const { submit: submitText, close: closeText } = modal.view;
  return (
    <form
      noValidate
      className="modal-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <section className="dialog-body" tabIndex={0} aria-label="Content">
        <BlockList blocks={blocks} />
        {refusal && (
          <p className="refusal" role="alert">
            {refusal}
          </p>
        )}
      </section>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={onClose}>
          {plainText(textIn(closeText)) || 'Close'}
        </button>
        {submitText !== undefined && submitText !== null && (
          <button type="submit" className="button primary" aria-busy={busy}>
            {plainText(textIn(submitText)) || 'Submit'}
          </button>
        )}
      </div>
    </form>
  );
}
