import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStandIn } from '../../../src/playground/standin/create-standin.ts';

/** What both apps run against: a stand-in for Slack, and a folder of their own. */
export interface Workspace {
  readonly signingSecret: string;
  /** Settings, by the name of their environment variable; nothing of the caller's own Slack app. */
  readonly env: Readonly<Record<string, string>>;
  /** An empty folder, so that what an earlier start kept is not found. */
  newFolder(): string;
  close(): Promise<void>;
}

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));

/** Opens a workspace; `close` takes its folders away. */
export async function openWorkspace(): Promise<Workspace> {
  const slack = await createStandIn({ delivery: 'http' });
  const root = mkdtempSync(join(tmpdir(), 'govcloud-bench-'));
  let folders = 0;
  return {
    signingSecret: slack.signingSecret,
    env: {
      ...pathsOf(process.env),
      GOVCLOUD_MODE: 'http',
      GOVCLOUD_KNOWLEDGE: knowledgeOf(process.env),
      HOST: '127.0.0.1',
      PORT: '0',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_SIGNING_SECRET: slack.signingSecret,
    },
    newFolder: () => {
      folders += 1;
      const folder = join(root, String(folders));
      mkdirSync(folder);
      return folder;
    },
    close: async () => {
      await slack.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Without these, Node does not start on some systems. */
function pathsOf({ PATH, HOME, SYSTEMROOT }: NodeJS.ProcessEnv): Record<string, string> {
  const named = { PATH, HOME, SYSTEMROOT };
  return Object.fromEntries(Object.entries(named).flatMap(([k, v]) => (v ? [[k, v]] : [])));
}

/** The knowledge folders in full, since the apps do not run in the folder of the caller. */
function knowledgeOf({ GOVCLOUD_KNOWLEDGE }: NodeJS.ProcessEnv): string {
  if (!GOVCLOUD_KNOWLEDGE) return join(CHECKOUT, 'knowledge');
  return GOVCLOUD_KNOWLEDGE.split(',')
    .map((folder) => resolve(folder.trim()))
    .join(',');
}
