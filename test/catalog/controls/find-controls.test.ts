import { expect, it } from 'vitest';
import { findControls } from '../../../src/catalog/controls/find-controls.ts';
import { normalise } from '../../../src/language/normalise.ts';

it.each([
  ['AC-2', ['ac-2']],
  ['AC-02', ['ac-2']],
  ['ac.2', ['ac-2']],
  ['ac2', ['ac-2']],
  ['AC-2(1)', ['ac-2.1']],
  ['AC-2 (1)', ['ac-2.1']],
  ['AC-02(01)', ['ac-2.1']],
  ['AC-02-01', ['ac-2.1']],
  ['ac-2.1', ['ac-2.1']],
  ['ac2.1', ['ac-2.1']],
  ['ac2(1)', ['ac-2.1']],
  ['AC2 1', ['ac-2.1']],
  ['ac 2 enhancement 1', ['ac-2.1']],
  ['ac-2 control enhancement 12', ['ac-2.12']],
  ['AC-2 enh. 3', ['ac-2.3']],
  ['enhancement 5 of SC-7', ['sc-7.5']],
  ['AC-2(1)(3)', ['ac-2.1', 'ac-2.3']],
  ['AC-2(4)(a)', ['ac-2.4']],
  ['AC-2(a)', ['ac-2']],
  ['AC‑2', ['ac-2']],
  ['ac-2, au-12 and si-4(2)', ['ac-2', 'au-12', 'si-4.2']],
  ['AC.L2-3.1.1', []],
  ['AC.1.001', []],
  ['ac-130', []],
  ['sc2s', []],
  ['800-53', []],
  ['back-2', []],
  ['il-5', []],
] as const)('reads "%s" as %j', (text, ids) => {
  expect(findControls(normalise(text)).map(({ id }) => id)).toEqual(ids);
});
