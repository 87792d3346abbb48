import { noticeModal } from '../../../render/blocks/feedback-views.ts';
import { plainMessage } from '../../../render/blocks/plain-message.ts';
import { asResponse } from '../as-response.ts';
import type { ActionArgs } from './guarded.ts';
import { placeOf } from './place-of.ts';

/** Says something to the one person who pressed, beside the message with the button; in Home in a modal. */
export async function tellPrivately(
  { body, client, respond }: ActionArgs,
  text: string,
): Promise<void> {
  const place = placeOf(body);
  if (place.kind === 'home') {
    await client.views.open({ trigger_id: body.trigger_id, view: noticeModal('govcloud', text) });
    return;
  }
  await respond(
    asResponse(plainMessage(text), {
      response_type: 'ephemeral',
      replace_original: false,
      ...(place.kind === 'thread' ? { thread_ts: place.threadTs } : {}),
    }),
  );
}
