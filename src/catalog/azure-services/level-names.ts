import type { Level } from './table.ts';

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  fedrampHigh: 'FedRAMP High',
  il2: 'DoD IL2',
  il4: 'DoD IL4',
  il5: 'DoD IL5',
  il6: 'DoD IL6',
};
