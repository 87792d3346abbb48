import { Element } from '../elements/element.tsx';
import { isLoose } from '../forms/element.ts';
import type { BlockProps } from './drawn-block.tsx';
import { useSurface } from './surface.tsx';
import { plainText, textIn } from './text.tsx';

/** One field of a form: label, element, hint, and what the app found wrong with it. */
export function InputBlock({ block, id }: BlockProps) {
  const { errors, prefix } = useSurface();
  if (!isLoose(block.element)) return null;
  const error = errors[id];
  const field = `${prefix}-${id}`;
  const label = plainText(textIn(block.label));
  const hint = plainText(textIn(block.hint));
  const described = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ');
  return (
    <div className="field" data-invalid={error !== undefined}>
      <label htmlFor={field}>
        {label}
        {block.optional === true && <span className="optional"> (optional)</span>}
      </label>
      <Element
        element={block.element}
        block={id}
        tell={block.dispatch_action === true}
        labelling={{
          id: field,
          label,
          invalid: error !== undefined,
          required: block.optional !== true,
          ...(described ? { describedBy: described } : {}),
        }}
      />
      {error && (
        <p className="field-error" id={`${field}-error`} role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p className="field-hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
