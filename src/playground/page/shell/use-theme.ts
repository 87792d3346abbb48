import { useEffect, useState } from 'react';
import { useMedia } from './use-media.ts';

export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';

const KEY = 'govcloud-playground-theme';

/** The chosen theme, kept by the browser, and the colours that it comes to. */
export function useTheme() {
  const [choice, setChoice] = useState<ThemeChoice>(readChoice);
  const dark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    if (choice === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  }, [choice]);
  const theme: Theme = choice === 'system' ? (dark ? 'dark' : 'light') : choice;
  return { choice, setChoice, theme };
}

function readChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}
