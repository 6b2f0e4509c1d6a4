import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { written } from '../../bench/make-users.ts';

const lines = 'id,area\nU1,타 지역\nU2,시범지역\n';

test('the forms of a file hold the same cells', () => {
  expect(written(lines, 'plain')).toBe(lines);
  expect(written(lines, 'quoted')).toBe('"id","area"\n"U1","타 지역"\n"U2","시범지역"\n');
  expect(written(lines, 'cp949')).toEqual(iconv.encode(lines, 'cp949'));
});
