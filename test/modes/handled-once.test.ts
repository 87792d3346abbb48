import { afterEach, describe, expect, it } from 'vitest';
import { startBot, stopAll } from './running-bot.ts';

afterEach(stopAll);

describe.each(['socket', 'http'] as const)('over %s', (delivery) => {
  it('answers a mention in its thread', async () => {
    const { say, slack, saidSoMany } = await startBot({ delivery });
    const asked = await say('general', '@govcloud jedi');
    await saidSoMany('general', 1);
    const [reply] = slack
      .messages(slack.channelId('general'))
      .filter(({ botId }) => botId !== null);
    expect(reply).toMatchObject({ threadTs: asked.ts, text: expect.stringContaining('jedi') });
  });

  it('answers a command in the acknowledgement', async () => {
    const { slack } = await startBot({ delivery });
    const { deliveries } = await slack.act({
      act: 'say',
      user: slack.userId('alex'),
      channel: slack.channelId('general'),
      threadTs: null,
      text: '/govcloud jedi',
    });
    expect(await deliveries[0]?.done).toMatchObject({
      acked: true,
      body: { response_type: 'ephemeral', text: 'echo jedi' },
    });
  });

  it('answers once what Slack sends three times', async () => {
    const { slack, say, saidSoMany, said, bot } = await startBot({ delivery });
    slack.faults.onDelivery({ kind: 'duplicate', copies: 2 });
    await say('general', '@govcloud jedi');
    await saidSoMany('general', 1);
    await bot.stop(performance.now() + 1_000);
    expect(said('general')).toHaveLength(1);
  });

  it('answers once a message that comes under two event ids', async () => {
    const { slack, say, saidSoMany, said, bot } = await startBot({ delivery });
    slack.faults.onDelivery({ kind: 'twin' });
    await say('alex', 'jedi');
    await saidSoMany('alex', 1);
    await Promise.all(slack.deliveries.map(({ done }) => done));
    await bot.stop(performance.now() + 1_000);
    expect(said('alex')).toEqual(['echo jedi']);
  });

  it('answers when the connection drops before Slack has the acknowledgement', async () => {
    const { slack, say, saidSoMany, said, bot } = await startBot({ delivery });
    slack.faults.onDelivery({ kind: 'drop-before-ack' });
    await say('general', '@govcloud jedi');
    await saidSoMany('general', 1);
    await Promise.all(slack.deliveries.map(({ done }) => done));
    await bot.stop(performance.now() + 1_000);
    expect(said('general')).toHaveLength(1);
    expect(slack.deliveries[0]?.attempts).toHaveLength(2);
  });

  it('does not answer bots, itself included', async () => {
    const { slack, say, saidSoMany, said, bot } = await startBot({ delivery });
    const channel = slack.channelId('alex');
    const event = { type: 'message', channel_type: 'im', channel, user: 'U9', event_ts: '9.1' };
    await slack.sendEvent({ ...event, text: 'from a bot', ts: '9.1', bot_id: 'B9' }).done;
    await say('alex', 'jedi');
    await saidSoMany('alex', 1);
    await bot.stop(performance.now() + 1_000);
    expect(said('alex')).toEqual(['echo jedi']);
  });

  it('neither keeps nor answers what is said in a channel to others', async () => {
    const { slack, store, said } = await startBot({ delivery });
    const channel = slack.channelId('general');
    await slack.sendEvent({
      type: 'message',
      channel_type: 'channel',
      channel,
      user: slack.userId('alex'),
      text: 'not for the bot',
      ts: '9.1',
      event_ts: '9.1',
    }).done;
    const kept = await store.run((db) => db.selectFrom('inbox').selectAll().execute());
    expect(kept).toEqual([]);
    expect(said('general')).toEqual([]);
  });

  it('keeps the order of a channel', async () => {
    const { slack, say, saidSoMany } = await startBot({ delivery });
    const words = ['one', 'two', 'three', 'four', 'five'];
    slack.faults.onCall('chat.postMessage', { kind: 'delay', ms: 100 });
    for (const word of words) {
      await say('alex', word);
      // On their way, requests may overtake each other.
      await slack.deliveries.at(-1)?.done;
    }
    expect(await saidSoMany('alex', 5)).toEqual(words.map((word) => `echo ${word}`));
  });

  it('withholds a marked text from the inbox, the log and the listener', async () => {
    const { say, saidSoMany, heard, store, logged } = await startBot({ delivery });
    await say('alex', 'SECRET//NOFORN the otter sleeps at noon');
    await saidSoMany('alex', 1);
    expect(heard).toEqual([{ text: '', refused: true }]);
    const kept = await store.run((db) => db.selectFrom('inbox').selectAll().execute());
    expect(JSON.stringify(kept)).not.toContain('otter');
    expect(logged()).not.toContain('otter');
  });

  it('logs no question and no token', async () => {
    const { say, saidSoMany, logged, slack } = await startBot({ delivery });
    slack.faults.onCall('chat.postMessage', { kind: 'status', status: 503 });
    await say('general', '@govcloud jedi and the otter');
    await saidSoMany('general', 1);
    expect(logged()).toContain('http-503');
    expect(logged()).not.toContain('otter');
    expect(logged()).not.toContain(slack.tokens.bot);
    expect(logged()).not.toContain(slack.tokens.app);
  });
});
