import type { PlaygroundView } from '../../protocol.ts';
import { secret, slackId } from '../ids.ts';
import type { Journal } from '../record/journal.ts';
import { fillBlockIds } from './block-ids.ts';

export interface StoredView {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  readonly hash: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** As the app gave it, block ids filled in. */
  readonly view: Readonly<Record<string, unknown>>;
  /** Messages at the fields after a refused submission. */
  readonly errors: Readonly<Record<string, string>>;
}

/** How many views one person's modal may stack. */
export const MAX_STACK = 3;

/** Modals and homes, by person. Each change reaches the page. */
export interface Views {
  open(user: string, view: Record<string, unknown>): StoredView;
  /** Puts the view on top of the person's modal. The caller checks the limit. */
  push(user: string, view: Record<string, unknown>): StoredView;
  update(stored: StoredView, view: Record<string, unknown>): StoredView;
  refuse(stored: StoredView, errors: Readonly<Record<string, string>>): StoredView;
  publish(user: string, view: Record<string, unknown>): StoredView;
  /** Takes the top view off the person's modal. */
  pop(user: string): void;
  clear(user: string): void;
  stack(user: string): readonly StoredView[];
  home(user: string): StoredView | undefined;
  find(by: { readonly id?: string; readonly externalId?: string }): StoredView | undefined;
  readonly modalUsers: readonly string[];
  readonly homeUsers: readonly string[];
}

export const toPlaygroundView = ({ id, type, view, errors }: StoredView): PlaygroundView => ({
  id,
  type,
  view,
  errors,
});

export function createViews(now: () => number, journal: Journal): Views {
  const stacks = new Map<string, StoredView[]>();
  const homes = new Map<string, StoredView>();

  const stackOf = (user: string): StoredView[] => stacks.get(user) ?? [];
  const hash = (): string => `${Math.floor(now() / 1000)}.${secret(4)}`;
  const filled = (view: Record<string, unknown>): Record<string, unknown> => ({
    ...view,
    blocks: fillBlockIds(Array.isArray(view.blocks) ? view.blocks : []),
  });
  const show = (user: string): void => {
    const top = stackOf(user).at(-1);
    const view = top === undefined ? null : toPlaygroundView(top);
    journal.frame({ type: 'modal', user, view });
  };
  const setStack = (user: string, stack: StoredView[]): void => {
    stacks.set(user, stack);
    show(user);
  };
  const add = (user: string, view: Record<string, unknown>, below: StoredView[]): StoredView => {
    const id = slackId('V');
    const stored: StoredView = {
      id,
      type: 'modal',
      user,
      hash: hash(),
      rootId: below[0]?.id ?? id,
      previousId: below.at(-1)?.id ?? null,
      view: filled(view),
      errors: {},
    };
    setStack(user, [...below, stored]);
    return stored;
  };
  const setHome = (stored: StoredView): StoredView => {
    homes.set(stored.user, stored);
    journal.frame({ type: 'home', user: stored.user, view: toPlaygroundView(stored) });
    return stored;
  };
  const replace = (stored: StoredView, changed: StoredView): StoredView => {
    if (stored.type === 'home') return setHome(changed);
    setStack(
      stored.user,
      stackOf(stored.user).map((entry) => (entry.id === stored.id ? changed : entry)),
    );
    return changed;
  };
  return {
    open: (user, view) => add(user, view, []),
    push: (user, view) => add(user, view, stackOf(user)),
    update: (stored, view) =>
      replace(stored, { ...stored, hash: hash(), view: filled(view), errors: {} }),
    refuse: (stored, errors) => replace(stored, { ...stored, errors }),
    publish: (user, view) => {
      const id = homes.get(user)?.id ?? slackId('V');
      const base = { id, type: 'home' as const, user, rootId: id, previousId: null, errors: {} };
      return setHome({ ...base, hash: hash(), view: filled(view) });
    },
    pop: (user) => setStack(user, stackOf(user).slice(0, -1)),
    clear: (user) => setStack(user, []),
    stack: stackOf,
    home: (user) => homes.get(user),
    find: ({ id, externalId }) =>
      [...[...stacks.values()].flat(), ...homes.values()].find(
        (entry) =>
          (id !== undefined && entry.id === id) ||
          (externalId !== undefined && entry.view.external_id === externalId),
      ),
    get modalUsers() {
      return [...stacks].filter(([, stack]) => stack.length > 0).map(([user]) => user);
    },
    get homeUsers() {
      return [...homes.keys()];
    },
  };
}
