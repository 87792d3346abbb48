import { ACTIONS, readOffer } from '../../../render/blocks/buttons.ts';
import type { ListenerDeps } from '../../deps.ts';
import { teamOf } from '../answer-in-thread.ts';
import { asResponse } from '../as-response.ts';
import { composeReply } from '../compose-reply.ts';
import { sendReply } from '../send-reply.ts';
import type { ActionArgs } from './guarded.ts';
import { historyOf, nameOf, placeOf, tsOfPress } from './place-of.ts';
import { redrawHome } from './redraw-home.ts';

/** A suggestion, a choice of "did you mean", the next part of an answer, or the box of Home. */
interface Asking {
  readonly kind: 'ask' | 'choose' | 'more';
  readonly question: string;
  /** The part of the answer, from 1. */
  readonly part: number;
}

/** Answers where the button was pressed: in Home, in its thread, or for the one person. */
export async function askQuestion(
  deps: ListenerDeps,
  args: ActionArgs,
  asking: Asking,
): Promise<void> {
  const { body, client, context, respond, action } = args;
  const { kind, question, part } = asking;
  const place = placeOf(body);
  const more = kind === ACTIONS.more;
  const asked = (askedBy: string) => (more ? { part } : { askedBy });

  if (kind === ACTIONS.choose) deps.gaps?.chosen(readOffer(action.block_id));
  switch (place.kind) {
    case 'home': {
      const reply = composeReply(deps, { question, surface: 'home', ...asked('You') });
      await redrawHome(deps, args, { reply: reply.message });
      if (reply.gap !== null) deps.gaps?.note(reply.gap);
      return;
    }
    case 'ephemeral': {
      const reply = composeReply(deps, { question, surface: 'command', ...asked('You') });
      const manner = {
        response_type: 'ephemeral',
        // A choice that was made is in the way of its answer; an answer is worth keeping.
        replace_original: kind === ACTIONS.choose && body.container.is_ephemeral === true,
      } as const;
      await sendReply(deps, reply, (form) => respond(asResponse(form, manner)));
      return;
    }
    case 'thread': {
      const { channel, threadTs } = place;
      const thread = { team: teamOf(context), channel, threadTs };
      const ts = tsOfPress(place.ts, action.action_ts);
      // The next part of an answer is asked for as that was: with what came before its message.
      const history = more
        ? await historyOf(deps, args, question)
        : await deps.threads.recall(thread, ts);
      const reply = composeReply(deps, {
        question,
        surface: 'mention',
        history,
        ...asked(nameOf(body)),
      });
      if (!more && reply.outcome !== 'refuse' && reply.outcome !== 'failed')
        await deps.threads.remember(thread, { ts, question });
      await sendReply(deps, reply, (form) =>
        deps.reply({ channel, threadTs, client, context }, form),
      );
      return;
    }
    default:
      throw new Error(`Unhandled: ${place satisfies never}`);
  }
}
