import type { Button, KnownBlock, StaticSelect } from '@slack/types';
import { folderOf, type Outline, type OutlineFolder } from '../../knowledge/outline.ts';
import { ACTIONS, questionButton } from './buttons.ts';
import { cleanLine } from './clean-text.ts';
import { LIMITS } from './limits.ts';
import { plainMessage } from './plain-message.ts';
import { shorten } from './shorten.ts';

/** What of the knowledge is open: a topic's path, a folder, or nothing. */
export interface Open {
  readonly folder: string | null;
  readonly topic: string | null;
}

export const NOTHING_OPEN: Open = { folder: null, topic: null };

/** More than these are a wall of buttons; the rest is asked for by name. */
const MOST_FOLDERS = 24;
const MOST_NAMES = 24;
/** A menu's options, and the menus of one folder. */
const MENU = 100;
const MOST_MENUS = 4;

/** The knowledge to leaf through: folders, the topics of one, and what a topic is about, to ask for. */
export function drawBrowse(outline: Outline, open: Open): KnownBlock[] {
  const folder = outline.find((each) => each.folder === open.folder);
  const shown = outline
    .slice(0, MOST_FOLDERS)
    .map((each, index) => folderButton(each, index, each === folder))
    .filter((button) => button !== null);
  if (shown.length === 0) return [];
  const blocks: KnownBlock[] = [
    { type: 'header', text: { type: 'plain_text', text: 'Browse' } },
    { type: 'actions', elements: shown },
  ];
  if (folder !== undefined) blocks.push(...drawFolder(folder, open.topic));
  return blocks;
}

/** Reads back what the person opened: a folder by its button, a topic from its menu; null for neither. */
export function readOpened(actionId: string, value: string): Open | null {
  const kind = /^browse:(folder|topic)-\d+$/.exec(actionId)?.[1];
  if (kind === undefined) return null;
  // A button's value may not be empty, and a folder's name may.
  if (kind === 'folder') return { folder: value.slice(0, -1), topic: null };
  return { folder: folderOf(value), topic: value };
}

function folderButton(folder: OutlineFolder, index: number, isOpen: boolean): Button | null {
  const id = `${ACTIONS.browse}:folder-${index}`;
  const spoken = `Browse ${folder.title}`;
  const value = `${folder.folder}/`;
  const button = questionButton(id, folder.title, spoken, value, LIMITS.buttonValue);
  return button !== null && isOpen ? { ...button, style: 'primary' } : button;
}

function drawFolder(folder: OutlineFolder, open: string | null): KnownBlock[] {
  const menus: StaticSelect[] = [];
  const topics = folder.topics.filter(({ topic }) => topic.length <= LIMITS.optionValue);
  for (let from = 0; from < topics.length && menus.length < MOST_MENUS; from += MENU) {
    const options = topics.slice(from, from + MENU).map(({ topic, title, facts }) => ({
      text: {
        type: 'plain_text' as const,
        text: shorten(cleanLine(`${title} (${facts})`), LIMITS.buttonText),
      },
      value: topic,
    }));
    const chosen = options.find(({ value }) => value === open);
    menus.push({
      type: 'static_select',
      action_id: `${ACTIONS.browse}:topic-${menus.length}`,
      placeholder: { type: 'plain_text', text: 'Choose a topic' },
      options,
      ...(chosen === undefined ? {} : { initial_option: chosen }),
    });
  }
  const topic = folder.topics.find((each) => each.topic === open);
  if (menus.length === 0) return [];
  return [
    // Named by the folder, since a menu of the same name would keep another folder's choice.
    { type: 'actions', block_id: `topics:${shorten(folder.folder, 200)}`, elements: menus },
    ...(topic === undefined ? [] : drawTopic(topic.names)),
  ];
}

function drawTopic(names: readonly string[]): KnownBlock[] {
  const buttons = names
    .slice(0, MOST_NAMES)
    .map((name, index) =>
      questionButton(
        `${ACTIONS.ask}:name-${index}`,
        name,
        `Ask: ${name}`,
        name,
        LIMITS.buttonValue,
      ),
    )
    .filter((button) => button !== null);
  const left = names.length - MOST_NAMES;
  return [
    ...(buttons.length === 0 ? [] : [{ type: 'actions' as const, elements: buttons }]),
    ...(left > 0 ? plainMessage(`And ${left} more: ask by name.`).blocks : []),
  ];
}
