import type { UserConfig } from 'vite';

/**
 * How the page is built: few files, nothing inline, so that a strict content policy holds. To work on
 * the page with reloading, `npm start` in one terminal and `npx vite src/playground/page` in another.
 */
export default {
  root: import.meta.dirname,
  base: './',
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/playground': { target: 'http://localhost:3000', ws: true } } },
} satisfies UserConfig;
