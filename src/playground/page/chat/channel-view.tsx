import type { PlaygroundChannel } from '../../protocol.ts';
import { usePage } from '../shell/page-context.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { channelMessages } from '../state/select.ts';
import type { State } from '../state/state.ts';
import { ChannelStatus } from './channel-status.tsx';
import { Composer } from './composer.tsx';
import { MessageLog } from './message-log.tsx';
import { SuggestedPrompts } from './suggested-prompts.tsx';
import { useSay } from './use-say.ts';
import { Welcome } from './welcome.tsx';

/** A channel or direct message: its messages and the composer. */
export function ChannelView({ id }: { readonly id: string }) {
  const { state } = usePage();
  const { say, refusal, setRefusal } = useSay(id, null);
  const channel = state.workspace?.channels.find((candidate) => candidate.id === id);
  if (!channel) return <main className="main" />;
  const bot = state.workspace?.bot.name ?? 'govcloud';
  const name = channel.kind === 'im' ? bot : channel.name;
  const spoken = channel.kind === 'im' ? name : `#${name}`;
  return (
    <main className="main">
      <TopBar
        icon={({ public: 'hash', private: 'lock', im: 'chat' } as const)[channel.kind]}
        title={name}
        about={aboutChannel(channel)}
      />
      <MessageLog
        label={`Messages in ${spoken}`}
        messages={channelMessages(state, id)}
        inThread={false}
        lead={<Welcome channel={channel} say={say} />}
        end={channel.kind !== 'im' && <ChannelStatus channel={id} />}
      />
      {channel.kind === 'im' && <SuggestedPrompts channel={id} say={say} />}
      <Composer
        label={`Message ${spoken}`}
        placeholder={placeholderOf(channel, spoken, state)}
        focus={state.roomy}
        say={say}
        refusal={refusal}
        onRefusal={setRefusal}
      />
    </main>
  );
}

function placeholderOf(channel: PlaygroundChannel, spoken: string, state: State): string {
  const command = state.features.commands[0]?.name;
  if (channel.kind === 'im') return `Ask ${spoken}`;
  return state.roomy && command ? `Message ${spoken}, or ask with ${command}` : `Message ${spoken}`;
}

function aboutChannel(channel: PlaygroundChannel): string {
  if (channel.kind === 'im') return 'Direct message with the app';
  const members = channel.members.length;
  const kind = channel.kind === 'private' ? 'Private channel' : 'Channel';
  return `${kind} · ${members} ${members === 1 ? 'member' : 'members'}`;
}
