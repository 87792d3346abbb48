import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownBlock } from '@slack/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { createLogger } from '../../src/log/logger.ts';
import { createGovcloud, type Running } from '../../src/modes/create-govcloud.ts';
import { createStandIn, type StandIn } from '../../src/playground/standin/create-standin.ts';
import {
  factText,
  knowledgeFolder,
  temporaryFolder,
} from '../knowledge/support/knowledge-folder.ts';
import { drawBlocks } from '../support/draw-blocks.ts';

let slack: StandIn;
let running: Running;
let folder: string;
let heard: { readonly line: string; readonly told: () => void }[];

const ENTITY = `- id: harbor-depot
  kind: region
  name: Harbor Depot
  definition: A data center that is made up for this test.
`;
const fact = (place: string) =>
  factText({
    id: 'harbor-depot-place',
    claim: `The Harbor Depot lies in ${place}.`,
    kind: 'region',
    entities: '[harbor-depot]',
    questions: '[where is the harbor depot, harbor depot location, where does harbor depot lie]',
    status: 'current',
  });

/** Resolves when a line of the log has these words, from now on. */
const logs = (line: string) =>
  new Promise<void>((told) => {
    heard.push({ line, told });
  });

beforeEach(async () => {
  heard = [];
  folder = knowledgeFolder(
    { 'entities.yaml': ENTITY, 'depots.yaml': fact('Ohio') },
    temporaryFolder(),
  );
  slack = await createStandIn({ delivery: 'socket' });
  const config = readConfig({
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: ':memory:',
    GOVCLOUD_KNOWLEDGE: `knowledge,${folder}`,
    GOVCLOUD_CURATORS: slack.userId('alex'),
  });
  const write = (text: string) => {
    for (const { line, told } of heard) if (text.includes(line)) told();
  };
  running = await createGovcloud(config, { log: createLogger('info', { write }) });
  await running.ready;
});

afterEach(async () => {
  await running.stop();
  await slack.close();
});

const whereIsIt = async () => {
  const { deliveries } = await slack.act({
    act: 'say',
    user: slack.userId('alex'),
    channel: slack.channelId('general'),
    threadTs: null,
    text: '/govcloud where is the harbor depot?',
  });
  return JSON.stringify(await deliveries[0]?.done);
};

async function home(name: string, words: string): Promise<string> {
  const user = slack.userId(name);
  await slack.act({ act: 'open-home', user, tab: 'home' });
  return slack.waitFor(() => {
    const blocks = slack.home(user)?.view.blocks;
    const shown = blocks === undefined ? '' : drawBlocks(blocks as KnownBlock[]);
    return shown.includes(words) && shown;
  });
}

const metrics = async () => (await fetch(`${running.url}/metrics`)).text();

it('takes changed facts over while it runs, and stays with the last good ones where they are wrong', async () => {
  const file = join(folder, 'depots.yaml');
  expect(await whereIsIt()).toContain('The Harbor Depot lies in Ohio.');

  const taken = logs('took over changed knowledge');
  writeFileSync(file, fact('Iowa'));
  await taken;
  expect(await whereIsIt()).toContain('The Harbor Depot lies in Iowa.');
  expect(await home('alex', 'The knowledge')).not.toContain('cannot be used');
  expect(await metrics()).toContain('govcloud_knowledge_refused 0');

  const refused = logs('changed knowledge is refused');
  writeFileSync(file, fact('Utah').replace('kind: region', 'kind: place'));
  await refused;
  expect(await whereIsIt()).toContain('The Harbor Depot lies in Iowa.');
  const told = await home('alex', 'The changed files cannot be used.');
  expect(told).toContain('depots.yaml:3 harbor-depot-place');
  expect(told).toContain('kind is "place"; use one of definition, award');
  expect(await metrics()).toContain('govcloud_knowledge_refused 1');

  const mended = logs('took over changed knowledge');
  writeFileSync(file, fact('Utah'));
  await mended;
  expect(await whereIsIt()).toContain('The Harbor Depot lies in Utah.');
  expect(await metrics()).toContain('govcloud_knowledge_refused 0');
});

it('shows the state of the knowledge to curators only', async () => {
  expect(await home('alex', 'govcloud')).toContain('The knowledge');
  expect(await home('sam', 'govcloud')).not.toContain('The knowledge');
});
