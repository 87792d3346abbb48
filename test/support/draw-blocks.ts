import type { KnownBlock, RichTextElement } from '@slack/types';

/**
 * Blocks as text that a reviewer can read: a line or more a block, its type in brackets first.
 * Bold is written *so*, a link [so](url), a button as [label → value].
 */
export function drawBlocks(blocks: readonly KnownBlock[]): string {
  return `${blocks.map(drawBlock).join('\n')}\n`;
}

function drawBlock(block: KnownBlock): string {
  switch (block.type) {
    case 'rich_text':
      return block.elements
        .map((element) => {
          switch (element.type) {
            case 'rich_text_section':
              return `[text] ${drawRuns(element.elements)}`;
            case 'rich_text_quote':
              return `[quote] ${drawRuns(element.elements)}`;
            case 'rich_text_list':
              return element.elements
                .map((item, index) => {
                  const first = 'offset' in element ? Number(element.offset) : 0; // not in Slack's types
                  const number = `${first + index + 1}.`;
                  const mark = element.style === 'ordered' ? number : '•';
                  return `  ${mark} ${drawRuns(item.elements)}`;
                })
                .join('\n');
            case 'rich_text_preformatted':
              return `[code] ${drawRuns(element.elements)}`;
            default:
              throw new Error(`not drawn: ${JSON.stringify(element satisfies never)}`);
          }
        })
        .join('\n');
    case 'table':
      return `[table]\n${block.rows
        .map((row) => `  | ${row.map((cell) => ('text' in cell ? cell.text : '?')).join(' | ')} |`)
        .join('\n')}`;
    case 'context':
      return `[context] ${block.elements
        .map((element) => ('text' in element ? element.text : element.alt_text))
        .join(' ')}`;
    case 'actions':
      return block.elements
        .map((element) => {
          if (element.type === 'static_select') {
            const choices = (element.options ?? []).map(
              ({ text, value }) => `${text.text} → ${value}`,
            );
            return `[${element.action_id}] (${element.placeholder?.text}) ▾ ${choices.join(' | ')}`;
          }
          if (element.type !== 'button') throw new Error(`not drawn: ${element.type}`);
          return `[${element.action_id}] (${element.text.text}) → ${element.value ?? element.url ?? ''}`;
        })
        .join('\n');
    case 'section':
      return `[section] ${block.text?.text ?? ''}`;
    case 'header':
      return `[header] ${block.text.text}`;
    case 'divider':
      return '[divider]';
    case 'input':
      return `[input ${block.element.type}] ${block.label.text}${block.hint ? ` (${block.hint.text})` : ''}`;
    default:
      throw new Error(`drawBlocks does not know ${block.type} yet; draw it here`);
  }
}

function drawRuns(runs: readonly RichTextElement[]): string {
  return runs
    .map((run) => {
      switch (run.type) {
        case 'text':
          return run.style?.bold ? `*${run.text}*` : run.text;
        case 'channel':
          return `#${run.channel_id}`;
        case 'user':
          return `@${run.user_id}`;
        case 'usergroup':
          return `@${run.usergroup_id}`;
        case 'link':
          return `[${run.text ?? ''}](${run.url})`;
        default:
          throw new Error(`drawBlocks does not know the run ${run.type}`);
      }
    })
    .join('');
}
