import { Element } from '../elements/element.tsx';
import { elementsOf } from '../forms/element.ts';
import type { BlockProps } from './drawn-block.tsx';

/** A row of buttons, selects and the like. */
export function ActionsBlock({ block, id }: BlockProps) {
  return (
    <div className={block.type === 'context_actions' ? 'actions small' : 'actions'}>
      {elementsOf(block).map((element, index) => (
        <Element
          key={typeof element.action_id === 'string' ? element.action_id : index}
          element={element}
          block={id}
        />
      ))}
    </div>
  );
}
