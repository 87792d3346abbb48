const SECRET_FIELDS = new Set(['token', 'client_secret', 'bot_access_token', 'access_token']);
const SECRET_VALUE = /\bx(?:ox[a-z]|app)-[\w-]+/g;

/** The same value without verification tokens and with every Slack token blacked out. */
export function withoutTokens(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SECRET_VALUE, '[token]');
  if (Array.isArray(value)) return value.map(withoutTokens);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !SECRET_FIELDS.has(name))
      .map(([name, entry]) => [name, withoutTokens(entry)]),
  );
}
