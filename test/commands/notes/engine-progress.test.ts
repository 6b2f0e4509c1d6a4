import { expect, test } from 'vitest';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import { EngineProgress } from '../../../src/commands/notes/engine-progress.ts';
import { countTables } from '../../../src/count/engine/count-tables.ts';

test('the engine, the table, what is done, and for how long', () => {
  const progress = new EngineProgress('postgres', 10);
  expect(progress.line('en', 12)).toBe('postgres · opening · 2 s');
  progress.at('answers', 'survey.users');
  expect(progress.line('en', 100)).toBe('postgres · survey.users · counting answers · 1 min 30 s');
  progress.at('respondents', undefined);
  expect(progress.line('ko', 100)).toBe('postgres · 중복 응답 확인 중 · 1분 30초');
});

test.each([
  [{ coMoments: true }, ['products']],
  [{ coMoments: false }, []],
])('a database says each step before it is at it: %o', async (plan, between) => {
  const steps: string[] = [];
  await countTables(
    {
      engine: 'duckdb',
      files: ['fixtures/users.csv'],
      tables: [],
      onStep: (step, table) => steps.push([step, ...(table === undefined ? [] : [table])].join(' ')),
    },
    { codebook: builtInCodebook(), population: null, onInvalid: 'error', plan },
  );
  expect(steps).toEqual([
    'open',
    ...['cells', 'answers', ...between].map((step) => `${step} fixtures/users.csv`),
    'respondents',
  ]);
});
