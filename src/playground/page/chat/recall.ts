/**
 * What the Up and Down keys bring back: `at` counts from the newest, 0 being what is being typed.
 * Null where there is nothing further that way.
 */
export function recall(
  sent: readonly string[],
  at: number,
  step: 1 | -1,
): { readonly at: number; readonly text: string } | null {
  const next = at + step;
  if (next < 0 || next > sent.length) return null;
  return { at: next, text: next === 0 ? '' : (sent.at(-next) ?? '') };
}
