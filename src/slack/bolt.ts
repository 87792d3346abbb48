// Bolt's index also loads its Express receiver, and with it Express: a sixth of the time to start
// and several megabytes for something not used here. So what is used is taken from its own files,
// by require, since importing CommonJS that marks itself as an ES module differs between loaders.
import { createRequire } from 'node:module';
import { requireWhenUsed } from './require-when-used.ts';

const require = createRequire(import.meta.url);

// Bolt's App requires all its receivers, and these packages with them: together a fifth of the time of a
// start and 20 MB. One serves to install an app into many workspaces, the other Socket Mode alone.
for (const name of ['@slack/oauth', '@slack/socket-mode'])
  requireWhenUsed(name, require.resolve('@slack/bolt/dist/App.js'));

type AppModule = typeof import('@slack/bolt/dist/App.js');
type ErrorsModule = typeof import('@slack/bolt/dist/errors.js');
type SocketModule = typeof import('@slack/bolt/dist/receivers/SocketModeReceiver.js');

export const App = (require('@slack/bolt/dist/App.js') as AppModule).default;
export type App = InstanceType<typeof App>;

export const { MultipleListenerError } = require('@slack/bolt/dist/errors.js') as ErrorsModule;

export const SocketModeReceiver = (
  require('@slack/bolt/dist/receivers/SocketModeReceiver.js') as SocketModule
).default;
