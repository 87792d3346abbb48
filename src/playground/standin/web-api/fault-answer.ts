import type { CallFault } from '../faults.ts';
import type { Slack } from '../slack.ts';
import { type Answer, jsonAnswer } from './answer.ts';

/** What the fault lets through instead of, or before, the proper answer; null for no answer. */
export async function withFault(
  slack: Slack,
  fault: CallFault | undefined,
  proper: () => Answer,
): Promise<Answer | 'reset' | 'hang'> {
  switch (fault?.kind) {
    case undefined:
      return proper();
    case 'delay':
      await new Promise<void>((resume) => slack.clock.after(fault.ms, resume));
      return proper();
    case 'rate-limit': {
      const value = { ok: false, error: 'ratelimited' };
      const answer = jsonAnswer(slack, value);
      const headers = { ...answer.headers, 'retry-after': String(fault.retryAfterS) };
      return { ...answer, status: 429, headers };
    }
    case 'error':
      return jsonAnswer(slack, { ok: false, error: fault.error });
    case 'status': {
      if (fault.stored) proper();
      const body = `HTTP ${fault.status}`;
      return { status: fault.status, headers: { 'content-type': 'text/plain' }, body, shown: body };
    }
    case 'bad-json': {
      if (fault.stored) proper();
      const body = '{"ok": tru';
      return { status: 200, headers: { 'content-type': 'application/json' }, body, shown: body };
    }
    case 'reset':
    case 'hang':
      if (fault.stored) proper();
      return fault.kind;
    default:
      throw new Error(`Unhandled: ${fault satisfies never}`);
  }
}
