/** What Block Kit Builder opens: a message's blocks, or a whole view. */
export type BuilderPayload = { readonly blocks: readonly unknown[] };

/**
 * The blocks in a request or its response, however deep and whether as JSON text or not; null where
 * there are none. The first found is taken: a message, before the copy of it in a response.
 */
export function foundBlocks(...parts: readonly unknown[]): BuilderPayload | null {
  for (const part of parts) {
    const found = search(part, 0);
    if (found) return found;
  }
  return null;
}

/** Deeper than any request of Slack nests its blocks. */
const DEEPEST = 6;

function search(part: unknown, depth: number): BuilderPayload | null {
  const value = parsed(part);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const blocks = parsed((value as { blocks?: unknown }).blocks);
  if (Array.isArray(blocks) && blocks.length > 0) {
    const isView = typeof (value as { type?: unknown }).type === 'string' && 'title' in value;
    return isView ? { ...value, blocks } : { blocks };
  }
  return foundBlocksIn(Object.values(value), depth);
}

function foundBlocksIn(parts: readonly unknown[], depth: number): BuilderPayload | null {
  for (const part of parts) {
    const found = search(part, depth + 1);
    if (found) return found;
  }
  return null;
}

function parsed(part: unknown): unknown {
  if (typeof part !== 'string' || !/^\s*[[{]/.test(part)) return part;
  try {
    return JSON.parse(part);
  } catch {
    return part;
  }
}
