import type { Loose } from '../forms/element.ts';
import { ActionsBlock } from './actions-block.tsx';
import { AlertBlock } from './alert-block.tsx';
import { CardBlock } from './card-block.tsx';
import { CarouselBlock } from './carousel-block.tsx';
import { ContainerBlock } from './container-block.tsx';
import { ContextBlock } from './context-block.tsx';
import { HeaderBlock } from './header-block.tsx';
import { ImageBlock } from './image-block.tsx';
import { InputBlock } from './input-block.tsx';
import { LibraryBlock } from './library-block.tsx';
import { RawBlock } from './raw-block.tsx';
import { SectionBlock } from './section-block.tsx';
import { TableBlock } from './table-block.tsx';

export interface BlockProps {
  readonly block: Loose;
  readonly id: string;
}

/** Drawn by slack-blocks-to-jsx as they are: it needs no buttons in them and reads their text well. */
const BY_LIBRARY: ReadonlySet<string> = new Set([
  'rich_text',
  'markdown',
  'divider',
  'video',
  'file',
  'plan',
  'task_card',
  'data_visualization',
]);

const OWN: Readonly<Record<string, (props: BlockProps) => React.ReactNode>> = {
  section: SectionBlock,
  header: HeaderBlock,
  context: ContextBlock,
  actions: ActionsBlock,
  context_actions: ActionsBlock,
  input: InputBlock,
  image: ImageBlock,
  table: TableBlock,
  data_table: TableBlock,
  card: CardBlock,
  carousel: CarouselBlock,
  container: ContainerBlock,
  alert: AlertBlock,
};

/**
 * One block. Ours are those that slack-blocks-to-jsx draws without working buttons, those whose
 * mrkdwn it misreads (escaped mentions come alive, verbatim text loses its marks), those it crashes
 * on (numbers in tables) and those it does not know.
 */
export function DrawnBlock({ block, id }: BlockProps) {
  const Own = OWN[block.type];
  if (Own) return <Own block={block} id={id} />;
  if (BY_LIBRARY.has(block.type)) return <LibraryBlock block={block} />;
  return <RawBlock block={block} why={`No drawing for a block of type "${block.type}"`} />;
}
