import { type RefObject, useEffect } from 'react';

/**
 * Takes the focus into a part of the page when it opens, and gives it back when it closes to where
 * it was; `take` false leaves it alone.
 */
export function useReturnFocus(target: RefObject<HTMLElement | null>, take: boolean): void {
  useEffect(() => {
    if (!take) return;
    const before = document.activeElement;
    target.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [target, take]);
}
