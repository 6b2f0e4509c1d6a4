import { expect, test } from 'vitest';
import {
  bothGroupsPolicies,
  duplicatePolicies,
  invalidPolicies,
  repeatedAnswersPolicies,
  summaryPolicies,
} from '../../src/responses/policies.ts';
import { kindNames } from './readers/columns.ts';
import { compareReaders } from './readers/compare-readers.ts';
import { features, rowsOf } from './readers/rows.ts';

const policies = invalidPolicies.flatMap((onInvalid) =>
  duplicatePolicies.flatMap((onDuplicate) =>
    bothGroupsPolicies.flatMap((onBothGroups) =>
      [undefined, ...summaryPolicies].flatMap((onSummaryRow) =>
        repeatedAnswersPolicies.map((onRepeatedAnswers) => ({
          onInvalid,
          onDuplicate,
          onBothGroups,
          onSummaryRow,
          onRepeatedAnswers,
        })),
      ),
    ),
  ),
);

test.each(kindNames)(
  'every policy and every kind of row mean the same to every reader: %s',
  async (kind) => {
    let reports = 0;
    for (const [at, chosen] of policies.entries()) {
      // All that the policies are about, and each by itself in turn.
      for (const having of [features, ['outside', features[at % features.length] ?? 'outside'] as const]) {
        const outcome = await compareReaders([kind], rowsOf([kind], having), chosen);
        reports += Number('report' in outcome);
      }
    }
    expect(reports).toBeGreaterThan(20);
  },
  600_000,
);
