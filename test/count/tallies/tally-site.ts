import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Codebook } from '../../../src/codebook/codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../../src/errors.ts';
import { renderCounts } from '../../../src/formats/json.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { type TallyOptions, tallyFiles } from '../../../src/tally-files.ts';
import { temporaryFolder } from '../../temporary-file.ts';

export const writtenCodebook = {
  id: 'book',
  version: '2',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      missing: [9],
      min_valid: 2,
      respondent: 'id',
      group: {
        column: 'area',
        levels: [{ id: 'here' }, { id: 'there' }] as [{ id: string }, { id: string }],
      },
      characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
      scales: [
        { id: 'outer', items: ['a'], scales: [{ id: 'inner', items: ['b', 'c'], reverse: ['c'] }] },
        { id: 'alone', min_valid: 'all' as const, items: ['d'] },
      ],
    },
    { id: 'staff', min: 0, max: 10, scales: [{ id: 'mood', items: ['m1', 'm2'] }] },
  ],
};
export const codebook = resolveCodebook(writtenCodebook);
const header = 'id,area,sex,a,b,c,d';
export const people = [
  '1,here,m,1,2,3,4',
  '2,there,f,5,,2,1',
  '3,,x,,,3,2',
  '4,here,f,1,2,2,',
  '5,elsewhere,m,9,1,1,5',
];

/** Files in a new folder, and what can be done with them. */
export function site(of: Codebook = codebook) {
  const folder = temporaryFolder();
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const csv = (name: string, rows: readonly string[]) => file(name, [header, ...rows, ''].join('\n'));
  const score = (files: readonly string[], options: Partial<ScoreOptions> = {}) =>
    scoreFiles({ files, codebook: of, ...options });
  const tally = async (files: readonly string[], options: Partial<TallyOptions> = {}) =>
    (await tallyFiles({ files, codebook: of, ...options })).tally;
  const part = async (name: string, files: readonly string[], options: Partial<TallyOptions> = {}) =>
    file(name, renderCounts(await tally(files, options)));
  return { file, csv, score, tally, part };
}

/** What was refused, and where. */
export const refusal = async (run: Promise<unknown>) => {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof InputError)
    return error.problems.map(({ path, message }) => ({ path, en: message.en }));
  throw error ?? new Error('nothing was refused');
};
