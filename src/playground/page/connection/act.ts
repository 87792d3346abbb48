import type { Act, ActResult } from '../../protocol.ts';

const UNREACHABLE =
  'The playground does not answer. Is "npm start" still running? What you typed is still here.';

/** Tells the stand-in what the person did. Never throws: a failure is a sentence to show. */
export async function sendAct(act: Act): Promise<ActResult> {
  try {
    const response = await fetch('/playground/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    return readResult(await response.json());
  } catch {
    return { ok: false, error: UNREACHABLE };
  }
}

function readResult(body: unknown): ActResult {
  const { ok, error } = body as { readonly ok?: unknown; readonly error?: unknown };
  if (ok === true) return { ok: true };
  return { ok: false, error: typeof error === 'string' ? error : UNREACHABLE };
}
