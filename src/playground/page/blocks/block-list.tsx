import { blockId, looseList } from '../forms/element.ts';
import { BlockBoundary } from './block-boundary.tsx';
import { DrawnBlock } from './drawn-block.tsx';
import { RawBlock } from './raw-block.tsx';

/** The blocks of a message or view, one under the other. */
export function BlockList({ blocks }: { readonly blocks: readonly unknown[] }) {
  const known = looseList(blocks);
  const strangers = blocks.filter((block) => !known.includes(block as never));
  return (
    <div className="blocks">
      {known.map((block, index) => (
        <BlockBoundary key={`${blockId(block, index)}:${block.type}`} block={block}>
          <DrawnBlock block={block} id={blockId(block, index)} />
        </BlockBoundary>
      ))}
      {strangers.length > 0 && <RawBlock block={strangers} why="Without a type: not a block" />}
    </div>
  );
}
