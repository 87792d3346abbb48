/** A setting's text as its value, or what is wrong with it, worded so that it follows the name. */
export type ReadValue<Value> = (text: string) => Accepted<Value> | { readonly wrong: string };

interface Accepted<Value> {
  readonly value: Value;
}

/** What a reader gives. */
export type ValueOf<Read> = Read extends ReadValue<infer Value> ? Value : never;

/** Reads a text that matches a pattern. */
export const matching =
  (pattern: RegExp, wrong: string): ReadValue<string> =>
  (text) =>
    pattern.test(text) ? { value: text } : { wrong };

/** Reads one of a few words. */
export const oneOf =
  <Word extends string>(words: readonly Word[]): ReadValue<Word> =>
  (text) => {
    const value = words.find((word) => word === text);
    return value === undefined ? { wrong: `is not one of ${words.join(', ')}` } : { value };
  };

/** Reads a whole number within bounds, both included. */
export const wholeNumber =
  (from: number, to: number): ReadValue<number> =>
  (text) => {
    const value = Number(text);
    return /^\d{1,9}$/.test(text) && value >= from && value <= to
      ? { value }
      : { wrong: `is not a whole number from ${from} to ${to}` };
  };

/** Reads texts with commas between them, each of which matches a pattern. */
export const listOf =
  (pattern: RegExp, wrong: string): ReadValue<readonly string[]> =>
  (text) => {
    const value = text.split(',').map((item) => item.trim());
    return value.every((item) => pattern.test(item)) ? { value } : { wrong };
  };

/** Reads the address of something on the web. */
export const webAddress: ReadValue<string> = (text) =>
  /^https?:\/\//i.test(text) && URL.canParse(text)
    ? { value: text }
    : { wrong: 'is not an http or https address' };
