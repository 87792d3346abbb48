import { blockId, looseList } from '../forms/element.ts';
import { CardBlock } from './card-block.tsx';
import type { BlockProps } from './drawn-block.tsx';

/** Cards in a row that scrolls sideways. */
export function CarouselBlock({ block }: BlockProps) {
  const cards = looseList(block.elements ?? block.cards);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className="carousel" tabIndex={0} aria-label="Cards">
      {cards.map((card, index) => (
        <CardBlock key={blockId(card, index)} block={card} id={blockId(card, index)} />
      ))}
    </section>
  );
}
