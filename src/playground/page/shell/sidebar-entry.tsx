import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly name: string;
  readonly unread: number;
  readonly current: boolean;
  readonly onOpen: () => void;
}

/** One place in the sidebar. */
export function SidebarEntry({ icon, name, unread, current, onOpen }: Props) {
  return (
    <li>
      <button
        type="button"
        className="entry"
        aria-current={current ? 'page' : undefined}
        data-unread={unread > 0}
        onClick={onOpen}
      >
        <Icon name={icon} />
        <span className="entry-name">{name}</span>
        {unread > 0 && (
          <span className="badge">
            {unread}
            <span className="unseen"> unread</span>
          </span>
        )}
      </button>
    </li>
  );
}
