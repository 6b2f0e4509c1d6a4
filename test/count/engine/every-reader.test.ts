import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { test } from 'vitest';
import { invalidPolicies, summaryPolicies } from '../../../src/responses/policies.ts';
import { compareTable } from '../../responses/readers/compare-table.ts';
import {
  columnsSql,
  refusedKinds,
  rowsOfTable,
  tableNames,
  tables,
  valuesSql,
} from '../../responses/readers/tables.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const policies = [
  ...invalidPolicies.map((onInvalid) => ({ onInvalid, onSummaryRow: undefined })),
  ...summaryPolicies.map((onSummaryRow) => ({ onInvalid: 'missing' as const, onSummaryRow })),
];

test.each(tableNames)(
  'DuckDB counts a table of %s as the reader of rows counts the same cells, under each policy',
  async (name) => {
    const { kinds } = tables[name];
    const rows = rowsOfTable(name, ['outside', 'totals']);
    const file = join(temporaryFolder(), 'people.duckdb');
    const instance = await DuckDBInstance.create(file);
    const connection = await instance.connect();
    await connection.run(`CREATE TABLE people (${columnsSql(name, 'duckdb')})`);
    await connection.run(`INSERT INTO people VALUES ${valuesSql(name, rows)}`);
    connection.closeSync();
    instance.closeSync();
    const engine = { engine: 'duckdb', files: [file], tables: [] } as const;
    for (const chosen of policies) {
      for (const asked of chosen.onInvalid === 'error' ? refusedKinds[name] : [kinds])
        await compareTable(kinds, asked, rows, chosen, engine);
    }
  },
  60_000,
);
