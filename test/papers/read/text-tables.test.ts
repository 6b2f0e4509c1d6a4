import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Paper } from '../../../src/papers/paper.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { temporaryFolder } from '../../temporary-file.ts';
import { linesOf, readBytes } from './written-papers.ts';

const read = (text: string) => readBytes('paper.md', text);

test('grids: cells over rows and columns, wrapped texts, Hangul, which takes two places', async () => {
  const paper = await read(`Table 1. Groups

+---------------+----------------+------+
| Scale         | Pilot          | p    |
|               +-------+--------+      |
|               | M     | SD     |      |
+===============+=======+========+======+
| Joy of        | 4.12  | 0.50   | .031 |
| life          |       |        |      |
+---------------+-------+--------+------+
| 서비스 만족도 | 3.98  | 0.61   | .002 |
+---------------+-------+--------+------+
`);
  expect(paper.unread).toEqual([]);
  const [, grid] = paper.blocks;
  if (grid?.kind !== 'grid') throw new Error('no grid');
  expect(grid.headRows).toBe(2);
  expect(grid.rows.map((row) => row.map(({ text }) => text).join('|'))).toEqual([
    'Scale|Pilot|Pilot|p',
    'Scale|M|SD|p',
    'Joy of life|4.12|0.50|.031',
    '서비스 만족도|3.98|0.61|.002',
  ]);
});

test('columns under dashes: simple, multiline and headless tables, and those of reStructuredText', async () => {
  expect(
    linesOf(
      await read(`  Scale       N     Mean
-------  ------  -------
    Joy      60     4.12
   Ease      60     3.98

Table: Table 2. Simple

-------------------------------
 Scale             N       Mean
 of items              (points)
------------- ------- ---------
 Joy of           60      4.12
 life

 Ease             60      3.98
-------------------------------

-------  ------
    Joy      60
-------  ------

=====  =====
 A      p
=====  =====
 1.2    .031
=====  =====

Results
-------

Text.`),
    ),
  ).toEqual([
    'Scale|N|Mean',
    'Joy|60|4.12',
    'Ease|60|3.98',
    'Table 2. Simple',
    'Scale of items|N|Mean (points)',
    'Joy of life|60|4.12',
    'Ease|60|3.98',
    'Joy|60',
    'A|p',
    '1.2|.031',
    'Results -------',
    'Text.',
  ]);
});

test('one whose lines do not meet, whose texts stand across columns, or that a converter left out is said', async () => {
  for (const text of [
    '+---+---+\n| a | b |\n| 1 | 2 |',
    ' Scale      N\n-------  ----\n Joy of life 60\n',
    'Before\n\n[TABLE]\n\nAfter',
  ]) {
    const { unread } = await read(text);
    expect(unread.map(({ why }) => why.en)).toEqual([expect.stringContaining('a table is not read (line')]);
  }
});

const pandocIsHere = spawnSync('pandoc', ['--version']).status === 0;
const forms = ['grid_tables', 'simple_tables', 'multiline_tables', 'pipe_tables'];

test.skipIf(!pandocIsHere)(
  'tables that Pandoc writes in each of its forms have the cells of the page',
  async () => {
    const page = 'fixtures/papers/corpus/kable-ko.html';
    const cells = ({ blocks }: Paper) =>
      blocks
        .flatMap((block) => (block.kind === 'grid' ? block.rows : []))
        .map((row) => row.map(({ text }) => text.replace(/[\s^*–−-]/gu, '')));
    const expected = cells(await readPaper(page));
    for (const form of forms) {
      const file = join(temporaryFolder(), 'page.md');
      const without = forms.filter((other) => other !== form).map((other) => `-${other}`);
      spawnSync('pandoc', ['-f', 'html', '-t', `markdown${without.join('')}`, page, '-o', file]);
      expect(cells(await readPaper(file)), form).toEqual(expected);
    }
  },
);
