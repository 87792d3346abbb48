import { type Check, exactlyOne, list, object, oneOf, string, url } from './rules.ts';
import { plainText, textObject } from './text-objects.ts';

/** Schemes that a person may be sent to by a button or an option. */
export const LINK_SCHEMES = ['http', 'https', 'mailto', 'slack', 'tel'];

const option = (text: Check, extra: Readonly<Record<string, Check>> = {}): Check =>
  object({ text }, { value: string(75), description: textObject(75), ...extra });

/** For select menus: plain text only. */
export const plainOption = option(plainText(75));

/** For checkboxes and radio buttons: mrkdwn too. */
export const richOption = option(textObject(75));

/** For overflow menus, whose options may be links. */
export const overflowOption = option(plainText(75), { url: url(LINK_SCHEMES) });

export const optionGroup = object({
  label: plainText(75),
  options: list(plainOption, 1, 100),
});

export const confirm = object(
  { text: textObject(300) },
  {
    title: plainText(100),
    confirm: plainText(30),
    deny: plainText(30),
    style: oneOf('primary', 'danger'),
  },
);

export const dispatchActionConfig = object(
  {},
  { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 1, 2) },
);

const slackFile = object(
  {},
  { id: string(255, 1), url: url(['https', 'http']) },
  exactlyOne('id', 'url'),
);

/** Where an image comes from; spread into the fields of image blocks and elements. */
export const imageSource = { image_url: url(), slack_file: slackFile } as const;
export const oneImageSource = exactlyOne('image_url', 'slack_file');
