import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/analyses/groups.ts';
import { reliabilityItemRows } from '../../src/analyses/reliability/reliability-item-rows.ts';
import { reliabilityRows } from '../../src/analyses/reliability/reliability-rows.ts';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { countFiles } from '../../src/count/count-files.ts';
import { referenceCases, relativeError } from './reference-cases.ts';

type Row = Readonly<Record<string, unknown>>;
const folder = 'fixtures/reference/cases';
const cases = referenceCases.filter((name) => existsSync(join(folder, name, 'reliability.json')));

/** fixtures/reference/reliability.R: closed forms from exact rationals, omega a polished optimum. */
const boundOf = (figure: string) =>
  figure === 'mcdonald_omega.estimate' ? 1e-12 : figure.includes('conf_') ? 1e-10 : 1e-13;

async function computedRows(name: string) {
  const codebook = await loadCodebook(join(folder, name, 'codebook.json'));
  const { counts } = await countFiles({
    files: [join(folder, name, 'data.csv')],
    codebook,
    plan: { coMoments: true },
  });
  return counts.map(({ population, tally }) => {
    const counted = {
      population,
      groups: groupsOf(population, tally),
      withoutLevel: tally.none,
      ledgers: [],
      settings: { conf_level: 0.95 } as never,
    };
    return { reliability: reliabilityRows(counted), reliability_items: reliabilityItemRows(counted) };
  });
}

describe.each(cases)('%s', (name) => {
  test.each(['reliability', 'reliability_items'] as const)(
    '%s as R has it, undefined figures null',
    async (array) => {
      const expected: Row[] = JSON.parse(readFileSync(join(folder, name, 'reliability.json'), 'utf8'))[array];
      const rows: Row[] = (await computedRows(name)).flatMap((one) => one[array] as readonly Row[] as Row[]);
      const id = ({ scale, item, group }: Row) => JSON.stringify([scale, item, group]);
      const wrong = expected.flatMap((row) => {
        const found = rows.find((other) => id(other) === id(row));
        return leaves(row).flatMap(([path, value]) => {
          const computed = path.reduce<unknown>((of, key) => (of as Row | null)?.[key] ?? null, found);
          const error = relativeError(value, computed);
          return error <= boundOf(path.join('.')) ? [] : { at: id(row), path, value, computed, error };
        });
      });
      expect(wrong).toEqual([]);
      expect(rows).toHaveLength(expected.length);
    },
  );
});

function leaves(value: unknown, path: readonly string[] = []): [readonly string[], unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
