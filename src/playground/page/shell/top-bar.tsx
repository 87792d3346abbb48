import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { usePage } from './page-context.tsx';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly about: ReactNode;
}

/** The head of what is in the middle: its name, the way to the sidebar, the way to the inspector. */
export function TopBar({ icon, title, about }: Props) {
  const { state, dispatch } = usePage();
  const inspecting = state.pane === 'inspector';
  return (
    <header className="top-bar">
      <button
        type="button"
        className="icon-button sidebar-toggle"
        aria-label="Channels and people"
        aria-expanded={state.sidebarOpen}
        onClick={() => dispatch({ type: 'show-sidebar', shown: true })}
      >
        <Icon name="menu" />
      </button>
      <h1>
        <Icon name={icon} />
        {title}
      </h1>
      <p className="about">{about}</p>
      <button
        type="button"
        className="button quiet inspector-toggle"
        aria-label="Inspector"
        aria-expanded={inspecting}
        onClick={() => dispatch({ type: 'show-inspector', shown: !inspecting })}
      >
        <Icon name="inspect" />
        <span className="inspector-name">Inspector</span>
      </button>
    </header>
  );
}
