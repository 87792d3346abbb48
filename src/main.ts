import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Before anything else is loaded: compiled code is kept for the next start.
enableCompileCache();
// What a start allocates is kept for good, so room for short-lived objects is not grown for it:
// some 25 MB less. V8 reads this flag each time it would grow that room.
setFlagsFromString('--semi-space-growth-factor=1');
const { run } = await import('./modes/run.ts');
await run({ onReady: () => setFlagsFromString('--semi-space-growth-factor=2') });
