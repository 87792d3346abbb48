import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { PlaygroundChannel, PlaygroundWorkspace } from '../../protocol.ts';
import type { Theme } from '../shell/use-theme.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the drawing of a block depends on besides the block: changes seldom, so blocks redraw seldom. */
export interface Look {
  readonly theme: Theme;
  /** Names for mentions. */
  readonly data: { readonly users: Named[]; readonly channels: Named[] };
  /** What can be picked in selects. */
  readonly people: readonly Named[];
  readonly channels: readonly PlaygroundChannel[];
}

const LookContext = createContext<Look>({
  theme: 'light',
  data: { users: [], channels: [] },
  people: [],
  channels: [],
});

export const useLook = (): Look => useContext(LookContext);

interface Props {
  readonly workspace: Omit<PlaygroundWorkspace, 'messages' | 'homes'> | null;
  readonly me: string | null;
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** Gives the blocks below it the colours, and the names of people and channels. */
export function LookProvider({ workspace, me, theme, children }: Props) {
  const look = useMemo((): Look => {
    const users = workspace ? [...workspace.users, workspace.bot] : [];
    const channels = workspace?.channels ?? [];
    const named = ({ id, name }: Named) => ({ id, name });
    return {
      theme,
      data: { users: users.map(named), channels: channels.map(named) },
      people: users.filter(({ isBot }) => !isBot).map(named),
      channels: channels.filter(({ members }) => me !== null && members.includes(me)),
    };
  }, [workspace, me, theme]);
  return <LookContext value={look}>{children}</LookContext>;
}
