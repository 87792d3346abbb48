import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../src/playground/standin/clock.ts';
import { createStandIn, type StandIn } from '../../../src/playground/standin/create-standin.ts';
import { silent } from './echo-app.ts';
import { connect, type RawClient } from './raw-client.ts';

let clock: ManualClock;
let slack: StandIn;
let app: RawClient;
let client: WebClient;
let alex: string;

beforeEach(async () => {
  clock = createManualClock();
  slack = await createStandIn({ clock });
  app = await connect(slack);
  alex = slack.userId('alex');
  client = new WebClient(slack.tokens.bot, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logger: silent,
  });
});
afterEach(() => slack.close());

const call = async (
  method: string,
  args: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  try {
    return { ...(await client.apiCall(method, args)) };
  } catch (error) {
    return (error as { data: Record<string, unknown> }).data;
  }
};

const title = { type: 'plain_text', text: 'Ask' };
const modal = (more = {}) => ({
  type: 'modal',
  title,
  submit: title,
  blocks: [
    {
      type: 'input',
      block_id: 'q',
      label: title,
      optional: true,
      element: { type: 'plain_text_input', action_id: 'text', max_length: 10 },
    },
  ],
  ...more,
});
const home = (text = 'Hello', more = {}) => ({
  type: 'home',
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }],
  ...more,
});

/** A person's shortcut, acknowledged, and its trigger_id. */
async function trigger(): Promise<string> {
  const acted = slack.act({
    act: 'shortcut',
    user: alex,
    callbackId: 'ask',
    channel: null,
    messageTs: null,
  });
  const envelope = await app.nextEnvelope();
  app.ack(envelope);
  await acted;
  return String(envelope.payload.trigger_id);
}

const open = async (view: Record<string, unknown> = modal()) =>
  (await call('views.open', { trigger_id: await trigger(), view })) as unknown as {
    ok: boolean;
    view: { id: string; hash: string };
  };

describe('a trigger_id', () => {
  it('opens one view', async () => {
    const trigger_id = await trigger();
    expect(await call('views.open', { trigger_id, view: modal() })).toMatchObject({
      ok: true,
      view: {
        type: 'modal',
        state: { values: {} },
        app_id: slack.bot.appId,
        previous_view_id: null,
      },
    });
    expect(await call('views.open', { trigger_id, view: modal() })).toMatchObject({
      error: 'exchanged_trigger_id',
    });
  });

  it('is good for three seconds', async () => {
    const trigger_id = await trigger();
    clock.advance(3001);
    expect(await call('views.open', { trigger_id, view: modal() })).toMatchObject({
      error: 'expired_trigger_id',
    });
  });

  it('is not made up', async () => {
    expect(await call('views.open', { trigger_id: '1.2.3', view: modal() })).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: { messages: ['[ERROR] invalid `trigger_id` [json-pointer:/trigger_id]'] },
    });
  });
});

describe('modals', () => {
  it('are checked before the trigger is spent', async () => {
    const trigger_id = await trigger();
    expect(await call('views.open', { trigger_id, view: { type: 'modal' } })).toMatchObject({
      error: 'invalid_arguments',
    });
    expect(await call('views.open', { trigger_id, view: modal() })).toMatchObject({ ok: true });
  });

  it('stack three high', async () => {
    await open();
    const push = async () => call('views.push', { trigger_id: await trigger(), view: modal() });
    expect(await push()).toMatchObject({ ok: true });
    expect(await push()).toMatchObject({ ok: true });
    expect(await push()).toMatchObject({ error: 'push_limit_reached' });
  });

  it('are updated by id, and not over a newer state', async () => {
    const { view } = await open();
    const args = { view_id: view.id, hash: view.hash, view: modal({ private_metadata: 'x' }) };
    expect(await call('views.update', args)).toMatchObject({ ok: true, view: { id: view.id } });
    expect(await call('views.update', args)).toMatchObject({ error: 'hash_conflict' });
    expect(slack.modal(alex)?.view).toMatchObject({ private_metadata: 'x' });
  });

  it('have external ids of their own', async () => {
    await open(modal({ external_id: 'a' }));
    const view = modal({ external_id: 'a' });
    expect(await call('views.push', { trigger_id: await trigger(), view })).toMatchObject({
      error: 'duplicate_external_id',
    });
    expect(await call('views.update', { external_id: 'a', view })).toMatchObject({ ok: true });
  });

  it.each([
    ['one that is gone', { view_id: 'V404' }, 'not_found'],
    ['none', {}, 'invalid_arguments'],
    ['two at once', { view_id: 'V404', external_id: 'a' }, 'invalid_arguments'],
  ])('refuse to update %s', async (_which, args, error) => {
    expect(await call('views.update', { view: modal(), ...args })).toMatchObject({ error });
  });

  it('refuse what is too large', async () => {
    const view = modal({ private_metadata: 'x'.repeat(250_000) });
    expect(await call('views.open', { trigger_id: await trigger(), view })).toMatchObject({
      error: 'view_too_large',
    });
  });
});

