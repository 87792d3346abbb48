import { Element } from '../elements/element.tsx';
import { isLoose } from '../forms/element.ts';
import type { BlockProps } from './drawn-block.tsx';
import { Text, textIn } from './text.tsx';

/** Text, up to ten fields in two columns, and one element beside them. */
export function SectionBlock({ block, id }: BlockProps) {
  const fields = Array.isArray(block.fields) ? block.fields.map(textIn) : [];
  return (
    <div className="section">
      <div className="section-text">
        {block.text !== undefined && <Text text={textIn(block.text)} />}
        {fields.length > 0 && (
          <div className="fields">
            {fields.map((field, index) => (
              <div key={index}>
                <Text text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {isLoose(block.accessory) && <Element element={block.accessory} block={id} />}
    </div>
  );
}
