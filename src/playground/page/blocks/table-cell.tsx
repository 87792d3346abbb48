import type { Loose } from '../forms/element.ts';
import { LibraryBlock } from './library-block.tsx';

/** raw_text, raw_number or rich_text in a table. */
export function TableCell({ cell }: { readonly cell: Loose }) {
  if (cell.type === 'rich_text') return <LibraryBlock block={cell} />;
  if (cell.type === 'raw_number') return <>{String(cell.text ?? cell.value ?? '')}</>;
  return <>{typeof cell.text === 'string' ? cell.text : ''}</>;
}
