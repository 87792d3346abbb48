import type { PlaygroundView } from '../../protocol.ts';
import { SurfaceProvider } from '../blocks/surface.tsx';
import { plainText, textIn } from '../blocks/text.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { usePage } from '../shell/page-context.tsx';
import { ModalForm } from './modal-form.tsx';

interface Props {
  readonly modal: PlaygroundView;
  readonly user: string;
}

/** A modal of the app. */
export function ModalView({ modal, user }: Props) {
  const { act, dispatch } = usePage();
  const { id, view, errors } = modal;
  const blocks = Array.isArray(view.blocks) ? view.blocks : [];
  const close = () => {
    // Closed at once, so that a server that has gone away cannot keep a modal on the page.
    dispatch({ type: 'frame', frame: { type: 'modal', user, view: null } });
    void act({ act: 'close', user, viewId: id });
  };
  return (
    <Dialog title={plainText(textIn(view.title))} onClose={close}>
      <SurfaceProvider
        address={{ channel: null, messageTs: null, viewId: id }}
        blocks={blocks}
        errors={errors}
        user={user}
        act={act}
      >
        <ModalForm modal={modal} user={user} blocks={blocks} onClose={close} />
      </SurfaceProvider>
    </Dialog>
  );
}
