import type { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../src/playground/standin/clock.ts';
import type { StandInOptions } from '../../../src/playground/standin/options.ts';
import { type RunningApp, startApp } from './echo-app.ts';

let running: RunningApp | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const echo = (app: App): void => {
  app.command('/govcloud', async ({ ack, command }) => {
    await ack({
      response_type: 'ephemeral',
      text: `You asked ${command.text}`,
      blocks: [
        { type: 'section', text: { type: 'plain_text', text: `You asked ${command.text}` } },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'share',
              value: command.text,
              text: { type: 'plain_text', text: 'Share to channel' },
            },
          ],
        },
      ],
    });
  });
  app.action('share', async ({ ack, respond, action }) => {
    await ack();
    const text = 'value' in action ? String(action.value) : '';
    await respond({ response_type: 'in_channel', replace_original: false, text: `Shared ${text}` });
  });
  app.event('app_mention', async ({ event, client }) => {
    const thread_ts = event.thread_ts ?? event.ts;
    await client.chat.postMessage({ channel: event.channel, thread_ts, text: event.text });
  });
  app.message(async ({ message, say }) => {
    if ('text' in message) await say(`You said ${message.text}`);
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'divider' }] },
    });
  });
  app.shortcut('ask', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({
      trigger_id: shortcut.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'question',
        title: { type: 'plain_text', text: 'Ask' },
        submit: { type: 'plain_text', text: 'Ask' },
        blocks: [
          {
            type: 'input',
            block_id: 'q',
            label: { type: 'plain_text', text: 'Question' },
            element: { type: 'plain_text_input', action_id: 'text' },
          },
        ],
      },
    });
  });
  app.view('question', async ({ ack, view }) => {
    const text = view.state.values.q?.text?.value ?? '';
    if (text === 'bad') await ack({ response_action: 'errors', errors: { q: 'Ask another' } });
    else await ack();
  });
};

describe.each(['socket', 'http'] as const)('a real Bolt app over %s', (delivery) => {
  const start = async (options: StandInOptions = {}) => {
    running = await startApp(delivery, echo, options);
    const { slack } = running;
    const alex = slack.userId('alex');
    const general = slack.channelId('general');
    const say = (text: string, channel = general, threadTs: string | null = null) =>
      slack.act({ act: 'say', user: alex, channel, threadTs, text });
    return { slack, alex, general, say };
  };

  it('answers a command in the acknowledgement, for the asker alone', async () => {
    const { alex, say } = await start();
    const { result, message, deliveries } = await say('/govcloud jedi & jwcc');
    expect(result).toEqual({ ok: true });
    expect(message).toMatchObject({ text: 'You asked jedi &amp; jwcc', ephemeralTo: alex });
    expect(await deliveries[0]?.done).toMatchObject({ acked: true });
  });

  it('shares an answer to the channel from a button', async () => {
    const { slack, alex, general, say } = await start();
    const { message } = await say('/govcloud jedi');
    const { result } = await slack.act({
      act: 'action',
      user: alex,
      channel: general,
      messageTs: message?.ts ?? '',
      viewId: null,
      action: { type: 'button', action_id: 'share' },
      values: {},
    });
    expect(result).toEqual({ ok: true });
    const shared = await slack.waitFor(() =>
      slack.messages(general).find(({ text }) => text === 'Shared jedi'),
    );
    expect(shared).toMatchObject({ ephemeralTo: null, threadTs: null, user: slack.bot.userId });
  });

  it('answers a mention in its thread', async () => {
    const { slack, general, say } = await start();
    const { message } = await say('hello @govcloud, what is <il4>?');
    const reply = await slack.waitFor(() =>
      slack.messages(general).find(({ threadTs }) => threadTs === message?.ts),
    );
    expect(reply.text).toBe(`hello <@${slack.bot.userId}>, what is &lt;il4&gt;?`);
  });

  it('answers a direct message once and not its own reply', async () => {
    const { slack, say } = await start();
    const im = slack.channelId('alex');
    await say('jedi', im);
    await slack.waitFor(() => slack.deliveries.length === 2);
    await Promise.all(slack.deliveries.map(({ done }) => done));
    expect(slack.messages(im).map(({ text }) => text)).toEqual(['jedi', 'You said jedi']);
    expect(slack.deliveries[1]?.payload.event).toMatchObject({ bot_id: slack.bot.botId });
  });

  it('publishes a home when it is opened', async () => {
    const { slack, alex } = await start();
    await slack.act({ act: 'open-home', user: alex, tab: 'home' });
    const home = await slack.waitFor(() => slack.home(alex));
    expect(home.view.blocks).toMatchObject([{ type: 'divider' }]);
  });

  it('opens a modal from a shortcut, refuses one submission and takes the next', async () => {
    const { slack, alex } = await start();
    const global = { act: 'shortcut', user: alex, channel: null, messageTs: null } as const;
    await slack.act({ ...global, callbackId: 'ask' });
    const { id } = await slack.waitFor(() => slack.modal(alex));
    const submit = (value: string) =>
      slack.act({
        act: 'submit',
        user: alex,
        viewId: id,
        values: { q: { text: { type: 'plain_text_input', value } } },
      });
    expect((await submit('')).result).toMatchObject({ ok: false });
    expect(slack.modal(alex)?.errors).toEqual({ q: 'Please complete this required field.' });
    expect((await submit('bad')).result).toEqual({ ok: true });
    expect(slack.modal(alex)?.errors).toEqual({ q: 'Ask another' });
    expect((await submit('jedi')).result).toEqual({ ok: true });
    expect(slack.modal(alex)).toBeUndefined();
  });

  it('delivers an event again when the acknowledgement did not arrive', async () => {
    const clock = createManualClock();
    const { slack, say } = await start({ clock });
    slack.faults.onDelivery({ kind: 'drop-before-ack' });
    const { deliveries } = await say('@govcloud jedi');
    if (delivery === 'socket') {
      // The first repetition finds no connection; the second comes a minute later.
      await slack.waitFor(() => deliveries[0]?.attempts.length === 2 && slack.sockets.count === 1);
      clock.advance(60_000);
    }
    const result = await deliveries[0]?.done;
    const last = delivery === 'socket' ? 2 : 1;
    expect(result).toMatchObject({ acked: true });
    expect(result?.attempts.at(-1)?.retryNum).toBe(last);
  });

  it('shows a command that nobody takes as failed', async () => {
    const { slack, say } = await start();
    if (delivery === 'http') slack.requestUrl = null;
    else slack.sockets.cut('all');
    await slack.waitFor(() => delivery === 'http' || slack.sockets.count === 0);
    const { message } = await say('/govcloud jedi');
    expect(message?.text).toBe('/govcloud failed with the error "dispatch_failed"');
  });
});

it('passes the check of a request url', async () => {
  running = await startApp('http', echo);
  expect(await running.slack.verifyRequestUrl()).toBe(true);
});
