/** A name as it is compared: without case, accents and punctuation; `C2-S`, `c2 s` are one. */
export function normalName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
