import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type ReportPart, reportParts } from '../../../src/analyses/report/report-parts.ts';
import { scoreDocument } from '../../../src/analyses/report/score-document.ts';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { decimalsFor } from '../../../src/document/decimals.ts';
import { renderTerminal } from '../../../src/formats/terminal/terminal.ts';
import { languages } from '../../../src/localized.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';
import { loadedAnalyses } from '../loaded-analyses.ts';

const files = ['fixtures/staff.csv', 'fixtures/users.csv'];
const tests = ['student', 'welch', 'auto'] as const;
const reports = new Map(
  await Promise.all(
    tests.map(
      async (name) => [name, await scoreFiles({ files, codebook: builtInCodebook(), test: name })] as const,
    ),
  ),
);
function render(
  parts: readonly ReportPart[],
  {
    test: name = 'student',
    language = 'en',
    width = 80,
    digits = 2,
  }: Partial<(typeof looks)[number]> & { digits?: number } = {},
): string {
  const report = reports.get(name);
  if (!report) throw new Error(`no report with ${name}`);
  const document = scoreDocument(loadedAnalyses, report, parts, { language, decimals: decimalsFor(digits) });
  return renderTerminal(document, { chalk: new Chalk({ level: 0 }), language, width });
}
const looks = languages.flatMap((language) =>
  [80, 120].flatMap((width) => tests.map((name) => ({ language, width, test: name }))),
);
/** The lines of each table, from its upper to its lower rule. */
const tablesOf = (text: string) =>
  text.split('\n\n').flatMap((section) => {
    const lines = section.split('\n');
    return /^─+$/.test(lines[1] ?? '') ? [lines.slice(1)] : [];
  });

describe.each(looks)('the example data in $language, $width cells wide, test $test', (look) => {
  const lines = render(reportParts, look).split('\n');

  test('no line of any part is too wide', () => {
    expect(lines.filter((line) => stringWidth(line) > look.width)).toEqual([]);
  });

  test('the rules of a table are equally wide, no other line is wider, none ends in spaces', () => {
    const tables = tablesOf(lines.join('\n'));
    // Respondents of two populations; items of 7 areas and 20 subscales; four indicators' scales; the indicators.
    expect(tables).toHaveLength(2 + 27 + 4 + 1);
    for (const table of tables) {
      const [rule, ...others] = new Set(
        table.filter((line) => line.startsWith('─')).map((line) => stringWidth(line)),
      );
      expect(others).toEqual([]);
      expect(Math.max(...table.map((line) => stringWidth(line)))).toBe(rule);
      expect(table.filter((line) => line.endsWith(' '))).toEqual([]);
    }
  });
});

test('the parts that are asked for stand in their own order, the indicators last', () => {
  const text = render(['indicators', 'respondents']);
  const order = ['\nStaff\n─', '\nService users\n─', '\nIndicators\n─'].map((title) => text.indexOf(title));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(tablesOf(text)).toHaveLength(3);
  expect(tablesOf(render(['scales']))).toHaveLength(4);
  expect(tablesOf(render(['items']))).toHaveLength(27);
  expect(tablesOf(render([]))).toHaveLength(0);
});

test('the indicators show the means, SDs, points and t of the paper’s tables 4, 14, 16 and 17', () => {
  const text = render(['indicators'], { width: 120 });
  expect(text).toMatch(/^Cooperation support system +All +41 +4\.83 +\d\.\d\d +64$/m);
  expect(text).toMatch(/^Service quality +Pilot +60 +4\.37 +0\.36 +84 +2\.189\* +118 /m);
  expect(text).toMatch(/^Service satisfaction +Pilot +60 +4\.50 +0\.45 +\d\d +3\.024\*\* +118 /m);
  expect(text).toMatch(/^Happiness +Pilot +60 +3\.14 +0\.89 +\d\d +2\.171\* +118 /m);
});

test('a wide terminal shows degrees of freedom, the difference and d as well', () => {
  const header = (width: number) => tablesOf(render(['indicators'], { width }))[0]?.[1] ?? '';
  expect(header(80)).not.toMatch(/df|Difference/);
  expect(header(120)).toMatch(/ df .* Difference /);
  expect(header(160)).toMatch(/ Mean 95% CI .* df .* Difference {2}Difference 95% CI +d /);
});

test('more digits show more of the same figures', () => {
  const mean = (digits: number) =>
    / 41 +(\d\.\d+) /.exec(render(['indicators'], { digits, width: 120 }))?.[1] ?? '';
  expect(mean(2)).toBe('4.83');
  expect(mean(6)).toMatch(/^4\.8[23]\d{4}$/);
});

test('a reverse-keyed item is marked, and the mark explained', async () => {
  const scales = [{ id: 's', items: ['a', 'b'], reverse: ['b'] }];
  const report = await scoreFiles({
    files: [temporaryFile('data.csv', 'a,b\n1,5\n3,2\n')],
    codebook: resolveCodebook({ id: 'book', populations: [{ id: 'p', min: 1, max: 5, scales }] }),
  });
  // b: 5 and 2 are scored 1 and 4, mean 2.5; a has mean 2.
  const document = scoreDocument(loadedAnalyses, report, ['items'], {
    language: 'en',
    decimals: decimalsFor(2),
  });
  const text = renderTerminal(document, { chalk: new Chalk({ level: 0 }), language: 'en', width: 80 });
  expect(text).toMatch(/^b \(R\) +2 +2\.50 /m);
  expect(text).toMatch(/^a +2 +2\.00 /m);
  expect(text).toContain('(R): reverse-keyed item');
});

test('a scale without scales inside it is not printed twice', async () => {
  const scales = [
    { id: 'one', items: ['a'] },
    { id: 'two', scales: [{ id: 'inner', items: ['b'] }] },
  ];
  const report = await scoreFiles({
    files: [temporaryFile('data.csv', 'a,b\n1,5\n3,2\n')],
    codebook: resolveCodebook({ id: 'book', populations: [{ id: 'p', min: 1, max: 5, scales }] }),
  });
  const captions = (parts: readonly ReportPart[]) =>
    scoreDocument(loadedAnalyses, report, parts, { language: 'en', decimals: decimalsFor(2) }).blocks.flatMap(
      (block) => (block.kind === 'table' ? block.caption : []),
    );
  expect(captions(['scales', 'indicators'])).toEqual(['p · two (1–5)', 'Indicators']);
  expect(captions(['scales'])).toEqual(['p · one (1–5)', 'p · two (1–5)']);
});
