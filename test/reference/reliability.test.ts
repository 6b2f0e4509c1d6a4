import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceCases, relativeError } from './reference-cases.ts';
import { reliabilityOf } from './reliability-rows.ts';

type Row = Readonly<Record<string, unknown>>;

const fileOf = (name: string) => `fixtures/reference/cases/${name}/reliability.json`;
const cases = referenceCases.filter((name) => existsSync(fileOf(name)));

/** fixtures/reference/reliability.R: closed forms from exact rationals, omega a polished optimum. */
const bounds = { closedForm: 1e-13, omega: 1e-12, feldt: 1e-10 };
const boundOf = (figure: string) =>
  figure.startsWith('mcdonald_omega')
    ? bounds.omega
    : figure.includes('conf_')
      ? bounds.feldt
      : bounds.closedForm;

describe.each(cases)('%s', (name) => {
  test.each(['reliability', 'reliability_items'] as const)(
    '%s as R has it, undefined figures null',
    async (array) => {
      const expected: Row[] = JSON.parse(readFileSync(fileOf(name), 'utf8'))[array];
      const rows: readonly Row[] = (await reliabilityOf(name))[array];
      const id = ({ scale, item, group }: Row) => JSON.stringify([scale, item, group]);
      const wrong = expected.flatMap((row) => {
        const found = rows.find((other) => id(other) === id(row));
        return leaves(row).flatMap(([path, value]) => {
          const computed = path.reduce<unknown>((of, key) => (isRow(of) ? of[key] : null), found);
          const right = relativeError(value, computed) <= boundOf(path.join('.'));
          return right ? [] : { at: id(row), path, value, computed };
        });
      });
      expect(wrong).toEqual([]);
      expect(rows).toHaveLength(expected.length);
    },
  );
});

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

function leaves(value: unknown, path: readonly string[] = []): [readonly string[], unknown][] {
  if (!isRow(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

test('a figure without a value says why', async () => {
  const reasons = async (name: string, scale: string, group = 'all') =>
    (await reliabilityOf(name)).reliability.find((row) => row.scale === scale && row.group === group)
      ?.not_computed;
  const edge = (scale: string) => reasons('reliability-edges', scale);
  const every = (reason: string) => ({
    cronbach_alpha: reason,
    standardized_alpha: reason,
    mcdonald_omega: reason,
    guttman_lambda6: reason,
    split_half: reason,
    inter_item_r: reason,
  });
  expect(await edge('s')).toEqual(every('one_item'));
  expect(await edge('p')).toEqual({ mcdonald_omega: 'two_items' });
  expect(await edge('h')).toEqual({ mcdonald_omega: 'heywood_case' });
  expect(await edge('f')).toEqual({
    mcdonald_omega: 'heywood_case',
    guttman_lambda6: 'singular_correlations',
  });
  expect(await edge('e')).toEqual({ guttman_lambda6: 'singular_correlations' });
  expect(await edge('z')).toEqual({ mcdonald_omega: 'not_identified' });
  const alike = { ...every('constant_item'), cronbach_alpha: 'no_variance', split_half: 'no_variance' };
  expect(await edge('a')).toEqual(alike);
  const { inter_item_r: _, ...opposite } = { ...every('no_variance'), mcdonald_omega: 'two_items' };
  expect(await edge('o')).toEqual(opposite);
  expect(await reasons('groups-5', 'trait', 'g2')).toEqual(every('no_respondents'));
  expect(await reasons('groups-5', 'trait', 'g4')).toEqual(every('one_respondent'));
});
