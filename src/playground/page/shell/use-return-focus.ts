import { type RefObject, useEffect, useState } from 'react';

/**
 * Takes the focus into a part of the page when it opens, unless something in it took it already, and
 * gives it back when it closes to where it was before; `take` false leaves it alone.
 */
export function useReturnFocus(target: RefObject<HTMLElement | null>, take: boolean): void {
  // While rendering, since a field of the part may take the focus before the effect runs.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    if (!take) return;
    if (!target.current?.contains(document.activeElement)) target.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [target, take, before]);
}
