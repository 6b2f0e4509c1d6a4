import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

describe('a study', () => {
  test('cannot withhold small cells, and says so where the settings of a folder ask for it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'hanaro.yaml'), 'min_cell: 5\n');
    writeFileSync(join(folder, 'users.csv'), 'group\n');
    const run = runHanaro(['describe', join(folder, 'users.csv'), '--lang', 'en']);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('--min-cell');
  });

  test('accounts for every row of its files', () => {
    const run = runHanaro(['describe', 'fixtures/users.csv', '--json']);
    expect(run.status).toBe(0);
    const { inputs, ledger, populations } = JSON.parse(run.stdout);
    expect(inputs[0].rows).toEqual({ read: 120, used: 120, excluded: [] });
    expect(ledger[0]).toMatchObject({ group: 'all', scale: null, read: 120, used: 120 });
    expect(populations[0].groups.map(({ n }: { n: number }) => n)).toEqual([120, 60, 60]);
  });
});
