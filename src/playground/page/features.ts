/** What the app offers besides its replies, as its manifest says; served to the page as JSON. */
export interface PageFeatures {
  readonly commands: readonly Command[];
  readonly messageShortcuts: readonly Shortcut[];
  readonly globalShortcuts: readonly Shortcut[];
}

interface Command {
  /** With the slash. */
  readonly name: string;
  readonly about: string;
  readonly hint: string;
}

interface Shortcut {
  readonly callbackId: string;
  readonly title: string;
}

export const FEATURES_PATH = '/playground/features.json';

export const NO_FEATURES: PageFeatures = {
  commands: [],
  messageShortcuts: [],
  globalShortcuts: [],
};
