import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import { printNumber, roundings } from '../../printed/audit/printing.ts';
import { textGrid } from '../text-grid.ts';

const { regression } = JSON.parse(readFileSync('fixtures/reference/papers.json', 'utf8'));
const [f, df1, df2]: readonly number[] = regression.f.value;

const findingsOf = (head: string, ...rows: readonly string[]) =>
  auditPaper({
    file: 'paper',
    unread: [],
    blocks: [textGrid([head, ...rows].join('\n'))],
  }).findings.map(({ message }) => message.en);

const head = '|Model|R²|Adjusted R²|F|df1|df2|p|';

test("a row of R², adjusted R², F and df is a model: R's passes in every rounding, without a change of R² beside it", () => {
  for (const rounding of roundings) {
    for (const decimals of [2, 3, 4]) {
      const print = (x = 0) => printNumber(x, decimals, rounding);
      const [share, adjusted] = [print(regression.rSquared.value), print(regression.adjusted.value)];
      expect(findingsOf(head, `|1|${share}|${adjusted}|${print(f)}|${df1}|${df2}|<.001|`)).toEqual([]);
    }
  }
});

test('F and adjusted R² that do not follow from R² and df are accused, one model or several', () => {
  expect(findingsOf(head, '|1|.827|.915|69.21|2|29|<.001|')).toEqual([
    expect.stringContaining('adjusted R² is .815–.816 by R² .827, first df 2, second df 29, not .915'),
  ]);
  const models = ['|1|.242|.227|16.36|4|205|<.001|', '|2|.320|.300|15.92|6|203|<.001|'];
  expect(findingsOf(head, ...models)).toEqual([]);
  expect(findingsOf(head, ...models, '|3|.300|.283|29.96|5|204|<.001|')).toEqual([
    expect.stringContaining('by R² .300, first df 5, second df 204, not 29.96'),
  ]);
});
