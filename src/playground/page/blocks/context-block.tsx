import { looseList } from '../forms/element.ts';
import type { BlockProps } from './drawn-block.tsx';
import { Picture } from './picture.tsx';
import { Text } from './text.tsx';

/** Small print: texts and small pictures in a row. */
export function ContextBlock({ block }: BlockProps) {
  return (
    <div className="context">
      {looseList(block.elements).map((element, index) =>
        element.type === 'image' ? (
          <Picture key={index} image={element} className="context-picture" />
        ) : (
          <Text key={index} text={element} />
        ),
      )}
    </div>
  );
}
