import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../../src/analyses/quality/document/check-document.ts';
import { verdictText } from '../../../../src/analyses/quality/document/check-text.ts';
import type { QualityReport } from '../../../../src/analyses/quality/quality-schema.ts';
import { checkFiles } from '../../../../src/check-files.ts';
import { cellWidth } from '../../../../src/formats/cell-width.ts';
import { renderTerminal } from '../../../../src/formats/terminal/terminal.ts';
import { jejuCodebook } from '../../../printed/jeju-tables.ts';
import { check, csvOf, people, somebody } from '../checked.ts';

const chalk = new Chalk({ level: 0 });
const view = (report: QualityReport, language: 'ko' | 'en', width = 80) =>
  renderTerminal(checkDocument(report, language), { chalk, language, width });
/** With short names, as users have them. */
const short = (report: QualityReport) =>
  JSON.parse(JSON.stringify(report).replace(/\/[^" ]*\/data-/g, 'data-')) as QualityReport;
const faulty = async () => {
  const answers = somebody(12).answers.with(3, 'secret').with(4, '').with(6, '17');
  const wrong = { ...somebody(12), sex: '', answers };
  const again = { ...somebody(21), id: 'person-3' };
  return short(await check([csvOf([...people(12), wrong, again], ['a,b']), csvOf([somebody(29)])]));
};

describe('the view', () => {
  test('has the rows, what is missing, notes, decisions with what to do, and the verdict last', async () => {
    const shown = view(await faulty(), 'en');
    const titles = ['Rows', 'Missing by person', 'Missing by item', 'Notes', 'Needs a decision'];
    expect(shown.split('\n').filter((line) => titles.includes(line))).toEqual(titles);
    expect(shown).toMatch(/respondent repeated 1, ragged 1\s+15\s+13/);
    expect(shown).toMatch(/q5 +14 +1 +7\.1 +0/);
    expect(shown).toMatch(/data-1\.csv q4 +1 cell that is no answer from 1–5 \(line 14\)/);
    expect(shown.match(/correct or empty them/g)).toHaveLength(1);
    expect(shown.trimEnd().split('\n').at(-1)).toBe('4 things need a decision, 1 note');
    expect(shown).not.toMatch(/secret|\b17\b|person-/);
  });

  test('says nothing of decisions, notes and missing answers where there are none', async () => {
    const shown = view(await check(csvOf(people(12))), 'en');
    expect(shown).not.toMatch(/decision\n|Notes|Missing/);
    expect(shown).toContain('Nothing needs a decision, no notes\n');
  });

  test.each([
    ['ko', 80],
    ['en', 80],
    ['ko', 120],
    ['en', 120],
  ] as const)('in %s fits %i cells', async (language, width) => {
    const shown = view(await faulty(), language, width);
    for (const line of shown.split('\n')) expect(cellWidth(line), line).toBeLessThanOrEqual(width);
  });

  test('is in Korean from end to end', async () => {
    const shown = view(await faulty(), 'ko');
    expect(shown).toContain('조치가 필요한 사항 4건, 참고 1건');
    expect(shown).not.toMatch(/\b(the|of|rows|lines?)\b/);
  });
});

test.each([
  [{ decisions: 0, notes: 1 }, 'Nothing needs a decision, 1 note', '조치할 사항이 없습니다, 참고 1건'],
  [{ decisions: 1, notes: 0 }, '1 thing needs a decision, no notes', '조치가 필요한 사항 1건, 참고 0건'],
  [{ decisions: 3, notes: 2 }, '3 things need a decision, 2 notes', '조치가 필요한 사항 3건, 참고 2건'],
])('%j is told as %s', (summary, en, ko) => {
  expect([verdictText(summary, 'en'), verdictText(summary, 'ko')]).toEqual([en, ko]);
});

test('scales are named by their labels where the codebook is at hand, by their ids else', async () => {
  const report = await checkFiles({ files: ['fixtures/users.csv'], codebook: jejuCodebook });
  const rendered = (document: ReturnType<typeof checkDocument>) => JSON.stringify(document);
  expect(rendered(checkDocument(report, 'ko', jejuCodebook.populations))).toContain('서비스 품질');
  expect(rendered(checkDocument(report, 'en', jejuCodebook.populations))).not.toContain('service_quality');
  expect(rendered(checkDocument(report, 'en'))).toContain('service_quality');
});
