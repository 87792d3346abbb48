import type { Handler } from './open-port.ts';
import { sendJson } from './send-json.ts';

/** A thing that must be in order before questions can be answered. Null, or why it is not. */
export type Check = () => Promise<string | null> | string | null;

/** Longer than a healthy check ever takes, shorter than what asks waits. */
const CHECK_MS = 2_500;

/** The process is alive and turns its loop. */
export const healthz: Handler = (_, response) => sendJson(response, 200, { status: 'ok' });

/** 200 where every check passes, otherwise 503; both say how each stands. */
export function readyz(checks: Readonly<Record<string, Check>>): Handler {
  return async (_, response) => {
    const { ready, reasons } = await readiness(checks);
    sendJson(response, ready ? 200 : 503, { ready, checks: reasons });
  };
}

/** Runs all checks at once; one that throws or hangs has not passed. */
export async function readiness(checks: Readonly<Record<string, Check>>) {
  const entries = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await run(check)] as const),
  );
  return {
    ready: entries.every(([, reason]) => reason === null),
    reasons: Object.fromEntries(entries.map(([name, reason]) => [name, reason ?? 'ok'])),
  };
}

async function run(check: Check): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, CHECK_MS, 'did not answer in time');
  });
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
}
