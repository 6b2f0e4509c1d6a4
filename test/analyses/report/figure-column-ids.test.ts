import { expect, test } from 'vitest';
import { figureColumnIds } from '../../../src/analyses/report/figure-column-ids.ts';
import { runHanaro } from '../../run-hanaro.ts';

test('settings know the columns of figures that tables of scores have', () => {
  const { stderr } = runHanaro(['score', '--demo', '--show', 'scales,items,indicators', '--columns', 'none']);
  const known = /--columns takes some of (.*)/.exec(stderr)?.[1]?.split(', ');
  // Nobody left a question of the example out: it has no column of missing answers.
  expect(known).toEqual(figureColumnIds.filter((id) => id !== 'missing'));
});
