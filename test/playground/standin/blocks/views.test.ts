import { describe, expect, it } from 'vitest';
import { problemText } from '../../../../src/playground/standin/blocks/check-blocks.ts';
import { checkView } from '../../../../src/playground/standin/blocks/check-view.ts';
import { chars, input, plain, section } from './samples.ts';

const modal = (more = {}) => ({ type: 'modal', title: plain('Ask'), blocks: [section()], ...more });
const field = input({ type: 'plain_text_input', focus_on_load: true });

describe('a modal', () => {
  it.each([
    [
      'with all its fields',
      modal({
        submit: plain('Go'),
        close: plain('No'),
        callback_id: chars(255),
        private_metadata: chars(3000),
        notify_on_close: true,
        clear_on_close: false,
        external_id: 'x',
      }),
    ],
    ['with an input and a submit button', modal({ submit: plain('Go'), blocks: [field] })],
    ['with no blocks', modal({ blocks: [] })],
  ])('is taken %s', (_how, view) => {
    expect(checkView(view, 'modal')).toEqual([]);
  });

  it.each([
    [
      'without anything',
      { type: 'modal' },
      'missing required field: title [json-pointer:/view]',
      'missing required field: blocks [json-pointer:/view]',
    ],
    [
      'that is a home',
      { type: 'home', blocks: [] },
      'unsupported type: home [json-pointer:/view/type]',
    ],
    [
      'with a title of 25 characters',
      modal({ title: plain(chars(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      'with a title in a string',
      modal({ title: 'Ask' }),
      'must provide an object [json-pointer:/view/title]',
    ],
    [
      'with a submit of 25 characters',
      modal({ submit: plain(chars(25)) }),
      'must be less than 25 characters [json-pointer:/view/submit/text]',
    ],
    [
      'with metadata of 3,001',
      modal({ private_metadata: chars(3001) }),
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'with a callback_id of 256',
      modal({ callback_id: chars(256) }),
      'must be less than 256 characters [json-pointer:/view/callback_id]',
    ],
    [
      'with an input and no submit',
      modal({ blocks: [field] }),
      'missing required field: submit [json-pointer:/view]',
    ],
    [
      'with a field of another view',
      modal({ submit_disabled: true }),
      'invalid additional property: submit_disabled [json-pointer:/view]',
    ],
    [
      'with two fields in focus',
      modal({ submit: plain('Go'), blocks: [field, field] }),
      'only one element can have `focus_on_load` [json-pointer:/view/blocks]',
    ],
    [
      'with a bad block',
      modal({ blocks: [section('')] }),
      'must be more than 0 characters [json-pointer:/view/blocks/0/text/text]',
    ],
  ])('is refused %s', (_how, view, ...problems) => {
    expect(checkView(view, 'modal').map(problemText)).toEqual(problems);
  });
});

describe('a home', () => {
  it('is taken with blocks alone', () => {
    expect(checkView({ type: 'home', blocks: [section()] }, 'home')).toEqual([]);
  });

  it('is refused with a submit button', () => {
    const view = { type: 'home', blocks: [], submit: plain('Go') };
    expect(checkView(view, 'home').map(problemText)).toEqual([
      'invalid additional property: submit [json-pointer:/view]',
    ]);
  });
});
