import { describe, expect, it } from 'vitest';
import {
  actionOf,
  choiceAction,
  initialValues,
  withChosen,
} from '../../../src/playground/page/forms/values.ts';

const name = { type: 'plain_text_input', action_id: 'name', initial_value: 'Ada' };
const level = { type: 'static_select', action_id: 'level' };
const kinds = { type: 'checkboxes', action_id: 'kinds' };
const view = [
  { type: 'input', block_id: 'b1', element: name },
  { type: 'section', block_id: 'b2', accessory: level },
  { type: 'actions', elements: [kinds, { type: 'button', action_id: 'go' }] },
  { type: 'container', child_blocks: [{ type: 'input', block_id: 'b4', element: kinds }] },
  'no block at all',
];

describe('state.values of a surface', () => {
  it('starts with every stateful element at its initial value', () => {
    expect(initialValues(view)).toEqual({
      b1: { name: { type: 'plain_text_input', value: 'Ada' } },
      b2: { level: { type: 'static_select', selected_option: null } },
      'block-2': { kinds: { type: 'checkboxes', selected_options: [] } },
      b4: { kinds: { type: 'checkboxes', selected_options: [] } },
    });
  });

  it('takes what is typed, and an emptied field as nothing', () => {
    const typed = withChosen(initialValues(view), 'b1', name, 'Grace');
    expect(typed.b1).toEqual({ name: { type: 'plain_text_input', value: 'Grace' } });
    expect(withChosen(typed, 'b1', name, '').b1?.name).toEqual({
      type: 'plain_text_input',
      value: null,
    });
  });
});

describe('an action has the form that Slack sends', () => {
  const text = { type: 'plain_text', text: 'Go' };
  it.each([
    [
      'a button with its value',
      actionOf({ type: 'button', action_id: 'go', text, value: 'jedi' }, 'b1', {}),
      { type: 'button', action_id: 'go', block_id: 'b1', text, value: 'jedi' },
    ],
    [
      'a select with what was chosen',
      choiceAction(level, 'b2', { text, value: 'il5' }),
      {
        type: 'static_select',
        action_id: 'level',
        block_id: 'b2',
        selected_option: { text, value: 'il5' },
      },
    ],
  ])('%s', (_name, action, expected) => {
    expect(action).toEqual(expected);
  });
});
