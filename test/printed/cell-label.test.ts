import { expect, test } from 'vitest';
import { builtInCodebook } from '../../src/codebook/load-codebook.ts';
import { cellLabel } from '../../src/printed/cell-label.ts';
import type { CellSubject } from '../../src/printed/printed-cell.ts';

const label = (row: string, column: string, subject: CellSubject, population: string | null = 'users') => {
  const { row: rowLabel, column: columnLabel } = cellLabel(
    { row, column, population, subject },
    builtInCodebook(),
  );
  return [`${rowLabel.ko} · ${columnLabel.ko}`, `${rowLabel.en} · ${columnLabel.en}`];
};

test('a figure is called by the labels of the codebook and the name of the figure', () => {
  expect(
    label('tangibles', 'pilot mean', { of: 'scale', scale: 'tangibles', group: 'pilot', figure: 'mean' }),
  ).toEqual(['유형성 · 시범지역 평균', 'Tangibles · Pilot mean']);
  expect(label('tangibles', 't', { of: 'comparison', scale: 'tangibles', figure: 't' })).toEqual([
    '유형성 · t',
    'Tangibles · t',
  ]);
  expect(
    label('sex 여자', 'all n', { of: 'level', variable: 'sex', level: '여자', group: 'all', figure: 'n' }),
  ).toEqual(['성별 여자 · 빈도', 'Sex Female · n']);
  expect(label('total', 'n', { of: 'people', group: 'all', figure: 'n' })).toEqual([
    '합계 · 빈도',
    'total · n',
  ]);
});

test('what the codebook does not have keeps its address', () => {
  const gone = { of: 'scale', scale: 'gone', group: 'all', figure: 'sd' } as const;
  expect(label('gone', 'sd', gone)).toEqual(['gone · 표준편차', 'gone · SD']);
  expect(
    label(
      '주민참여',
      'concepts',
      { of: 'themes', category: '', subcategory: null, figure: 'concepts' },
      null,
    ),
  ).toEqual(['주민참여 · concepts', '주민참여 · concepts']);
});
