/** Text typed by a person, as the rich_text block that a rich text input gives. */
export function richTextOf(text: string) {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}

/** The words of a rich_text block, marks left out. */
export function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { text, elements } = value as { readonly text?: unknown; readonly elements?: unknown };
  if (typeof text === 'string') return text;
  return Array.isArray(elements) ? elements.map(wordsOf).join('') : '';
}
