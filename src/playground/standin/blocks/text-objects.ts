import { boolean, byType, type Check, object, string } from './rules.ts';

/** Longest text of a text object whose place names no limit of its own. */
const TEXT_MAX = 3000;

const plain = (max: number, min: number): Check =>
  object({ text: string(max, min) }, { emoji: boolean });

const mrkdwn = (max: number, min: number): Check =>
  object({ text: string(max, min) }, { verbatim: boolean });

export const plainText = (max = TEXT_MAX, min = 1): Check =>
  byType({ plain_text: plain(max, min) });

export const mrkdwnText = (max = TEXT_MAX, min = 1): Check => byType({ mrkdwn: mrkdwn(max, min) });

/** A plain_text or mrkdwn object. */
export const textObject = (max = TEXT_MAX, min = 1): Check =>
  byType({ plain_text: plain(max, min), mrkdwn: mrkdwn(max, min) });

/** The two kinds of text object, for places that allow other types beside them. */
export const textKinds = {
  plain_text: plain(TEXT_MAX, 1),
  mrkdwn: mrkdwn(TEXT_MAX, 1),
} as const;
