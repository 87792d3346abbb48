import type { Ts } from '../ids.ts';
import { secret } from '../ids.ts';
import { forgetOldest } from './forget-oldest.ts';

const RESPONSE_URL_LIFE_MS = 30 * 60_000;
const RESPONSE_URL_USES = 5;

/** What a response_url was given out for. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  /** The message acted on; null for a command, which has none. */
  readonly ts: Ts | null;
  readonly threadTs: Ts | null;
}

type ResponseUse =
  | { readonly ok: true; readonly target: ResponseTarget }
  | { readonly ok: false; readonly error: 'invalid_url' | 'expired_url' | 'used_url' };

/** The addresses an app can answer at: 5 times within 30 minutes. */
export interface ResponseUrls {
  /** The path below the stand-in's own address. */
  issue(target: ResponseTarget): string;
  use(id: string): ResponseUse;
  /** Lets the target be the message that the first post made, so that replace_original finds it. */
  settle(id: string, ts: Ts): void;
}

export function createResponseUrls(now: () => number): ResponseUrls {
  const issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>();
  return {
    issue: (target) => {
      const id = secret();
      issued.set(id, { target, at: now(), uses: 0 });
      forgetOldest(issued);
      return `/responses/${id}`;
    },
    use: (id) => {
      const entry = issued.get(id);
      if (entry === undefined) return { ok: false, error: 'invalid_url' };
      if (now() - entry.at > RESPONSE_URL_LIFE_MS) return { ok: false, error: 'expired_url' };
      if (entry.uses >= RESPONSE_URL_USES) return { ok: false, error: 'used_url' };
      entry.uses += 1;
      return { ok: true, target: entry.target };
    },
    settle: (id, ts) => {
      const entry = issued.get(id);
      if (entry !== undefined && entry.target.ts === null) entry.target = { ...entry.target, ts };
    },
  };
}
