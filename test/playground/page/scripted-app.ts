import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { PageFeatures } from '../../../src/playground/page/features.ts';
import { comparison, home, jedi, jwcc, questionModal } from './scripted-blocks.ts';

export const FEATURES: PageFeatures = {
  commands: [
    {
      name: '/govcloud',
      about: 'Ask about government cloud',
      hint: 'jedi | il4 vs il5 | who won JWCC?',
    },
  ],
  messageShortcuts: [{ callbackId: 'explain_message', title: 'Explain with govcloud' }],
  globalShortcuts: [{ callbackId: 'ask', title: 'Ask govcloud' }],
};

/** A bot with a few fixed replies, to try the page with. */
export function scriptedApp(app: App): void {
  const reply = (question: string): { text: string; blocks: KnownBlock[] } => {
    if (/il4/i.test(question)) return { text: 'IL4 and IL5 compared', blocks: comparison };
    if (/jwcc/i.test(question)) return { text: 'JWCC went to four companies', blocks: jwcc };
    return { text: 'The Pentagon cancelled JEDI on 6 July 2021', blocks: jedi };
  };
  app.command('/govcloud', async ({ ack, command }) => {
    await ack({ response_type: 'ephemeral', ...reply(command.text) });
  });
  app.event('app_mention', async ({ event, client }) => {
    const thread_ts = event.thread_ts ?? event.ts;
    await client.chat.postMessage({ channel: event.channel, thread_ts, ...reply(event.text) });
  });
  app.event('message', async ({ event, client }) => {
    if (event.subtype !== undefined || event.bot_id !== undefined) return;
    if (event.channel_type !== 'im') return;
    const thread_ts = event.thread_ts ?? event.ts;
    await client.assistant.threads.setStatus({
      channel_id: event.channel,
      thread_ts,
      status: 'is thinking…',
    });
    if (event.text === 'slow') return;
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts,
      ...reply(event.text ?? ''),
    });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: home });
    else {
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        title: 'Try one of these',
        prompts: [
          { title: 'What happened to JEDI?', message: 'jedi' },
          { title: 'Who won JWCC?', message: 'who won jwcc?' },
        ],
      } as never);
    }
  });
  app.action('ask', async ({ ack, action, respond }) => {
    await ack();
    const question = 'value' in action ? String(action.value) : '';
    await respond({ response_type: 'ephemeral', replace_original: false, ...reply(question) });
  });
  app.action('share', async ({ ack, respond }) => {
    await ack();
    await respond({ response_type: 'in_channel', replace_original: false, ...reply('jedi') });
  });
  app.action(/^(helpful|level|more|nothing)$/, async ({ ack }) => ack());
  app.shortcut('ask', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: questionModal });
  });
  app.shortcut('explain_message', async ({ ack, shortcut, respond }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    await respond({ response_type: 'ephemeral', text: `You chose “${shortcut.message.text}”` });
  });
  app.view('question', async ({ ack, view }) => {
    const asked = view.state.values.question?.text?.value ?? '';
    if (asked.length < 3) {
      await ack({
        response_action: 'errors',
        errors: { question: 'Ask with a word or two more.' },
      });
    } else await ack();
  });
}
