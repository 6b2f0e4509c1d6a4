import { expect, test } from 'vitest';
import { figureColumns } from '../../../src/analyses/report/figure-columns.ts';
import { runHanaro } from '../../run-hanaro.ts';

test('settings know the columns of figures that tables of scores have', () => {
  const { stderr } = runHanaro(['score', '--demo', '--show', 'scales,items,indicators', '--columns', 'none']);
  const known = /--columns takes some of (.*)/.exec(stderr)?.[1]?.split(', ');
  // Nobody left a question of the example out: it has no column of missing answers.
  expect(known).toEqual(figureColumns.filter((id) => id !== 'missing'));
});
