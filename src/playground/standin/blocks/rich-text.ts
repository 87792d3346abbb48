import {
  boolean,
  byType,
  type Check,
  type Fields,
  integer,
  list,
  object,
  oneOf,
  string,
} from './rules.ts';

/** Longest lists that a renderer of ours could produce; Slack names no limit here. */
const MANY = 10_000;

const id = string(255, 1);

const style = object(
  {},
  {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    underline: boolean,
    code: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
);

const styled = (required: Fields, optional: Fields = {}): Check =>
  object(required, { ...optional, style });

const text = styled({ text: string(undefined, 1) });
const link = styled({ url: string(3000, 1) }, { text: string(undefined, 1), unsafe: boolean });

const inline: Readonly<Record<string, Check>> = {
  text,
  link,
  broadcast: styled({ range: oneOf('here', 'channel', 'everyone') }),
  color: styled({ value: string(255, 1) }),
  channel: styled({ channel_id: id }),
  date: styled(
    { timestamp: integer(0), format: string(255, 1) },
    { url: string(3000, 1), fallback: string(undefined, 1) },
  ),
  emoji: styled({ name: id }, { unicode: string(255, 1), url: string(3000, 1) }),
  team: styled({ team_id: id }),
  user: styled({ user_id: id }),
  usergroup: styled({ usergroup_id: id }),
};

const border = { border: oneOf(0, 1) } as const;
const section = object({ elements: list(byType(inline), 0, MANY) });

/** A rich_text block, whole: sections, lists, quotes, code, and what is inside them. */
export const richText: Check = object(
  {
    elements: list(
      byType({
        rich_text_section: section,
        rich_text_list: object(
          {
            style: oneOf('bullet', 'ordered'),
            elements: list(byType({ rich_text_section: section }), 1, MANY),
          },
          { ...border, indent: integer(0, 8), offset: integer(0) },
        ),
        rich_text_quote: object({ elements: list(byType(inline), 0, MANY) }, border),
        rich_text_preformatted: object({ elements: list(byType({ text, link }), 0, MANY) }, border),
      }),
      1,
      MANY,
    ),
  },
  { block_id: id },
);
