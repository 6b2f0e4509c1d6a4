import { expect, test } from 'vitest';
import { linesOf, readBytes } from './written-papers.ts';

const lines = async (text: string) => linesOf(await readBytes('paper.md', text));

test('tables of pipes with escaped pipes, emphasis and marks of significance', async () => {
  expect(
    await lines(
      '# Results\n\nTable 1. *Scores*\n\n| **Scale** | *M* | t |\n|---|:-:|--:|\n| a \\| b | 3.57 | 2.31** |\n| c | 3.10 | 1.20\\* |\n\n*p &lt; .05, **p < .01',
    ),
  ).toEqual([
    '# Results',
    'Table 1. Scores',
    'Scale|M|t',
    'a | b|3.57|2.31**',
    'c|3.10|1.20*',
    '*p < .05, **p < .01',
  ]);
});

test('captions of Pandoc, formulas, tables of HTML; nothing in code', async () => {
  expect(
    await lines(
      'a|b\n-|-\n1|x^2^\n\n: Table 2. Counts\n\nHere $\\chi^2(1) = 4.5$.\n\n<table><tr><td>a<td>1\n</table>\n\n```\na|b\n-|-\n```\n',
    ),
  ).toEqual(['a|b', '1|x^2', 'Table 2. Counts', 'Here χ^2(1) = 4.5.', 'a|1']);
});
