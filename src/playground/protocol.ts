/**
 * What the playground's page and the stand-in for Slack say to each other.
 *
 * The page opens a WebSocket on `/playground/stream`, first receives a `workspace` frame, then each
 * change as it happens. It acts by POST of JSON to `/playground/act` and gets `{ok:true}` or
 * `{ok:false,error}` with a sentence to show.
 */

export interface PlaygroundUser {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

export interface PlaygroundChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly members: readonly string[];
}

export interface PlaygroundMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly user: string;
  readonly text: string;
  /**
   * Block Kit blocks as the app sent them, with the block and action ids that Slack adds where the
   * app gave none; null for a message typed by a person, and for one with text alone.
   */
  readonly blocks: readonly unknown[] | null;
  /** Set for "Only visible to you". */
  readonly ephemeralTo: string | null;
}

/** A view as given to views.open, views.update or views.publish, with the id that Slack would add. */
export interface PlaygroundView {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly view: Readonly<Record<string, unknown>>;
  /** Messages at the fields, by block id, after a submission was refused. */
  readonly errors: Readonly<Record<string, string>>;
}

/** One request between the app and the stand-in, for the inspector. Tokens are left out. */
export interface PlaygroundCall {
  readonly at: string;
  readonly direction: 'to-app' | 'from-app';
  readonly name: string;
  readonly payload: unknown;
  readonly response: unknown;
}

export interface PlaygroundWorkspace {
  readonly team: { readonly id: string; readonly name: string };
  readonly bot: PlaygroundUser;
  readonly users: readonly PlaygroundUser[];
  readonly channels: readonly PlaygroundChannel[];
  readonly messages: readonly PlaygroundMessage[];
  readonly homes: Readonly<Record<string, PlaygroundView>>;
}

export type StreamFrame =
  | { readonly type: 'workspace'; readonly workspace: PlaygroundWorkspace }
  | { readonly type: 'message'; readonly message: PlaygroundMessage }
  | { readonly type: 'message-changed'; readonly message: PlaygroundMessage }
  | { readonly type: 'message-deleted'; readonly channel: string; readonly ts: string }
  | { readonly type: 'modal'; readonly user: string; readonly view: PlaygroundView | null }
  | { readonly type: 'home'; readonly user: string; readonly view: PlaygroundView }
  | {
      readonly type: 'status';
      readonly channel: string;
      readonly threadTs: string;
      readonly text: string;
    }
  | {
      readonly type: 'prompts';
      readonly channel: string;
      readonly title: string;
      readonly prompts: readonly { readonly title: string; readonly message: string }[];
    }
  | { readonly type: 'call'; readonly call: PlaygroundCall };

/** What a person does on the page. `user` is who they are playing. */
export type Act =
  /** Text as typed into the composer; `/govcloud …` is a command, `@govcloud …` a mention. */
  | {
      readonly act: 'say';
      readonly user: string;
      readonly channel: string;
      readonly threadTs: string | null;
      readonly text: string;
    }
  | {
      readonly act: 'action';
      readonly user: string;
      readonly channel: string | null;
      readonly messageTs: string | null;
      readonly viewId: string | null;
      /** The action as Slack would send it: type, action_id, block_id and the value or selection. */
      readonly action: Readonly<Record<string, unknown>>;
      /** `state.values` of the surface. */
      readonly values: Readonly<Record<string, Record<string, unknown>>>;
    }
  | {
      readonly act: 'submit';
      readonly user: string;
      readonly viewId: string;
      readonly values: Readonly<Record<string, Record<string, unknown>>>;
    }
  | { readonly act: 'close'; readonly user: string; readonly viewId: string }
  | { readonly act: 'open-home'; readonly user: string; readonly tab: 'home' | 'messages' }
  | {
      readonly act: 'shortcut';
      readonly user: string;
      readonly callbackId: string;
      /** Given for a message shortcut. */
      readonly channel: string | null;
      readonly messageTs: string | null;
    };

export type ActResult = { readonly ok: true } | { readonly ok: false; readonly error: string };
