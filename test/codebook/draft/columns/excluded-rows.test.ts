import { expect, test } from 'vitest';
import { draftCodebook } from '../../../../src/draft-codebook.ts';
import { temporaryFile } from '../../../temporary-file.ts';

const draftOf = async (rows: readonly string[]) =>
  (await draftCodebook({ files: [temporaryFile('data.csv', `${rows.join('\n')}\n`)], language: 'en' })).text;

/** Twelve people of whom some are no finished answers, which have the answers 1 and 1; the others have 3 to 5. */
const people = (row: (flawed: boolean, answers: string) => string) =>
  Array.from({ length: 12 }, (_, person) =>
    row(person % 4 === 1, person % 4 === 1 ? '1,1' : `${3 + (person % 3)},${3 + ((person + 1) % 3)}`),
  );

test.each([
  [
    'Qualtrics',
    [
      'StartDate,Status,Finished,ResponseId,q1,q2',
      ...people((flawed, q) => `x,${flawed ? 'Survey Preview' : 'IP Address'},True,R,${q}`),
    ],
    'Status: [ Survey Preview ] # confirm: that 3 rows may be left out (a preview or a test 3); [] keeps them',
  ],
  [
    'LimeSurvey',
    [
      'id,submitdate,lastpage,seed,q1,q2',
      ...people((flawed, q) => `,${flawed ? '' : '2024-11-02'},3,1,${q}`),
    ],
    'submitdate: [ "" ] # confirm: that 3 rows may be left out (unfinished 3); [] keeps them',
  ],
  [
    'KoboToolbox',
    [
      'q1,q2,_uuid,_validation_status',
      ...people((flawed, q) => `${q},,${flawed ? 'Not approved' : 'Approved'}`),
    ],
    '_validation_status: [ Not approved ] # confirm: that 3 rows may be left out (not approved in review 3); [] keeps them',
  ],
  [
    'ODK',
    ['SubmissionDate,q1,q2,KEY,ReviewState', ...people((flawed, q) => `x,${q},,${flawed ? 'rejected' : ''}`)],
    'ReviewState: [ rejected ] # confirm: that 3 rows may be left out (not approved in review 3); [] keeps them',
  ],
])(
  '%s: what the service calls no finished answer is left out of the draft, marked',
  async (_, rows, line) => {
    const text = await draftOf(rows);
    expect(text).toContain(`    exclude:\n      ${line}\n`);
    expect(text).toContain('found: 3–5');
  },
);

test('where no row is finished, all count, and the draft leaves none out', async () => {
  const text = await draftOf(['id,submitdate,lastpage,seed,q1,q2', ...people((_, q) => `,,3,1,${q}`)]);
  expect(text).not.toContain('exclude');
  expect(text).toContain('found: 1–5');
});

test('what REDCap says of one form leaves no row out', async () => {
  const text = await draftOf([
    'record_id,q1,q2,svc_complete',
    ...people((flawed, q) => `${q},${flawed ? 0 : 2}`).map((row, at) => `${at + 1},${row}`),
  ]);
  expect(text).not.toContain('exclude');
});
