import { useState } from 'react';
import type { PlaygroundMessage } from '../../protocol.ts';
import { copyText } from '../inspector/copy-text.ts';
import { Icon } from '../shell/icon.tsx';
import { Menu, type MenuItem } from '../shell/menu.tsx';
import { usePage } from '../shell/page-context.tsx';

interface Props {
  readonly message: PlaygroundMessage;
  readonly inThread: boolean;
}

/** What can be done with a message: reply, the app's shortcuts, take its blocks elsewhere. */
export function MessageActions({ message, inThread }: Props) {
  const { state, dispatch, act } = usePage();
  const [said, setSaid] = useState('');
  const { channel, ts, blocks, ephemeralTo } = message;
  const start = async (callbackId: string) => {
    if (state.me === null) return;
    const shortcut = {
      act: 'shortcut',
      user: state.me,
      callbackId,
      channel,
      messageTs: ts,
    } as const;
    const result = await act(shortcut);
    setSaid(result.ok ? '' : result.error);
  };
  const copy = async (what: string, name: string) =>
    setSaid((await copyText(what)) ? `${name} copied` : 'Copying is not allowed here');
  const shortcuts: MenuItem[] = state.features.messageShortcuts.map(({ callbackId, title }) => ({
    title,
    onPick: () => void start(callbackId),
  }));
  const copies: MenuItem[] = [
    { title: 'Copy text', onPick: () => void copy(message.text, 'Text') },
    ...(blocks
      ? [
          {
            title: 'Copy for Block Kit Builder',
            onPick: () => void copy(JSON.stringify({ blocks }, null, 2), 'Blocks'),
          },
        ]
      : []),
  ];
  return (
    <div className="message-actions">
      {said && (
        <span className="said" role="status">
          {said}
        </span>
      )}
      {!inThread && ephemeralTo === null && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => dispatch({ type: 'open-thread', thread: { channel, ts } })}
        >
          <Icon name="reply" />
        </button>
      )}
      <Menu
        label="More actions"
        icon="dots"
        items={ephemeralTo === null ? [...shortcuts, ...copies] : copies}
      />
    </div>
  );
}
