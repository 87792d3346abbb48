import { explanationModal } from '../../../render/blocks/explanation-modal.ts';
import type { ListenerDeps } from '../../deps.ts';
import type { ActionArgs } from './guarded.ts';
import { historyOf } from './place-of.ts';

/** Shows the one who presses how the answer came about. */
export async function explainAnswer(
  deps: ListenerDeps,
  args: ActionArgs,
  question: string,
): Promise<void> {
  const explanation = deps.explain(question, await historyOf(deps, args, question));
  if (explanation === null) return;
  const { body, client } = args;
  await client.views.open({ trigger_id: body.trigger_id, view: explanationModal(explanation) });
}
