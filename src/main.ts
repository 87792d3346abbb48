import { flushCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

/** What is not needed for a start is loaded right after it. */
const SETTLING_MS = 2_000;

// What a start allocates is kept for good, so room for short-lived objects is not grown for it:
// some 20 MB less. V8 reads this flag each time it would grow that room.
setFlagsFromString('--semi-space-growth-factor=1');
const { run } = await import('./modes/run.ts');
await run({ onReady: () => void setTimeout(settle, SETTLING_MS).unref() });

function settle(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
  // Otherwise it is written at the exit, which a killed process does not come to.
  flushCompileCache();
}
