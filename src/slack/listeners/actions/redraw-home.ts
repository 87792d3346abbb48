import type { ListenerDeps } from '../../deps.ts';
import { type HomeDrawing, publishHome } from '../publish-home.ts';
import type { ActionArgs } from './guarded.ts';

/** Draws the Home in which something was pressed anew, with a reply in it or with something else open. */
export function redrawHome(
  deps: Pick<ListenerDeps, 'contents' | 'curationFor'>,
  { body, client, action }: Pick<ActionArgs, 'body' | 'client' | 'action'>,
  changed: Pick<HomeDrawing, 'reply' | 'open'>,
): Promise<void> {
  return publishHome(deps, client, {
    userId: body.user.id,
    view: body.view,
    name: action.action_ts,
    wanted: true,
    ...changed,
  });
}
