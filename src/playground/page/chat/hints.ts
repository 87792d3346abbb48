/** Something to complete what is being typed with. */
export interface Hint {
  readonly insert: string;
  readonly about: string;
}

export interface HintSources {
  readonly commands: readonly Hint[];
  readonly mentions: readonly Hint[];
}

/** The start of the word that ends at `caret`. */
function wordStart(text: string, caret: number): number {
  return Math.max(text.lastIndexOf(' ', caret - 1), text.lastIndexOf('\n', caret - 1)) + 1;
}

/**
 * Completions for the word before the caret: commands at the very start, people and the bot after an
 * @. None once the word is complete, so that Enter then sends.
 */
export function hintsFor(text: string, caret: number, sources: HintSources): readonly Hint[] {
  const start = wordStart(text, caret);
  const word = text.slice(start, caret).toLowerCase();
  const candidates =
    word.startsWith('/') && start === 0
      ? sources.commands
      : word.startsWith('@')
        ? sources.mentions
        : [];
  return candidates.filter(
    ({ insert }) => insert.toLowerCase().startsWith(word) && insert.toLowerCase() !== word,
  );
}

/** The text with the word before the caret completed, and where the caret then is. */
export function applyHint(
  text: string,
  caret: number,
  hint: Hint,
): { readonly text: string; readonly caret: number } {
  const before = `${text.slice(0, wordStart(text, caret))}${hint.insert} `;
  return { text: before + text.slice(caret).trimStart(), caret: before.length };
}
