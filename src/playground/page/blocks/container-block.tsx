import { isLoose } from '../forms/element.ts';
import { BlockList } from './block-list.tsx';
import type { BlockProps } from './drawn-block.tsx';
import { LibraryBlock } from './library-block.tsx';
import { Text, textIn } from './text.tsx';

/** Blocks under one title, folded away where the app says so. */
export function ContainerBlock({ block }: BlockProps) {
  const children = Array.isArray(block.child_blocks) ? block.child_blocks : [];
  const title = isLoose(block.rich_text_title) ? (
    <LibraryBlock block={block.rich_text_title} />
  ) : (
    <Text text={textIn(block.title)} />
  );
  const subtitle = block.subtitle !== undefined && (
    <div className="container-subtitle">
      <Text text={textIn(block.subtitle)} />
    </div>
  );
  if (block.is_collapsible !== true) {
    return (
      <div className="container">
        <div className="container-title">{title}</div>
        {subtitle}
        <BlockList blocks={children} />
      </div>
    );
  }
  return (
    <details className="container" open={block.default_collapsed !== true}>
      <summary className="container-title">{title}</summary>
      {subtitle}
      <BlockList blocks={children} />
    </details>
  );
}
