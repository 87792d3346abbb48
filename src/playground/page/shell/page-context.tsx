import { createContext, useContext } from 'react';
import type { Act, ActResult } from '../../protocol.ts';
import type { PageEvent } from '../state/event.ts';
import type { State } from '../state/state.ts';

/** What every part of the page may see and do. */
export interface Page {
  readonly state: State;
  readonly dispatch: (event: PageEvent) => void;
  readonly act: (act: Act) => Promise<ActResult>;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('This part needs a PageContext around it.');
  return page;
}
