import type { PlaygroundUser } from '../../protocol.ts';
import { usePage } from './page-context.tsx';

const HUES = 6;

/** Two letters on a colour of their own for people, the cloud for the bot. */
export function Avatar({ user }: { readonly user: PlaygroundUser }) {
  const { state } = usePage();
  if (user.id === state.workspace?.bot.id) {
    return (
      <span className="avatar bot" aria-hidden="true">
        <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
          <path d="M12 25.500h13a5 5 0 0 0 .8-9.930A8 8 0 0 0 10.600 17.200 4.300 4.300 0 0 0 12 25.500z" />
          <path className="avatar-tick" d="M14.500 20.500l2.600 2.600 4.800-5" />
        </svg>
      </span>
    );
  }
  return (
    <span className="avatar" data-hue={hueOf(user.id)} aria-hidden="true">
      {initials(user.name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s._-]+/).filter((word) => word !== '');
  const letters =
    words.length > 1 ? words.slice(0, 2).map((word) => word[0]) : [words[0]?.slice(0, 2)];
  return letters.join('').toUpperCase();
}

function hueOf(id: string): number {
  return [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 997, 7) % HUES;
}
