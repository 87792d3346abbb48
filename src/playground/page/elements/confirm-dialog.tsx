import { plainText, Text, textIn } from '../blocks/text.tsx';
import { Dialog } from '../shell/dialog.tsx';

interface Props {
  readonly confirm: Readonly<Record<string, unknown>>;
  readonly onAnswer: (yes: boolean) => void;
}

/** The question that an element's `confirm` asks before its action is sent. */
export function ConfirmDialog({ confirm, onAnswer }: Props) {
  const title = plainText(textIn(confirm.title)) || 'Are you sure?';
  return (
    <Dialog title={title} onClose={() => onAnswer(false)}>
      <div className="dialog-body">
        <Text text={textIn(confirm.text)} />
      </div>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {plainText(textIn(confirm.deny)) || 'Cancel'}
        </button>
        <button
          type="button"
          className={confirm.style === 'danger' ? 'button danger solid' : 'button primary'}
          onClick={() => onAnswer(true)}
        >
          {plainText(textIn(confirm.confirm)) || 'Yes'}
        </button>
      </div>
    </Dialog>
  );
}
