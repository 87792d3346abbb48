import { imageSource, oneImageSource } from './composition-objects.ts';
import { elements } from './elements.ts';
import { richText } from './rich-text.ts';
import {
  atLeastOne,
  boolean,
  byType,
  type Check,
  type Fields,
  list,
  object,
  pick,
  string,
  url,
} from './rules.ts';
import { selects } from './selects.ts';
import { dataTable, table } from './tables.ts';
import { plainText, textKinds, textObject } from './text-objects.ts';

const SELECTS = Object.keys(selects);
const PICKERS = ['datepicker', 'timepicker'];
const CHOICES = ['checkboxes', 'radio_buttons'];

const id: Fields = { block_id: string(255, 1) };

const accessory = byType(
  pick(elements, [
    ...SELECTS,
    ...PICKERS,
    ...CHOICES,
    'button',
    'image',
    'overflow',
    'workflow_button',
  ]),
);

const action = byType(
  pick(elements, [
    ...SELECTS,
    ...PICKERS,
    ...CHOICES,
    'button',
    'datetimepicker',
    'overflow',
    'rich_text_input',
    'workflow_button',
  ]),
);

const inputElement = byType(
  pick(elements, [
    ...SELECTS,
    ...PICKERS,
    ...CHOICES,
    'datetimepicker',
    'email_text_input',
    'file_input',
    'number_input',
    'plain_text_input',
    'rich_text_input',
    'url_text_input',
  ]),
);

/** The blocks that lay out text, images, inputs and buttons, by type. */
export const layoutBlocks: Readonly<Record<string, Check>> = {
  section: object(
    {},
    {
      ...id,
      text: textObject(3000),
      fields: list(textObject(2000), 1, 10),
      accessory,
      expand: boolean,
    },
    atLeastOne('text', 'fields'),
  ),
  header: object({ text: plainText(150) }, id),
  divider: object({}, id),
  context: object(
    { elements: list(byType({ ...textKinds, ...pick(elements, ['image']) }), 1, 10) },
    id,
  ),
  actions: object({ elements: list(action, 1, 25) }, id),
  context_actions: object(
    { elements: list(byType(pick(elements, ['feedback_buttons', 'icon_button'])), 1, 5) },
    id,
  ),
  image: object(
    { alt_text: string(2000, 1) },
    { ...id, ...imageSource, title: plainText(2000) },
    oneImageSource,
  ),
  input: object(
    { label: plainText(2000), element: inputElement },
    { ...id, hint: plainText(2000), optional: boolean, dispatch_action: boolean },
  ),
  markdown: object({ text: string(12_000, 1) }, id),
  rich_text: richText,
  table,
  data_table: dataTable,
  video: object(
    {
      video_url: url(['https']),
      thumbnail_url: url(),
      alt_text: string(2000, 1),
      title: plainText(199),
    },
    {
      ...id,
      title_url: url(['https']),
      author_name: string(49),
      provider_name: string(255),
      provider_icon_url: url(),
      description: plainText(200),
    },
  ),
};
