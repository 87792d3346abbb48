import { App, HTTPReceiver } from '@slack/bolt';

/*
 * The smallest Bolt app that answers `/govcloud`: it sends the text back in the acknowledgement.
 * What it costs is what Bolt, Node and the signature cost. Says its address as govcloud's log does.
 */

const { SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '' } = process.env;

const receiver = new HTTPReceiver({ signingSecret: SLACK_SIGNING_SECRET });
const app = new App({
  token: SLACK_BOT_TOKEN,
  receiver,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  // Bolt's own store of conversations would be asked at every request, and govcloud has none either.
  convoStore: false,
});

app.command('/govcloud', async ({ command, ack }) => {
  await ack({ response_type: 'ephemeral', text: command.text });
});

const server = await receiver.start({ port: 0, host: '127.0.0.1' });
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('no port to listen on');
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${address.port}` })}\n`);
