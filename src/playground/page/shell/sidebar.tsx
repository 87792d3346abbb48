import { useEffect, useRef } from 'react';
import type { PlaygroundChannel } from '../../protocol.ts';
import { myChannels } from '../state/select.ts';
import type { IconName } from './icon.tsx';
import { usePage } from './page-context.tsx';
import { SidebarEntry } from './sidebar-entry.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import type { ThemeChoice } from './use-theme.ts';
import { UserSwitch } from './user-switch.tsx';

interface Props {
  readonly choice: ThemeChoice;
  readonly onChoice: (choice: ThemeChoice) => void;
}

const CHANNEL_ICONS = { public: 'hash', private: 'lock', im: 'chat' } as const satisfies Record<
  PlaygroundChannel['kind'],
  IconName
>;

/** Channels, the direct message and the Home of the app; behind a button in a narrow window. */
export function Sidebar({ choice, onChoice }: Props) {
  const { state, dispatch } = usePage();
  const { sidebarOpen, place } = state;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!sidebarOpen) return;
    const before = document.activeElement;
    nav.current?.querySelector<HTMLElement>('[aria-current], button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [sidebarOpen]);

  const channels = myChannels(state);
  const entry = (channel: PlaygroundChannel) => (
    <SidebarEntry
      key={channel.id}
      icon={CHANNEL_ICONS[channel.kind]}
      name={channel.kind === 'im' ? (state.workspace?.bot.name ?? channel.name) : channel.name}
      unread={state.unread[channel.id] ?? 0}
      current={place?.kind === 'channel' && place.id === channel.id}
      onOpen={() => dispatch({ type: 'go', place: { kind: 'channel', id: channel.id } })}
    />
  );
  const close = () => dispatch({ type: 'show-sidebar', shown: false });
  return (
    <nav
      ref={nav}
      className="sidebar"
      data-open={sidebarOpen}
      aria-label="Workspace"
      onBlur={(event) => {
        const left = event.relatedTarget && !event.currentTarget.contains(event.relatedTarget);
        if (sidebarOpen && left) close();
      }}
    >
      <div className="brand">
        <span className="brand-name">
          govcloud <span>playground</span>
        </span>
        <span className="brand-team">Slack stand-in on this machine</span>
      </div>
      <div className="sidebar-scroll">
        <h2>Channels</h2>
        <ul>{channels.filter(({ kind }) => kind !== 'im').map(entry)}</ul>
        <h2>Direct messages</h2>
        <ul>{channels.filter(({ kind }) => kind === 'im').map(entry)}</ul>
        <h2>App</h2>
        <ul>
          <SidebarEntry
            icon="home"
            name="Home"
            unread={0}
            current={place?.kind === 'home'}
            onOpen={() => dispatch({ type: 'go', place: { kind: 'home' } })}
          />
        </ul>
      </div>
      <div className="sidebar-foot">
        <UserSwitch />
        <ThemeSwitch choice={choice} onChoice={onChoice} />
      </div>
    </nav>
  );
}
