import { BlockList } from '../blocks/block-list.tsx';
import { SurfaceProvider } from '../blocks/surface.tsx';
import { usePage } from '../shell/page-context.tsx';
import { TopBar } from '../shell/top-bar.tsx';

/** The Home tab as the app published it for the person being played. */
export function HomeView() {
  const { state, act } = usePage();
  const { me } = state;
  const home = me === null ? undefined : state.homes[me];
  const blocks = Array.isArray(home?.view.blocks) ? home.view.blocks : [];
  const name = state.workspace?.bot.name ?? 'govcloud';
  return (
    <main className="main">
      <TopBar icon="home" title="Home" about={`What ${name} shows you on its own page`} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <section className="home" tabIndex={0} aria-label={`Home of ${name}`}>
        {home && me ? (
          <SurfaceProvider
            key={home.id}
            address={{ channel: null, messageTs: null, viewId: home.id }}
            blocks={blocks}
            user={me}
            act={act}
          >
            <BlockList blocks={blocks} />
          </SurfaceProvider>
        ) : (
          <p className="empty">{name} has not published its Home yet.</p>
        )}
      </section>
    </main>
  );
}
