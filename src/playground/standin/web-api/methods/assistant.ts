import type { Slack } from '../../slack.ts';
import type { PromptsFrame } from '../../workspace/assistant.ts';
import type { Channel } from '../../workspace/model.ts';
import { type Arguments, jsonArgument, required, textArgument } from '../arguments.ts';
import { refusal, SlackError } from '../errors.ts';
import type { Methods } from '../method.ts';
import { joinedChannel } from '../places.ts';

const MAX_PROMPTS = 4;
const MAX_LOADING_MESSAGES = 10;
/** The status line goes away by itself after two minutes. */
const STATUS_LIFE_MS = 120_000;

const threadOf = (slack: Slack, args: Arguments): { channel: Channel; threadTs: string } => {
  const channel = joinedChannel(slack, args, 'channel_id');
  const threadTs = required(args, 'thread_ts');
  if (slack.messages.find(channel.id, threadTs) === undefined) {
    throw new SlackError('thread_not_found');
  }
  return { channel, threadTs };
};

const isPrompt = (value: unknown): value is { title: string; message: string } =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  'message' in value &&
  typeof value.title === 'string' &&
  typeof value.message === 'string' &&
  value.title !== '' &&
  value.message !== '';

function readPrompts(args: Arguments): PromptsFrame['prompts'] {
  const prompts = jsonArgument(args, 'prompts', 'invalid_arguments');
  if (!Array.isArray(prompts))
    throw refusal('invalid_arguments', 'must provide an array [json-pointer:/prompts]');
  if (prompts.length > MAX_PROMPTS) {
    throw refusal(
      'invalid_arguments',
      `no more than ${MAX_PROMPTS} items allowed [json-pointer:/prompts]`,
    );
  }
  if (!prompts.every(isPrompt)) {
    throw refusal(
      'invalid_arguments',
      'each prompt needs a title and a message [json-pointer:/prompts]',
    );
  }
  return prompts.map(({ title, message }) => ({ title, message }));
}

export const assistantMethods: Methods = {
  'assistant.threads.setStatus': {
    token: 'bot',
    scopes: ['chat:write', 'assistant:write'],
    run: (slack, args) => {
      const { channel, threadTs } = threadOf(slack, args);
      const text = textArgument(args, 'status') ?? '';
      const loading = jsonArgument(args, 'loading_messages', 'invalid_arguments');
      if (Array.isArray(loading) && loading.length > MAX_LOADING_MESSAGES) {
        const rule = `no more than ${MAX_LOADING_MESSAGES} items allowed`;
        throw refusal('invalid_arguments', `${rule} [json-pointer:/loading_messages]`);
      }
      slack.assistant.setStatus(channel.id, threadTs, text);
      if (text !== '') {
        slack.clock.after(STATUS_LIFE_MS, () => {
          if (slack.assistant.status(channel.id, threadTs) === text) {
            slack.assistant.setStatus(channel.id, threadTs, '');
          }
        });
      }
      return {};
    },
  },
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    run: (slack, args) => {
      const channel = joinedChannel(slack, args, 'channel_id');
      slack.assistant.setPrompts(channel.id, textArgument(args, 'title') ?? '', readPrompts(args));
      return {};
    },
  },
  'assistant.threads.setTitle': {
    token: 'bot',
    scopes: ['assistant:write'],
    run: (slack, args) => {
      const { channel, threadTs } = threadOf(slack, args);
      slack.assistant.setTitle(channel.id, threadTs, required(args, 'title'));
      return {};
    },
  },
};
