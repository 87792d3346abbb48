const TIMEOUT_MS = 10_000;

/** What the Web API answered, with what only its headers say. */
export interface SlackAnswer {
  /** Null where Slack said ok. */
  readonly error: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly scopes: readonly string[];
  /** How far this host's clock is ahead of Slack's, in seconds; null where Slack sent no date. */
  readonly clockAheadS: number | null;
}

/**
 * Calls a method that takes no arguments, once.
 *
 * @throws Error that says why Slack could not be reached, or that it was not Slack who answered
 */
export async function probeSlack(
  apiUrl: string,
  method: string,
  token: string,
  now: () => number,
): Promise<SlackAnswer> {
  const began = now();
  const response = await fetch(`${apiUrl}${method}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const halfway = (began + now()) / 2;
  const body = readBody(await response.text());
  if (body === null)
    throw new Error(`what answered is not Slack's Web API (status ${response.status})`);
  const date = Date.parse(response.headers.get('date') ?? '');
  return {
    error: body.ok === true ? null : String(body.error ?? `status ${response.status}`),
    body,
    scopes: (response.headers.get('x-oauth-scopes') ?? '').split(/[\s,]+/).filter(Boolean),
    clockAheadS: Number.isNaN(date) ? null : (halfway - date) / 1_000,
  };
}

function readBody(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'ok' in body
      ? (body as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Why a request failed, by the system's code where there is one: fetch hides it in the cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1_000} seconds`;
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.message;
}
