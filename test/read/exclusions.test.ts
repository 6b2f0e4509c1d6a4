import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check-files.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../src/codebook/schema/codebook-schema.ts';
import { writtenCodebook } from '../../src/codebook/written/written-codebook.ts';
import { codebookFingerprint } from '../../src/count/tallies/codebook-fingerprint.ts';
import { InputError } from '../../src/errors.ts';
import { type ScoreOptions, scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';

type Exclude = WrittenCodebook['populations'][number]['exclude'];
const bookOf = (exclude?: Exclude) =>
  resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 5,
        ...(exclude && { exclude }),
        group: { column: 'area', levels: [{ id: 'north' }, { id: 'south' }] },
        scales: [{ id: 's', items: ['q1', 'q2', 'q3'] }],
      },
    ],
  });

/** As Qualtrics writes them, without the two rows of headings. */
const qualtrics = [
  'StartDate,RecordedDate,ResponseId,Status,Finished,area,q1,q2,q3',
  '1,1,R1,Survey Preview,True,north,1,1,1',
  '1,1,R2,IP Address,True,north,4,3,4',
  '1,1,R3,IP Address,False,south,4,,',
  '1,1,R4,Spam,True,south,9,9,9',
  '1,1,R5,IP Address,True,south,4,4,2',
  '1,1,R6,Survey Preview,False,north,1,1,1',
  '',
].join('\n');

async function scored(text: string, exclude: Exclude, options: Partial<ScoreOptions> = {}) {
  const file = temporaryFile('data.csv', text);
  try {
    const report = await scoreFiles({ files: [file], codebook: bookOf(exclude), ...options });
    return {
      n: report.scales[0]?.n,
      excluded: report.inputs[0]?.rows.excluded,
      warnings: report.warnings.map(({ code, column, count, line }) => [code, column, count, line]),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ line, column, message }) => [line, column, message.en]);
  }
}

describe('rows that the codebook excludes', () => {
  test('are left out before their answers are looked at, and counted by the first column that does', async () => {
    const rules = { Status: ['survey preview', 'Spam'], Finished: [false, 0] };
    expect(await scored(qualtrics, rules)).toEqual({
      n: 2,
      excluded: [{ reason: 'excluded', n: 4 }],
      warnings: [
        ['rows_excluded', 'Status', 3, 2],
        ['rows_excluded', 'Finished', 1, 4],
      ],
    });
  });

  test.each([
    ['numbers however they are written', { done: 0 }, 'done', ['0', '0.0', '00', '1', '1.0']],
    [
      'texts as levels are compared',
      { done: ['시험 응답'] },
      'done',
      ['시험응답', ' 시험 응답', '시험　응답', '', 'x'],
    ],
    ['empty cells', { submitted: [''] }, 'submitted', ['', ' ', '', '2024-01-01', '2024-01-02']],
  ])('%s', async (_, rules, column, cells) => {
    const rows = cells.map((cell, index) => `${cell},${index % 2 === 0 ? 'north' : 'south'},4,3,4`);
    const outcome = await scored([`${column},area,q1,q2,q3`, ...rows, ''].join('\n'), rules);
    expect(outcome).toMatchObject({ n: 2, excluded: [{ reason: 'excluded', n: 3 }] });
  });

  test('come out the same with the fast lane, which then steps aside', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, n) => `${n % 3 === 0 ? 'Spam' : 'ok'},north,${1 + (n % 5)},3,4\n`,
    );
    const text = `Status,area,q1,q2,q3\n${rows.join('')}`;
    const slow = await scored(text, { Status: 'Spam' }, { fastLaneFrom: Number.POSITIVE_INFINITY });
    expect(slow).toMatchObject({ n: 200 });
    expect(await scored(text, { Status: 'Spam' }, { fastLaneFrom: 1 })).toEqual(slow);
  });

  test('are refused where their column is missing, unless nothing is to be left out by it', async () => {
    expect(await scored(qualtrics, { Statuss: 'Spam' })).toEqual([[1, 'Statuss', 'this column is missing']]);
    expect(await scored(qualtrics.replaceAll('9,9,9', '2,2,2'), { Statuss: [] })).toMatchObject({ n: 5 });
  });

  test('stand in a codebook with nothing left to defaults, and in the fingerprint only where there are any', () => {
    const book = bookOf({ Status: ['Spam', 7], Finished: [] });
    expect(resolveCodebook(writtenCodebook(book))).toEqual(book);
    expect(codebookFingerprint(bookOf({ Status: [] }))).toBe(codebookFingerprint(bookOf()));
    expect(codebookFingerprint(book)).not.toBe(codebookFingerprint(bookOf()));
  });
});

describe('rows that a form service does not call finished, where the codebook says nothing', () => {
  const text = qualtrics.replace('9,9,9', '2,2,2');

  test('are counted as people, with a warning for each column that gives the rule to write', async () => {
    const file = temporaryFile('data.csv', text);
    const report = await scoreFiles({ files: [file], codebook: bookOf() });
    expect(report.scales[0]?.n).toBe(5);
    expect(report.warnings.map(({ code, count, line, message }) => [code, count, line, message.en])).toEqual([
      [
        'rows_unfinished',
        3,
        2,
        '3 rows counted as people (a preview or a test 2, spam 1); to leave them out write exclude: { "Status": ["Survey Preview", "Spam"] } in the codebook, to keep them exclude: { "Status": [] }',
      ],
      [
        'rows_unfinished',
        2,
        4,
        '2 rows counted as people (unfinished 2); to leave them out write exclude: { "Finished": ["False"] } in the codebook, to keep them exclude: { "Finished": [] }',
      ],
    ]);
  });

  test('need a decision in check, and none where the codebook decides', async () => {
    const file = temporaryFile('data.csv', text);
    const codes = async (exclude?: Exclude) =>
      (await checkFiles({ files: [file], codebook: bookOf(exclude) })).findings
        .filter(({ severity }) => severity === 'decision')
        .map(({ code, column }) => [code, column]);
    expect(await codes()).toEqual(
      expect.arrayContaining([
        ['rows_unfinished', 'Status'],
        ['rows_unfinished', 'Finished'],
      ]),
    );
    const decided = await codes({ Status: [], Finished: ['False'] });
    expect(decided.filter(([code]) => code === 'rows_unfinished')).toEqual([]);
  });

  test('are not seen in a column of that name in another file', async () => {
    const own = 'Status,area,q1,q2,q3\nSpam,north,4,3,4\nSpam,south,4,3,4\n';
    expect(await scored(own, undefined)).toMatchObject({ n: 2, warnings: [] });
  });
});
