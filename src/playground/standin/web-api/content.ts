import { checkBlocks } from '../blocks/check-blocks.ts';
import { type Arguments, jsonArgument, textArgument } from './arguments.ts';
import { refuseBlocks, SlackError } from './errors.ts';

/** Longer texts are cut, says the reference of chat.postMessage. */
const TEXT_CUT = 40_000;
/** As the reference says for `markdown_text`. */
const MARKDOWN_MAX = 12_000;

export interface Content {
  readonly text: string;
  readonly blocks: readonly unknown[] | null;
  readonly attachments: readonly unknown[] | null;
}

const arrayArgument = (args: Arguments, name: string, error: string): unknown[] | undefined => {
  const value = jsonArgument(args, name, error);
  if (value !== undefined && !Array.isArray(value)) throw new SlackError(error);
  return value;
};

/**
 * What a message says, checked as Slack checks it.
 *
 * @throws SlackError no_text, invalid_blocks, invalid_blocks_format, msg_blocks_too_long,
 *   invalid_attachments, too_many_attachments, markdown_text_conflict, msg_too_long
 */
export function readContent(args: Arguments): Content {
  const text = textArgument(args, 'text');
  const markdown = textArgument(args, 'markdown_text');
  const blocks = arrayArgument(args, 'blocks', 'invalid_blocks_format');
  const attachments = arrayArgument(args, 'attachments', 'invalid_attachments');
  if (markdown !== undefined) {
    if (text !== undefined || blocks !== undefined) throw new SlackError('markdown_text_conflict');
    if (markdown.length > MARKDOWN_MAX) throw new SlackError('msg_too_long');
  }
  const empty = (list: unknown[] | undefined): boolean => list === undefined || list.length === 0;
  if (text === undefined && markdown === undefined && empty(blocks) && empty(attachments)) {
    throw new SlackError('no_text');
  }
  if (blocks !== undefined) refuseBlocks(checkBlocks(blocks, 'message'));
  if (attachments !== undefined && attachments.length > 100) {
    throw new SlackError('too_many_attachments');
  }
  return {
    text: (text ?? markdown ?? '').slice(0, TEXT_CUT),
    blocks: empty(blocks) ? null : (blocks ?? null),
    attachments: empty(attachments) ? null : (attachments ?? null),
  };
}

/** Slack keeps 16 KB of metadata with a message [from memory]. */
const METADATA_MAX = 16_000;

/**
 * The metadata of a message, null without any.
 *
 * @throws SlackError invalid_metadata_format, invalid_metadata_schema, metadata_too_large
 */
export function readMetadata(args: Arguments): Readonly<Record<string, unknown>> | null {
  const value = jsonArgument(args, 'metadata', 'invalid_metadata_format');
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SlackError('invalid_metadata_format');
  }
  const metadata = value as Record<string, unknown>;
  if (Object.keys(metadata).length === 0) return null;
  const { event_type: type, event_payload: payload } = metadata;
  if (typeof type !== 'string' || type === '' || typeof payload !== 'object' || payload === null) {
    throw new SlackError('invalid_metadata_schema');
  }
  if (JSON.stringify(metadata).length > METADATA_MAX) throw new SlackError('metadata_too_large');
  return metadata;
}
