import { expect, it } from 'vitest';
import { azureServices } from '../../../src/catalog/azure-services/domain.ts';
import { failures, openCommitted } from '../cloud-services.ts';

it('answers at least 95 of 100 questions as people type them', () => {
  const { failed, total } = failures(
    'test/catalog/azure-services/questions.jsonl',
    openCommitted(azureServices),
  );
  expect(total).toBeGreaterThanOrEqual(70);
  expect(failed.length / total, failed.join('\n')).toBeLessThanOrEqual(0.05);
});
