import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../shell/icon.tsx';
import { usePage } from '../shell/page-context.tsx';
import { ComposerFoot } from './composer-foot.tsx';
import { HintList } from './hint-list.tsx';
import { applyHint, type Hint } from './hints.ts';
import { recall } from './recall.ts';
import { useHints } from './use-hints.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly focus: boolean;
  readonly say: (text: string) => Promise<boolean>;
  readonly refusal: string | null;
  readonly onRefusal: (refusal: string | null) => void;
}

/** Where one types: Enter sends, Shift+Enter starts a line, Up brings back what was sent. */
export function Composer({ label, placeholder, focus, say, refusal, onRefusal }: Props) {
  const { state } = usePage();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [recalled, setRecalled] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const caretWanted = useRef<number | null>(null);
  const id = useId();
  const { hints, marked, move, dismiss } = useHints(text, caret);

  useEffect(() => {
    if (focus) area.current?.focus();
  }, [focus]);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
    if (caretWanted.current === null) return;
    element.setSelectionRange(caretWanted.current, caretWanted.current);
    caretWanted.current = null;
  }, [text]);

  const write = (next: string, at = next.length) => {
    setText(next);
    setCaret(at);
    caretWanted.current = at;
  };
  const send = async () => {
    const typed = text.trim();
    if (typed === '') return;
    write('');
    setRecalled(0);
    if (!(await say(typed))) write(text);
  };
  const pick = (hint: Hint) => {
    const completed = applyHint(text, caret, hint);
    write(completed.text, completed.caret);
    area.current?.focus();
  };
  const bringBack = (step: 1 | -1) => {
    const found = recall(state.sent, recalled, step);
    if (!found) return;
    setRecalled(found.at);
    write(found.text);
  };
  const onHintKey = (event: KeyboardEvent): boolean => {
    const hint = hints[marked];
    if (!hint) return false;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') dismiss();
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) pick(hint);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const recalling = text === '' || recalled > 0;
    if (onHintKey(event)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    } else if (event.key === 'ArrowUp' && recalling) {
      event.preventDefault();
      bringBack(1);
    } else if (event.key === 'ArrowDown' && recalled > 0) {
      event.preventDefault();
      bringBack(-1);
    }
  };
  const open = hints.length > 0;
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
        area.current?.focus();
      }}
    >
      {open && <HintList id={`${id}-hints`} hints={hints} marked={marked} onPick={pick} />}
      {refusal && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={area}
          rows={1}
          value={text}
          aria-label={label}
          placeholder={placeholder}
          aria-autocomplete="list"
          aria-controls={open ? `${id}-hints` : undefined}
          aria-activedescendant={open ? `${id}-hints-${marked}` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setCaret(event.target.selectionStart);
            setRecalled(0);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="send" disabled={text.trim() === ''} aria-label="Send">
          <Icon name="send" />
        </button>
      </div>
      <ComposerFoot text={text} onRefusal={onRefusal} />
    </form>
  );
}
