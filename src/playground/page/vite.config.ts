import type { UserConfig } from 'vite';

/** How the page is built: few files, nothing inline, so that a strict content policy holds. */
export default {
  root: import.meta.dirname,
  base: './',
  logLevel: 'silent',
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
} satisfies UserConfig;
