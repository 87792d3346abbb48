import { useLook } from '../blocks/look-context.tsx';
import type { Loose } from '../forms/element.ts';
import { type Option, optionsOf } from './options.ts';

const plain = (text: string) => ({ type: 'plain_text', text });

/**
 * What can be picked in a select: its own options, or the workspace's people or channels. The
 * `chosen` of the latter is an id, not an option.
 */
export function useChoices(element: Loose): {
  readonly options: readonly Option[];
  readonly byId: boolean;
} {
  const { people, channels } = useLook();
  const { type } = element;
  if (type.endsWith('users_select')) {
    const options = people.map(({ id, name }) => ({ value: id, text: plain(name) }));
    return { options, byId: true };
  }
  if (type.endsWith('channels_select') || type.endsWith('conversations_select')) {
    const all = channels.filter(
      ({ kind }) => type.endsWith('conversations_select') || kind === 'public',
    );
    const options = all.map(({ id, name, kind }) => ({
      value: id,
      text: plain(kind === 'im' ? name : `#${name}`),
    }));
    return { options, byId: true };
  }
  return { options: optionsOf(element), byId: false };
}
