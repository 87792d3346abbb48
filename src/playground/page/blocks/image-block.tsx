import type { BlockProps } from './drawn-block.tsx';
import { Picture } from './picture.tsx';
import { plainText, textIn } from './text.tsx';

export function ImageBlock({ block }: BlockProps) {
  const title = plainText(textIn(block.title));
  return (
    <figure className="image-block">
      {title !== '' && <figcaption>{title}</figcaption>}
      <Picture image={block} className="image" />
    </figure>
  );
}
