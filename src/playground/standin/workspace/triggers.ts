import { secret } from '../ids.ts';
import { forgetOldest } from './forget-oldest.ts';

/** How long a trigger_id can open a view. */
const TRIGGER_LIFE_MS = 3000;

type TriggerCheck =
  | { readonly ok: true; readonly user: string }
  | {
      readonly ok: false;
      readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id';
    };

/** The tickets that a person's action gives the app: good for 3 s and for one view. */
export interface Triggers {
  issue(user: string): string;
  exchange(id: string): TriggerCheck;
}

export function createTriggers(now: () => number): Triggers {
  const issued = new Map<string, { user: string; at: number; used: boolean }>();
  return {
    issue: (user) => {
      const at = now();
      const id = `${at}.${Math.floor(at / 7)}.${secret()}`;
      issued.set(id, { user, at, used: false });
      forgetOldest(issued);
      return id;
    },
    exchange: (id) => {
      const trigger = issued.get(id);
      if (trigger === undefined) return { ok: false, error: 'invalid_trigger_id' };
      if (trigger.used) return { ok: false, error: 'exchanged_trigger_id' };
      if (now() - trigger.at > TRIGGER_LIFE_MS) return { ok: false, error: 'expired_trigger_id' };
      trigger.used = true;
      return { ok: true, user: trigger.user };
    },
  };
}