describe('submissions', () => {
  const values = (value: string) => ({ q: { text: { type: 'plain_text_input', value } } });

  const submit = async (answer: unknown, value = 'jedi') => {
    const viewId = slack.modal(alex)?.id ?? '';
    const acted = slack.act({ act: 'submit', user: alex, viewId, values: values(value) });
    const envelope = await app.nextEnvelope();
    app.ack(envelope, answer);
    return { outcome: await acted, payload: envelope.payload };
  };

  it('carry what was filled in', async () => {
    await open(modal({ callback_id: 'question', private_metadata: 'kept' }));
    const { payload } = await submit({});
    expect(payload).toMatchObject({
      type: 'view_submission',
      view: {
        callback_id: 'question',
        private_metadata: 'kept',
        state: { values: values('jedi') },
      },
    });
    expect(slack.modal(alex)).toBeUndefined();
  });

  it('go back to the view below, or close all', async () => {
    const { view } = await open();
    await call('views.push', { trigger_id: await trigger(), view: modal() });
    await submit({});
    expect(slack.modal(alex)?.id).toBe(view.id);
    await call('views.push', { trigger_id: await trigger(), view: modal() });
    await submit({ response_action: 'clear' });
    expect(slack.modal(alex)).toBeUndefined();
  });

  it('are refused with messages at the fields', async () => {
    await open();
    await submit({ response_action: 'errors', errors: { q: 'Ask something else' } });
    expect(slack.frames.findLast(({ type }) => type === 'modal')).toMatchObject({
      view: { errors: { q: 'Ask something else' } },
    });
  });

  it('update the view, or push another', async () => {
    const { view } = await open();
    await submit({ response_action: 'update', view: modal({ private_metadata: 'new' }) });
    expect(slack.modal(alex)).toMatchObject({ id: view.id, view: { private_metadata: 'new' } });
    await submit({ response_action: 'push', view: modal() });
    expect(slack.modal(alex)).toMatchObject({ previousId: view.id, rootId: view.id });
  });

  it.each([
    ['an action that is not there', { response_action: 'explode' }],
    ['errors at no field', { response_action: 'errors', errors: { other: 'x' } }],
    ['a view that is no view', { response_action: 'update', view: { type: 'modal' } }],
  ])('leave the modal open after %s', async (_what, answer) => {
    await open();
    expect((await submit(answer)).outcome.result).toMatchObject({ ok: false });
    expect(slack.modal(alex)).toBeDefined();
  });

  it('are not sent with a field that is too long', async () => {
    const { view } = await open();
    const input = values('eleven chars');
    const { result, deliveries } = await slack.act({
      act: 'submit',
      user: alex,
      viewId: view.id,
      values: input,
    });
    expect(result).toMatchObject({ ok: false });
    expect(deliveries).toEqual([]);
    expect(slack.modal(alex)?.errors).toEqual({ q: 'Must be at most 10 characters.' });
  });

  it('keep the modal when the app does not answer', async () => {
    const { view } = await open();
    const acted = slack.act({ act: 'submit', user: alex, viewId: view.id, values: values('x') });
    await app.nextEnvelope();
    clock.advance(3000);
    expect((await acted).result).toMatchObject({ ok: false });
    expect(slack.modal(alex)?.id).toBe(view.id);
  });

  it('and closings are only of the view on top', async () => {
    const { view } = await open();
    await call('views.push', { trigger_id: await trigger(), view: modal() });
    const { result } = await slack.act({ act: 'close', user: alex, viewId: view.id });
    expect(result).toMatchObject({ ok: false });
  });

  it('tell the app of a closing if it wants to know', async () => {
    const quiet = await open();
    await slack.act({ act: 'close', user: alex, viewId: quiet.view.id });
    const { view } = await open(modal({ notify_on_close: true, clear_on_close: true }));
    await slack.act({ act: 'close', user: alex, viewId: view.id });
    expect(await app.nextEnvelope()).toMatchObject({
      payload: { type: 'view_closed', is_cleared: true, view: { id: view.id } },
    });
    expect(slack.modal(alex)).toBeUndefined();
  });
});

describe('homes', () => {
  const openHome = async (tab: 'home' | 'messages' = 'home') => {
    await slack.act({ act: 'open-home', user: alex, tab });
    const envelope = await app.nextEnvelope();
    app.ack(envelope);
    return envelope.payload.event as { view?: { hash: string } };
  };

  it('are published, and come back with the next opening', async () => {
    expect(await openHome()).not.toHaveProperty('view');
    await call('views.publish', { user_id: alex, view: home() });
    const event = await openHome();
    expect(event).toMatchObject({
      type: 'app_home_opened',
      user: alex,
      tab: 'home',
      channel: slack.channelId('alex'),
      view: { type: 'home', hash: expect.any(String) },
    });
    const hash = event.view?.hash;
    const again = { user_id: alex, hash, view: home('New') };
    expect(await call('views.publish', again)).toMatchObject({ ok: true });
    expect(await call('views.publish', again)).toMatchObject({ error: 'hash_conflict' });
    expect(await openHome('messages')).not.toHaveProperty('view');
  });

  it.each([
    ['nobody', 'U404'],
    ['the bot', 'U0GOVCLOUD'],
  ])('are not for %s', async (_whom, user_id) => {
    expect(await call('views.publish', { user_id, view: home() })).toMatchObject({
      error: 'invalid_arguments',
    });
  });

  it('have buttons that say where they are', async () => {
    const button = { type: 'button', action_id: 'b', value: 'v', text: title };
    const blocks = [{ type: 'actions', elements: [button] }];
    await call('views.publish', { user_id: alex, view: home('x', { blocks }) });
    const viewId = slack.home(alex)?.id ?? '';
    const acted = slack.act({
      act: 'action',
      user: alex,
      channel: null,
      messageTs: null,
      viewId,
      action: { action_id: 'b' },
      values: {},
    });
    const envelope = await app.nextEnvelope();
    app.ack(envelope);
    expect((await acted).result).toEqual({ ok: true });
    expect(envelope.payload).toMatchObject({
      type: 'block_actions',
      container: { type: 'view', view_id: viewId },
      view: { id: viewId },
      actions: [{ action_id: 'b', value: 'v' }],
    });
    expect(envelope.payload).not.toHaveProperty('channel');
  });
});
