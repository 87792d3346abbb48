import type { Act, ActResult, PlaygroundMessage } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { SurfaceProvider } from '../blocks/surface.tsx';
import { Mrkdwn } from '../blocks/text.tsx';

interface Props {
  readonly message: PlaygroundMessage;
  readonly user: string;
  readonly act: (act: Act) => Promise<ActResult>;
}

/** The very blocks that the app sent; the text where there are none. */
export function MessageContent({ message, user, act }: Props) {
  const { channel, ts, blocks, text } = message;
  if (blocks === null || blocks.length === 0) {
    return (
      <div className="message-text">
        <Mrkdwn text={text} />
      </div>
    );
  }
  return (
    <SurfaceProvider
      address={{ channel, messageTs: ts, viewId: null }}
      blocks={blocks}
      user={user}
      act={act}
    >
      <BlockList blocks={blocks} />
    </SurfaceProvider>
  );
}
