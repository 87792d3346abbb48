import { createRequire, Module } from 'node:module';

/**
 * Has a CommonJS package loaded when something of it is first used, and not when it is required. For a
 * package that another one requires at its top for a part of itself that may never be used.
 *
 * @param name the package
 * @param from the URL or path of a module that requires it, and so finds the same copy
 */
export function requireWhenUsed(name: string, from: string): void {
  const require = createRequire(from);
  const file = require.resolve(name);
  if (require.cache[file] !== undefined) return;
  let loaded: object | undefined;
  const whole = (): object => {
    if (loaded === undefined) {
      delete require.cache[file];
      loaded = require(file) as object;
    }
    return loaded;
  };
  const standIn = new Module(file);
  standIn.filename = file;
  standIn.loaded = true;
  standIn.exports = new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(whole(), key),
      has: (_, key) => Reflect.has(whole(), key),
      ownKeys: () => Reflect.ownKeys(whole()),
      getOwnPropertyDescriptor: (_, key) => {
        const found = Reflect.getOwnPropertyDescriptor(whole(), key);
        return found === undefined ? undefined : { ...found, configurable: true };
      },
    },
  );
  require.cache[file] = standIn;
}
