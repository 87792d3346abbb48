import { useMemo, useState } from 'react';
import { usePage } from '../shell/page-context.tsx';
import { people } from '../state/select.ts';
import { type Hint, type HintSources, hintsFor } from './hints.ts';

const MENTION = 'Ask in the open; the answer comes in a thread';

/** The completions for what is being typed, and which of them is marked. */
export function useHints(text: string, caret: number) {
  const { state } = usePage();
  const [marked, setMarked] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const sources = useMemo((): HintSources => {
    const bot = state.workspace?.bot;
    const others = people(state).filter(({ id }) => id !== state.me);
    return {
      commands: state.features.commands.map(({ name, about }) => ({ insert: name, about })),
      mentions: [
        ...(bot ? [{ insert: `@${bot.name}`, about: MENTION }] : []),
        ...others.map(({ name }): Hint => ({ insert: `@${name}`, about: '' })),
      ],
    };
  }, [state]);
  const hints = dismissed === text ? [] : hintsFor(text, caret, sources);
  const at = Math.min(marked, Math.max(0, hints.length - 1));
  return {
    hints,
    marked: at,
    move: (step: number) => setMarked((at + step + hints.length) % Math.max(1, hints.length)),
    dismiss: () => setDismissed(text),
  };
}
