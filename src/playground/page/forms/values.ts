import { blockId, elementsOf, type Loose, looseList, statefulField } from './element.ts';

/** What one element holds, in the form of `state.values`. */
type ElementValue = Readonly<Record<string, unknown>>;

/** `state.values` of a message or view: by block id, then by action id. */
export type Values = Readonly<Record<string, Readonly<Record<string, ElementValue>>>>;

/** What a surface holds before anyone has touched it: every stateful element, at its initial value. */
export function initialValues(blocks: readonly unknown[]): Values {
  const values: Record<string, Record<string, ElementValue>> = {};
  looseList(blocks).forEach((block, index) => {
    for (const element of elementsOf(block)) {
      const field = statefulField(element.type);
      if (!field || typeof element.action_id !== 'string') continue;
      const first = element[field.initial] ?? (field.many ? [] : null);
      const own = { type: element.type, [field.field]: first };
      values[blockId(block, index)] = {
        ...values[blockId(block, index)],
        [element.action_id]: own,
      };
    }
    Object.assign(values, initialValues(looseList(block.child_blocks)));
  });
  return values;
}

/** `initial` with what was touched since, as far as its elements are still there. */
export function overlay(initial: Values, touched: Values): Values {
  return Object.fromEntries(
    Object.entries(initial).map(([block, held]) => [
      block,
      Object.fromEntries(
        Object.entries(held).map(([action, value]) => [action, touched[block]?.[action] ?? value]),
      ),
    ]),
  );
}

/** The values with one element's `chosen` in place; an empty text counts as nothing. */
export function withChosen(values: Values, block: string, element: Loose, chosen: unknown): Values {
  const field = statefulField(element.type);
  const action = element.action_id;
  if (!field || typeof action !== 'string') return values;
  const own = { type: element.type, [field.field]: chosen === '' ? null : chosen };
  return { ...values, [block]: { ...values[block], [action]: own } };
}

/** What an element holds now. */
export function chosenIn(values: Values, block: string, element: Loose): unknown {
  const field = statefulField(element.type);
  const action = typeof element.action_id === 'string' ? element.action_id : '';
  return field ? (values[block]?.[action]?.[field.field] ?? null) : null;
}

/**
 * An action as Slack would send it: the element's type and ids, the value of a button, what was
 * chosen in a select. `extra` carries what only the click itself knows, such as an overflow's choice.
 */
export function actionOf(
  element: Loose,
  block: string,
  extra: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { type, action_id, text, value, style, placeholder } = element;
  const known = { type, action_id, block_id: block, text, value, style, placeholder };
  return Object.fromEntries(
    Object.entries({ ...known, ...extra }).filter(([, field]) => field !== undefined),
  );
}

/** The action of a stateful element after `chosen` was picked or typed. */
export function choiceAction(element: Loose, block: string, chosen: unknown) {
  const field = statefulField(element.type);
  return actionOf(element, block, field ? { [field.field]: chosen === '' ? null : chosen } : {});
}
