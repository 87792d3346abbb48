import type { WebClient } from '@slack/web-api';
import { EXAMPLES } from '../../answer/help.ts';
import type { Open } from '../../render/blocks/browse.ts';
import { readOpen, renderHome } from '../../render/blocks/home.ts';
import type { SlackMessage } from '../../render/blocks/message.ts';
import type { ListenerDeps } from '../deps.ts';
import { platformError } from '../failure.ts';

/** A Home to draw. */
export interface HomeDrawing {
  readonly userId: string;
  /** The Home as it is now, where there is one. */
  readonly view: { readonly hash?: string; readonly private_metadata?: string } | undefined;
  /** Anything that was not given for an earlier drawing. */
  readonly name: string;
  /** The reply to what was asked in it; null where nothing was. */
  readonly reply?: SlackMessage | null;
  /** What is to be open in it; what is open now by default. */
  readonly open?: Open;
  /** Whether somebody waits for just this drawing, whatever another has put there since. */
  readonly wanted: boolean;
}

/**
 * Draws the Home of a user, in place of the one that was seen. One that is drawn because it was only
 * opened gives way to a later one.
 */
export async function publishHome(
  { contents, curationFor }: Pick<ListenerDeps, 'contents' | 'curationFor'>,
  client: WebClient,
  { userId, view: seen, name, reply = null, open, wanted }: HomeDrawing,
): Promise<void> {
  const view = renderHome({
    ...contents(),
    examples: EXAMPLES,
    reply,
    open: open ?? readOpen(seen?.private_metadata),
    curation: await curationFor(userId),
    boxId: `ask-${name}`,
  });
  const hash = seen?.hash;
  try {
    await client.views.publish({ user_id: userId, view, ...(hash === undefined ? {} : { hash }) });
  } catch (error) {
    if (platformError(error) !== 'hash_conflict') throw error;
    if (wanted) await client.views.publish({ user_id: userId, view });
  }
}
