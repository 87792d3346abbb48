import { Element } from '../elements/element.tsx';
import { isLoose, looseList } from '../forms/element.ts';
import type { BlockProps } from './drawn-block.tsx';
import { Picture } from './picture.tsx';
import { Text, textIn } from './text.tsx';

/** Title, subtitle, body and buttons in a frame. */
export function CardBlock({ block, id }: BlockProps) {
  const buttons = looseList(block.actions);
  return (
    <div className="card">
      {isLoose(block.hero_image) && <Picture image={block.hero_image} className="card-hero" />}
      {isLoose(block.icon) && <Picture image={block.icon} className="card-icon" />}
      {block.title !== undefined && (
        <div className="card-title">
          <Text text={textIn(block.title)} />
        </div>
      )}
      {block.subtitle !== undefined && (
        <div className="card-subtitle">
          <Text text={textIn(block.subtitle)} />
        </div>
      )}
      {block.body !== undefined && <Text text={textIn(block.body)} />}
      {buttons.length > 0 && (
        <div className="actions">
          {buttons.map((button) => (
            <Element key={String(button.action_id)} element={button} block={id} />
          ))}
        </div>
      )}
    </div>
  );
}
