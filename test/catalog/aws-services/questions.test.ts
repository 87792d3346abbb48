import { expect, it } from 'vitest';
import { awsServices } from '../../../src/catalog/aws-services/domain.ts';
import { failures, openCommitted } from '../cloud-services.ts';

it('answers at least 95 of 100 questions as people type them', () => {
  const { failed, total } = failures(
    'test/catalog/aws-services/questions.jsonl',
    openCommitted(awsServices),
  );
  expect(total).toBeGreaterThanOrEqual(70);
  expect(failed.length / total, failed.join('\n')).toBeLessThanOrEqual(0.05);
});
