import { afterEach, describe, expect, it } from 'vitest';
import { type RunningBot, startBot, stopAll } from '../../modes/running-bot.ts';

afterEach(stopAll);

const twoOpen = ({ slack }: RunningBot) => slack.waitFor(() => slack.sockets.count === 2);

async function command({ slack }: RunningBot, text: string) {
  const { deliveries } = await slack.act({
    act: 'say',
    user: slack.userId('alex'),
    channel: slack.channelId('general'),
    threadTs: null,
    text: `/govcloud ${text}`,
  });
  return deliveries[0]?.done;
}

describe('two sockets', () => {
  it('are open', async () => {
    const running = await startBot();
    await twoOpen(running);
    expect(running.slack.sockets.opened).toBe(2);
  });

  it.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
    'answer every command at once while one after the other is told to go (%s)',
    async (reason) => {
      const running = await startBot();
      const answers: ReturnType<typeof command>[] = [];
      const ask = () => {
        for (let n = 0; n < 5; n += 1) answers.push(command(running, 'jedi'));
      };
      for (const opened of [2, 3, 4]) {
        await running.slack.waitFor(() => running.slack.sockets.opened === opened);
        await twoOpen(running);
        running.slack.sockets.disconnect(reason, 'oldest');
        ask();
      }
      for (const done of await Promise.all(answers)) {
        expect(done?.acked).toBe(true);
        expect(done?.attempts).toHaveLength(1);
      }
    },
  );

  it('answer every command while one is cut again and again', async () => {
    const running = await startBot();
    for (let n = 0; n < 3; n += 1) {
      await twoOpen(running);
      running.slack.sockets.cut('oldest');
      expect(await command(running, `c${n}`)).toMatchObject({ acked: true });
    }
  });

  it('come back after both were cut at once, with what was asked meanwhile', async () => {
    const running = await startBot();
    await twoOpen(running);
    running.slack.sockets.cut('all');
    await running.say('alex', 'jedi');
    expect(await running.saidSoMany('alex', 1)).toEqual(['echo jedi']);
    await twoOpen(running);
  });

  it('come back though Slack refuses some of the tries', async () => {
    const running = await startBot();
    await twoOpen(running);
    const { faults, sockets } = running.slack;
    faults.onCall('apps.connections.open', { kind: 'status', status: 503 });
    faults.onCall('apps.connections.open', { kind: 'reset' });
    faults.onCall('apps.connections.open', { kind: 'error', error: 'internal_error' });
    faults.onCall('apps.connections.open', { kind: 'bad-json' });
    sockets.cut('all');
    await twoOpen(running);
    expect(await command(running, 'jedi')).toMatchObject({ acked: true });
  });

  it.each([
    'not json',
    '{"envelope_id": not json',
    'null',
    '[]',
    '7',
    '{}',
    '{"type":"events_api"}',
    '{"type":"events_api","envelope_id":"e","payload":null}',
    '{"type":"events_api","envelope_id":"e","payload":{"event":null}}',
    '{"type":"events_api","envelope_id":"e","payload":{"event":{"type":"close"}}}',
    '{"type":"events_api","envelope_id":"e","payload":{"type":"event_callback","event":{"type":"message"}}}',
    '{"type":"slash_commands","envelope_id":"e","payload":{}}',
    '{"type":"interactive","envelope_id":"e","payload":{"type":"block_actions"}}',
    '{"type":"never_heard_of","envelope_id":"e","payload":{}}',
    new Uint8Array([0, 255, 1]),
  ])('live through the frame %s', async (frame) => {
    const running = await startBot();
    await twoOpen(running);
    running.slack.sockets.sendRaw(frame);
    expect(await command(running, 'jedi')).toMatchObject({ acked: true });
    expect(running.slack.sockets).toMatchObject({ count: 2, opened: 2 });
  });

  it('do not acknowledge a command whose listener breaks, so that Slack says that it failed', async () => {
    const running = await startBot({ ackTimeoutMs: 300 });
    expect(await command(running, 'break')).toMatchObject({ acked: false });
    expect(running.logged()).toContain('was not answered');
  });

  it('are closed when the bot stops', async () => {
    const running = await startBot();
    await twoOpen(running);
    await running.bot.stop(performance.now() + 2_000);
    await running.slack.waitFor(() => running.slack.sockets.count === 0);
  });
});
