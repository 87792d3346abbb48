import type { PageFeatures } from '../page/features.ts';

/** The part of a Slack app's manifest that the page offers things from. */
export interface ManifestFeatures {
  readonly features: {
    readonly slash_commands?: readonly {
      readonly command: string;
      readonly description: string;
      readonly usage_hint?: string;
    }[];
    readonly shortcuts?: readonly {
      readonly name: string;
      readonly type: string;
      readonly callback_id: string;
    }[];
  };
}

/** What the page offers of an app, read from the app's manifest. */
export function pageFeatures({ features }: ManifestFeatures): PageFeatures {
  const shortcuts = (type: string) =>
    (features.shortcuts ?? [])
      .filter((shortcut) => shortcut.type === type)
      .map(({ name, callback_id }) => ({ title: name, callbackId: callback_id }));
  return {
    commands: (features.slash_commands ?? []).map(({ command, description, usage_hint }) => ({
      name: command,
      about: description,
      hint: usage_hint ?? '',
    })),
    messageShortcuts: shortcuts('message'),
    globalShortcuts: shortcuts('global'),
  };
}
