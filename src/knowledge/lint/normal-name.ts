/** A name as it is compared: without case, accents and punctuation; `J.E.D.I.` and `jedi` are one. */
export function normalName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
