import type { PlaygroundMessage, PlaygroundWorkspace, StreamFrame } from '../../protocol.ts';
import { canSee, isRoot, visibleTo } from './select.ts';
import { CALLS_KEPT, type State, statusKey } from './state.ts';

/** The page after a frame of the stand-in's stream. */
export function reduceFrame(state: State, frame: StreamFrame): State {
  switch (frame.type) {
    case 'workspace':
      return enterWorkspace(state, frame.workspace);
    case 'message':
      return receive(state, frame.message);
    case 'message-changed':
      return { ...state, messages: withMessage(state.messages, frame.message) };
    case 'message-deleted':
      return removeMessage(state, frame.channel, frame.ts);
    case 'modal': {
      const { [frame.user]: _closed, ...others } = state.modals;
      return {
        ...state,
        modals: frame.view ? { ...others, [frame.user]: frame.view } : others,
      };
    }
    case 'home':
      return { ...state, homes: { ...state.homes, [frame.user]: frame.view } };
    case 'status':
      return withStatus(state, statusKey(frame.channel, frame.threadTs), frame.text);
    case 'prompts': {
      const { title, prompts } = frame;
      return { ...state, prompts: { ...state.prompts, [frame.channel]: { title, prompts } } };
    }
    case 'call':
      return { ...state, calls: [...state.calls, frame.call].slice(-CALLS_KEPT) };
    default:
      throw new Error(`Unhandled frame: ${JSON.stringify(frame satisfies never)}`);
  }
}

function enterWorkspace(state: State, workspace: PlaygroundWorkspace): State {
  const { messages, homes, ...rest } = workspace;
  const people = workspace.users.filter((user) => !user.isBot);
  const me = people.find((user) => user.id === state.me)?.id ?? people[0]?.id ?? null;
  const place = state.place;
  const stays =
    me !== null &&
    place !== null &&
    (place.kind === 'home' || canSee(workspace.channels, place.id, me));
  const first = workspace.channels.find((channel) => me !== null && channel.members.includes(me));
  const grouped = groupByChannel(messages);
  const thread = state.thread;
  const threadStays =
    thread !== null && grouped[thread.channel]?.some((message) => message.ts === thread.ts);
  return {
    ...state,
    connection: state.connection === 'lost' ? 'back' : 'open',
    workspace: rest,
    messages: grouped,
    homes,
    modals: {},
    statuses: {},
    me,
    place: stays ? place : first ? { kind: 'channel', id: first.id } : { kind: 'home' },
    thread: threadStays ? thread : null,
    awaiting: null,
  };
}

function receive(state: State, message: PlaygroundMessage): State {
  const { channel, threadTs } = message;
  const isNew = !state.messages[channel]?.some((known) => known.ts === message.ts);
  const received = { ...state, messages: withMessage(state.messages, message) };
  if (!isNew || !visibleTo(message, state.me)) return received;
  if (message.user === state.me) {
    return isRoot(message) ? { ...received, awaiting: { channel, ts: message.ts } } : received;
  }
  const settled = threadTs ? withStatus(received, statusKey(channel, threadTs), '') : received;
  const here = state.place?.kind === 'channel' && state.place.id === channel;
  if (!here) {
    const unread = { ...state.unread, [channel]: (state.unread[channel] ?? 0) + 1 };
    return { ...settled, unread };
  }
  return opensThread(settled, message)
    ? {
        ...settled,
        thread: { channel, ts: message.threadTs ?? message.ts, byPerson: false },
        awaiting: null,
      }
    : settled;
}

/** The first reply to what the person just asked is put before them, where there is room for it. */
function opensThread(state: State, reply: PlaygroundMessage): boolean {
  const kind = state.workspace?.channels.find((channel) => channel.id === reply.channel)?.kind;
  return (
    state.roomy &&
    state.pane === 'none' &&
    kind !== 'im' &&
    reply.threadTs !== null &&
    state.awaiting?.channel === reply.channel &&
    state.awaiting.ts === reply.threadTs
  );
}

function removeMessage(state: State, channel: string, ts: string): State {
  const kept = (state.messages[channel] ?? []).filter((message) => message.ts !== ts);
  const gone = state.thread?.channel === channel && state.thread.ts === ts;
  return {
    ...state,
    messages: { ...state.messages, [channel]: kept },
    thread: gone ? null : state.thread,
  };
}

function withStatus(state: State, key: string, text: string): State {
  const { [key]: _before, ...others } = state.statuses;
  return { ...state, statuses: text === '' ? others : { ...others, [key]: text } };
}

type Messages = State['messages'];

function withMessage(messages: Messages, message: PlaygroundMessage): Messages {
  const others = (messages[message.channel] ?? []).filter((known) => known.ts !== message.ts);
  return { ...messages, [message.channel]: [...others, message].toSorted(byTs) };
}

function groupByChannel(messages: readonly PlaygroundMessage[]): Messages {
  const grouped = Object.groupBy(messages, (message) => message.channel);
  return Object.fromEntries(
    Object.entries(grouped).map(([channel, list]) => [channel, (list ?? []).toSorted(byTs)]),
  );
}

/** A ts has the same number of digits until 2286, so its text sorts by time. */
const byTs = (a: PlaygroundMessage, b: PlaygroundMessage): number =>
  a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0;
