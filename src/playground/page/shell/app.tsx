import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { LookProvider } from '../blocks/look-context.tsx';
import { ChannelView } from '../chat/channel-view.tsx';
import { ThreadPane } from '../chat/thread-pane.tsx';
import { sendAct } from '../connection/act.ts';
import { fetchFeatures } from '../connection/features.ts';
import { followStream } from '../connection/stream.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { reduce } from '../state/reduce.ts';
import { initialState } from '../state/state.ts';
import { HomeView } from '../surfaces/home-view.tsx';
import { ModalView } from '../surfaces/modal-view.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { PageContext } from './page-context.tsx';
import { Sidebar } from './sidebar.tsx';
import { useEscape } from './use-escape.ts';
import { useMedia } from './use-media.ts';
import { useOpenedPlace } from './use-opened-place.ts';
import { useTheme } from './use-theme.ts';

/** Wide enough for a thread beside the messages. */
const ROOMY = '(min-width: 1000px)';

export function App() {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { choice, setChoice, theme } = useTheme();
  const roomy = useMedia(ROOMY);
  const page = useMemo(() => ({ state, dispatch, act: sendAct }), [state]);

  useEffect(
    () =>
      followStream({
        onFrame: (frame) => dispatch({ type: 'frame', frame }),
        onLost: () => dispatch({ type: 'stream-lost' }),
      }),
    [],
  );
  useEffect(() => dispatch({ type: 'resized', roomy }), [roomy]);
  const connected = state.connection === 'open' || state.connection === 'back';
  useEffect(() => {
    if (connected)
      void fetchFeatures().then((features) => dispatch({ type: 'features', features }));
  }, [connected]);
  useOpenedPlace(state, sendAct);
  useEscape(useCallback(() => dispatch({ type: 'escape' }), []));

  const { place, thread, pane, me } = state;
  const modal = me === null ? undefined : state.modals[me];
  return (
    <PageContext value={page}>
      <LookProvider workspace={state.workspace} me={state.me} theme={theme}>
        <ConnectionBar />
        <div className="app" data-thread={thread !== null} data-pane={pane}>
          {state.sidebarOpen && (
            <div
              className="veil"
              aria-hidden="true"
              onPointerDown={() => dispatch({ type: 'show-sidebar', shown: false })}
            />
          )}
          <Sidebar choice={choice} onChoice={setChoice} />
          {place === null ? (
            <main className="main waiting">
              <p role="status">Connecting to the playground…</p>
            </main>
          ) : place.kind === 'home' ? (
            <HomeView key={me} />
          ) : (
            <ChannelView key={`${me}:${place.id}`} id={place.id} />
          )}
          {thread && <ThreadPane key={`${thread.channel}:${thread.ts}`} thread={thread} />}
          {pane === 'inspector' && <Inspector />}
        </div>
        {modal && me && <ModalView key={modal.id} modal={modal} user={me} />}
      </LookProvider>
    </PageContext>
  );
}
