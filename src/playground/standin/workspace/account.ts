import { DEFAULT_SCOPES, type Settings } from '../options.ts';

type TokenState = 'valid' | 'revoked' | 'inactive';

type TokenCheck =
  | { readonly ok: true; readonly kind: 'bot' | 'app' }
  | {
      readonly ok: false;
      readonly error: 'not_authed' | 'invalid_auth' | 'token_revoked' | 'account_inactive';
    };

/** The app's tokens and what they may do. */
export interface Account {
  scopes: readonly string[];
  state: TokenState;
  check(token: string | null): TokenCheck;
  has(scope: string): boolean;
}

export function createAccount(
  tokens: Settings['tokens'],
  scopes: readonly string[] = DEFAULT_SCOPES,
): Account {
  const account: Account = {
    scopes,
    state: 'valid',
    check: (token) => {
      if (token === null || token === '') return { ok: false, error: 'not_authed' };
      const kind = token === tokens.bot ? 'bot' : token === tokens.app ? 'app' : null;
      if (kind === null) return { ok: false, error: 'invalid_auth' };
      if (kind === 'bot' && account.state === 'revoked') {
        return { ok: false, error: 'token_revoked' };
      }
      if (account.state === 'inactive') return { ok: false, error: 'account_inactive' };
      return { ok: true, kind };
    },
    has: (scope) => account.scopes.includes(scope),
  };
  return account;
}
