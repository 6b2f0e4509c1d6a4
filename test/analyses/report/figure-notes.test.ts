import { expect, test } from 'vitest';
import { figureNotes } from '../../../src/analyses/report/figure-notes.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { Language } from '../../../src/localized.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      label: { ko: '사람들', en: 'People' },
      min: 1,
      max: 5,
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      scales: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
        id: `scale_${id}`,
        label: id.toUpperCase(),
        items: [id],
      })),
    },
  ],
});
const score = (rows: readonly string[], options: Partial<ScoreOptions> = {}) =>
  scoreFiles({
    files: [temporaryFile('data.csv', ['area,a,b,c,d,e,f', ...rows, ''].join('\n'))],
    codebook,
    ...options,
  });

const varied = ['here 1', 'here 2', 'here 5', 'there 2', 'there 4', 'there 5'].map((person) =>
  person.replace(/ (\d)/, ',$1,$1,$1,$1,$1,$1'),
);

test.each([
  ['student', /^t: Student.*two-sided$/],
  ['welch', /^t: Welch.*two-sided$/],
  ['auto', /^t: Welch.*ʷ.* below \.05, .*Student.*two-sided$/],
] as const)('the notes name the %s test, what the stars mean and what 0–100 is', async (name, sentence) => {
  expect(figureNotes(await score(varied, { test: name }), ['indicators'], 'en')).toEqual([
    expect.stringMatching(sentence),
    '* p<.05, ** p<.01, *** p<.001',
    '0–100: (mean − lowest) ÷ (highest − lowest) × 100',
  ]);
});

test('figures without a value are listed by their reason', async () => {
  const constant = await score([
    'here,1,1,1,1,1,1',
    'here,1,1,1,1,1,1',
    'there,1,1,1,1,1,1',
    'there,1,1,1,1,1,1',
  ]);
  const last = (language: Language) => figureNotes(constant, ['indicators'], language).at(-1);
  expect(last('en')).toBe('–: cannot be computed (no variance): A, B, C, D, E, F');
  expect(last('ko')).toBe('–: 계산할 수 없음(분산이 0): A, B, C, D, E, F');
});

test('of the tables that are not shown nothing is said', async () => {
  const alike = ['here,1,1,1,1,1,1', 'there,1,1,1,1,1,1'];
  expect(figureNotes(await score(alike), ['respondents'], 'en')).toEqual([]);
  expect(figureNotes(await score(alike), ['items'], 'en')).toEqual([
    '0–100: (mean − lowest) ÷ (highest − lowest) × 100',
    expect.stringContaining('one respondent'),
  ]);
});

test('a name is listed once for each reason', async () => {
  const oneWithoutVariance = await score(varied.map((row) => row.replace(/\d$/, '1')));
  expect(figureNotes(oneWithoutVariance, ['indicators'], 'en').slice(3)).toEqual([
    '–: cannot be computed (no variance): F',
  ]);
});

const small = [...varied, ...varied, ...varied];

test('figures that are withheld are named, and are not told to be impossible', async () => {
  const notes = async (minCell: number, language: Language = 'en') =>
    figureNotes(await score(small, { minCell }), ['indicators'], language).filter(
      (note) => note.startsWith('–') || note.startsWith('Withheld'),
    );
  // Nine people in each group, three of each answer.
  expect(await notes(3)).toEqual([
    '–: cells of fewer than 3 people, and what would give them away, are withheld',
  ]);
  expect(await notes(10)).toEqual([
    '–: cells of fewer than 10 people, and what would give them away, are withheld',
    'Withheld: People, A, B, C, D, E, F',
  ]);
  expect((await notes(10, 'ko'))[0]).toBe('–: 10명 미만인 칸과 그 값을 역산할 수 있는 칸은 비공개');
});
