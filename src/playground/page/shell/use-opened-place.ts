import { useEffect } from 'react';
import type { Act, ActResult } from '../../protocol.ts';
import type { State } from '../state/state.ts';

/** Tells the app whenever a person opens its Home or its messages, as Slack does. */
export function useOpenedPlace(state: State, act: (act: Act) => Promise<ActResult>): void {
  const { me, place, connection } = state;
  const channel = state.workspace?.channels.find(
    ({ id }) => place?.kind === 'channel' && place.id === id,
  );
  const tab = place?.kind === 'home' ? 'home' : channel?.kind === 'im' ? 'messages' : null;
  const connected = connection === 'open' || connection === 'back';
  useEffect(() => {
    if (connected && me !== null && tab !== null) void act({ act: 'open-home', user: me, tab });
  }, [connected, me, tab, act]);
}
