import type { RespondArguments } from '@slack/bolt';
import type { SlackMessage } from '../../render/blocks/message.ts';

type Manner = Pick<RespondArguments, 'response_type' | 'replace_original' | 'thread_ts'>;

/** A message as an acknowledgement or a response_url takes it: without previews, notifying no one. */
export function asResponse({ text, blocks }: SlackMessage, manner: Manner): RespondArguments {
  return {
    ...manner,
    text,
    blocks: [...blocks],
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}
