import type { ListenerDeps } from '../../deps.ts';
import { asResponse } from '../as-response.ts';
import { composeReply } from '../compose-reply.ts';
import { sendReply } from '../send-reply.ts';
import type { ActionArgs } from './guarded.ts';
import { nameOf } from './place-of.ts';

/**
 * Puts a command's answer into its channel, with who asked what, and takes the button off the
 * answer that only the asker sees. Goes through the response_url, so the bot need not be a member.
 */
export async function shareAnswer(
  deps: ListenerDeps,
  { body, respond }: ActionArgs,
  question: string,
): Promise<void> {
  const shared = composeReply(deps, { question, surface: 'shared', askedBy: nameOf(body) });
  if (shared.outcome !== 'answer') {
    // The knowledge has changed since: not something to put before everybody unseen.
    const manner = { response_type: 'ephemeral', replace_original: false } as const;
    await sendReply(deps, shared, (form) => respond(asResponse(form, manner)));
    return;
  }
  const toAll = { response_type: 'in_channel', replace_original: false } as const;
  await sendReply(deps, shared, (form) => respond(asResponse(form, toAll)));
  const kept = composeReply(deps, { question, surface: 'dm' });
  const instead = { response_type: 'ephemeral', replace_original: true } as const;
  await sendReply(deps, kept, (form) => respond(asResponse(form, instead)));
}
