import type { z } from 'zod';
import { exclusionReasons } from '../../responses/rows/row-ledger.ts';
import type { Declared } from '../declared.ts';
import type { SchemaKit } from '../schema-kit.ts';

export function ledgerRowSchema({ z, rowsOf }: SchemaKit) {
  return z
    .strictObject({
      population: z.string(),
      group: z.string().nullable().describe('Null: rows without a level of the grouping.'),
      scale: z.string().nullable().describe('Null: respondents, whatever they answered.'),
      ...rowsOf([...exclusionReasons, 'too_few_answers']).shape,
    })
    .describe('Where every row went: read = used + excluded, by scale and group, over all files.');
}

export type LedgerRow = z.infer<ReturnType<typeof ledgerRowSchema>>;

export const ledgerDisclosure: Declared<LedgerRow> = {
  population: 'always',
  group: 'always',
  scale: 'always',
  read: 'always',
  used: 'always',
  excluded: { each: { reason: 'always', n: 'always' } },
};
