import type { ReadValue } from './read-value.ts';

/** Where people get help when the bot has no answer. */
export type PersonToAsk =
  | { readonly kind: 'channel'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'link'; readonly url: string };

const LONGEST_LINK = 500;

/** Reads a channel's id, a user group's id, or an https address. */
export const personToAsk: ReadValue<PersonToAsk> = (text) => {
  if (/^[CG][A-Z0-9]{6,20}$/.test(text)) return { value: { kind: 'channel', id: text } };
  if (/^S[A-Z0-9]{6,20}$/.test(text)) return { value: { kind: 'group', id: text } };
  if (/^https:\/\//i.test(text) && URL.canParse(text) && text.length <= LONGEST_LINK)
    return { value: { kind: 'link', url: new URL(text).href } };
  return {
    wrong:
      "is neither a channel's id (C…), a user group's id (S…) nor an https address; copy the id from the channel's or group's details in Slack",
  };
};
