import type { PageEvent } from './event.ts';
import { reduceFrame } from './reduce-frame.ts';
import { canSee } from './select.ts';
import type { Place, State } from './state.ts';

/** The page after `event`. */
export function reduce(state: State, event: PageEvent): State {
  switch (event.type) {
    case 'frame':
      return reduceFrame(state, event.frame);
    case 'features':
      return { ...state, features: event.features };
    case 'stream-lost':
      return { ...state, connection: state.workspace ? 'lost' : 'connecting', statuses: {} };
    case 'reconnection-told':
      return { ...state, connection: state.connection === 'back' ? 'open' : state.connection };
    case 'go':
      return go(state, event.place);
    case 'play-as':
      return playAs(state, event.user);
    case 'open-thread':
      return {
        ...state,
        thread: { ...event.thread, byPerson: true },
        pane: 'none',
        awaiting: null,
      };
    case 'close-thread':
      return { ...state, thread: null };
    case 'escape':
      if (state.sidebarOpen) return { ...state, sidebarOpen: false };
      if (state.pane !== 'none') return { ...state, pane: 'none' };
      return { ...state, thread: null };
    case 'show-inspector':
      return { ...state, pane: event.shown ? 'inspector' : 'none' };
    case 'clear-calls':
      return { ...state, calls: [] };
    case 'show-sidebar':
      return { ...state, sidebarOpen: event.shown };
    case 'resized':
      return { ...state, roomy: event.roomy };
    case 'sent':
      return { ...state, sent: [...state.sent.filter((text) => text !== event.text), event.text] };
    case 'dismiss-message':
      return reduceFrame(state, {
        type: 'message-deleted',
        channel: event.channel,
        ts: event.ts,
      });
    default:
      throw new Error(`Unhandled event: ${event satisfies never}`);
  }
}

function go(state: State, place: Place): State {
  const unread = { ...state.unread };
  if (place.kind === 'channel') delete unread[place.id];
  const stays = place.kind === 'channel' && state.thread?.channel === place.id;
  return {
    ...state,
    place,
    unread,
    sidebarOpen: false,
    awaiting: null,
    thread: stays ? state.thread : null,
  };
}

function playAs(state: State, user: string): State {
  const next: State = { ...state, me: user, thread: null, awaiting: null, unread: {} };
  const channels = state.workspace?.channels ?? [];
  const { place } = state;
  if (place?.kind !== 'channel' || canSee(channels, place.id, user)) return next;
  const kind = channels.find((channel) => channel.id === place.id)?.kind;
  const seen = channels.filter((channel) => channel.members.includes(user));
  const first = seen.find((channel) => channel.kind === kind) ?? seen[0];
  return { ...next, place: first ? { kind: 'channel', id: first.id } : { kind: 'home' } };
}
