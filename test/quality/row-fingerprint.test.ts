import { expect, test } from 'vitest';
import { rowFingerprint } from '../../src/quality/row-fingerprint.ts';
import { plainColumn } from '../../src/read/data-table.ts';

const fingerprint = (header: string, cells: readonly string[], respondent = 'id') => {
  const names = header.split(',');
  const position = names.indexOf(respondent);
  return rowFingerprint({
    header: names.map(plainColumn),
    respondent: position === -1 ? null : { name: respondent, position },
  })(cells);
};
const row = fingerprint('id,a,b', ['p1', '1', '2']);

test('who it is, the order of the columns and spaces around cells do not matter', () => {
  expect(fingerprint('id,a,b', ['p2', ' 1', '2'])).toBe(row);
  expect(fingerprint('b,id,a', ['2', 'p9', '1'])).toBe(row);
});

test('the cells, where they stand and what their columns are called do', () => {
  expect(fingerprint('id,a,b', ['p1', '2', '1'])).not.toBe(row);
  expect(fingerprint('id,a,c', ['p1', '1', '2'])).not.toBe(row);
  expect(fingerprint('id,a,b', ['p1', '12', ''])).not.toBe(row);
  expect(fingerprint('id,a,b', ['p1', '1","2', ''])).not.toBe(row);
});
