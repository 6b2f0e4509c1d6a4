import { expect, test } from 'vitest';
import { readBytes, refusedBytes } from '../read-bytes.ts';

const megabyte = 1024 * 1024;
const chunks = [65_536];

test('a cell of 2 MB, plain or quoted, is a cell', async () => {
  const cell = 'x'.repeat(2 * megabyte);
  expect((await readBytes(`a,b\n${cell},1\n`, {}, chunks)).records[1]).toEqual([2, cell, '1']);
  expect((await readBytes(`a,b\n"${cell}",1\n`, {}, chunks)).records[1]).toEqual([2, cell, '1']);
});

test('5,000 columns are columns', async () => {
  const header = Array.from({ length: 5000 }, (_, index) => `문항 ${index}, 얼마나 만족하십니까?`);
  const text = `${header.map((one) => `"${one}"`).join(';')}\n${'5;'.repeat(4999)}5\n`;
  const { records, facts } = await readBytes(text, {}, [1000]);
  expect(facts.delimiter).toBe(';');
  expect(records[0]).toEqual([1, ...header]);
  expect(records[1]).toHaveLength(5001);
});

test('10 MB of cells in one line are refused', async () => {
  const problem = await refusedBytes('1,'.repeat(5 * megabyte), {}, chunks);
  expect(problem).toMatchObject({
    line: 1,
    message: { en: `the first line has ${5 * megabyte + 1} cells, more than 100000` },
  });
});

test('a line beyond all measure is refused with its number before it is all read', async () => {
  let taken = 0;
  const begin = Buffer.from('a,b\n1,2\n');
  const { sourceOf } = await import('../../../src/read/source/source.ts');
  const { readSource } = await import('../../../src/read/read-table.ts');
  async function* endless(): AsyncGenerator<Buffer> {
    yield begin;
    for (;;) {
      taken += 1;
      yield Buffer.alloc(megabyte, '1');
    }
  }
  const source = await sourceOf('data.csv', endless());
  await expect(readSource(source, {}, { header: () => {}, row: () => {} })).rejects.toMatchObject({
    problem: { line: 3, message: { en: 'this line is longer than 16 MB' } },
  });
  expect(taken).toBeLessThan(20);
});

test('a quote that is never closed is refused without reading on and on', async () => {
  const text = `a,b\n1,2\n"3,4\n${'5,6\n'.repeat(6 * megabyte)}`;
  const problem = await refusedBytes(text, {}, chunks);
  expect(problem).toMatchObject({
    line: 3,
    message: { en: 'a quoted cell is not closed within 16 MB' },
    hint: { en: expect.stringContaining('""') },
  });
});
