import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { plainColumn } from '../../../src/read/data-table.ts';
import { recognisePopulation } from '../../../src/responses/columns/recognise-population.ts';

const population = (id: string, items: string[]) => ({
  id,
  min: 1,
  max: 5,
  scales: [{ id: `${id}_s`, items }],
});
const codebook = resolveCodebook({
  id: 'book',
  populations: [
    population('staff', ['plan', 'budget', 'shared', 'result']),
    population('users', ['kind', 'shared']),
  ],
});
const recognise = (header: string) =>
  recognisePopulation(codebook, header.split(',').map(plainColumn), 'data.csv');

test.each([
  ['id,plan,budget,shared,result', 'staff'],
  ['shared,kind,id', 'users'],
  ['plan,budget', 'staff'],
])('%s is a header of %s', (header, id) => {
  expect(recognise(header)).toMatchObject({ id });
});

test('the share of the items counts, not their number', () => {
  // Half of the users' two items, three quarters of the staff's four; then all of the users', half of the staff's.
  expect(recognise('shared,plan,budget')).toMatchObject({ id: 'staff' });
  expect(recognise('shared,kind,plan')).toMatchObject({ id: 'users' });
});

test('equal shares are a problem that names both and the option to choose with', () => {
  const problem = recognise('kind,plan,budget');
  expect(problem).toMatchObject({ file: 'data.csv', line: 1 });
  expect(problem).toHaveProperty('message.en', 'the columns fit two populations alike (staff, users)');
  expect(problem).toHaveProperty('hint.en', 'choose with --population: staff, users');
  expect(problem).toHaveProperty('hint.ko', '하나를 지정하십시오: --population staff, users');
});

test('a header without any item is a problem that says what items look like', () => {
  const problem = recognise('id,name');
  expect(problem).toMatchObject({ file: 'data.csv', line: 1 });
  expect(problem).toHaveProperty('message.en', expect.stringContaining('plan, kind'));
  expect(problem).toHaveProperty('hint.ko', expect.stringContaining('--codebook'));
});

test('case, width and spaces around a name do not matter, other letters do', () => {
  expect(recognise('ＫＩＮＤ, shared ')).toMatchObject({ id: 'users' });
  expect(recognise('kinds,share')).not.toHaveProperty('items');
});
