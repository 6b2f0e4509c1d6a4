import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { draftCodebook } from '../../src/draft-codebook.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';

/** Of the people P01 to P20, north and south in turn: q1 to q4. */
const answers =
  '4343 4444 4353 4424 4434 2222 5453 3443 4445 3242 4434 4333 5535 3443 4435 2343 5353 3433 4344 4334'
    .split(' ')
    .map((four) => four.split(''));
const area = (person: number) => (person % 2 === 0 ? 'north' : 'south');

/** A file of these people: what stands in front of and behind the answers of one. */
const rows = (row: (four: readonly string[], person: number) => string) => answers.map(row).join('\n');

const words = ['', 'Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];
const inWords = (four: readonly string[]) => four.map((answer) => words[Number(answer)]).join(',');

const listed: readonly (readonly [name: string, text: string, q1: string, texts?: Record<string, string>])[] =
  [
    [
      'SurveyMonkey, two header rows',
      `Respondent ID,Collector ID,Start Date,IP Address,Which area do you live in?,How far do you agree?,,,How was the waiting time?\n,,,,Response,The staff were kind,The staff listened,The staff explained,Response\n${rows((four, at) => `114000${at},4000,11/02/2024 09:${10 + at}:00 AM,,${area(at)},${inWords(four)}`)}`,
      'How far do you agree? - The staff were kind',
      {
        area: 'Which area do you live in?',
        q1: 'The staff were kind',
        q2: 'The staff listened',
        q3: 'The staff explained',
        q4: 'How was the waiting time?',
      },
    ],
    [
      'SurveyMonkey, an empty second row',
      `Respondent ID,Collector ID,Start Date,area,q1,q2,q3,q4\n,,,,,,,\n${rows((four, at) => `114000${at},4000,x,${area(at)},${four.join(',')}`)}`,
      'q1',
    ],
    [
      'marks of required questions',
      `id,area,직원이 친절하다 [필수],[필수] 직원이 경청한다,직원이 설명한다 *,<p>대기가&nbsp;짧다</p>\n${rows((four, at) => `P${at},${area(at)},${four.join(',')}`)}`,
      '직원이 친절하다 [필수]',
      { q1: '직원이 친절하다', q2: '직원이 경청한다', q3: '직원이 설명한다', q4: '대기가 짧다' },
    ],
    [
      'marks in the codebook, and none in the file',
      `id,area,직원이 친절하다,직원이 경청한다,직원이 설명한다,대기가 짧다\n${rows((four, at) => `P${at},${area(at)},${four.join(',')}`)}`,
      '직원이 친절하다',
      {
        q1: '1. 직원이 친절하다 *',
        q2: '직원이 경청한다 (필수)',
        q3: '[필수] 직원이 설명한다',
        q4: '<b>대기가 짧다</b>',
      },
    ],
    ...['-', '.', ':', '__', '/'].map(
      (between) =>
        [
          `groups with ${between}`,
          `SubmissionDate,person${between}area,${[1, 2, 3, 4].map((at) => `svc${between}q${at}`).join(',')},meta${between}instanceID,KEY\n${rows((four, at) => `x,${area(at)},${four.join(',')},uuid:${at},uuid:${at}`)}`,
          `svc${between}q1`,
        ] as const,
    ),
    [
      'REDCap',
      `record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,area,q1,q2,q3,care_complete,q4,speed_complete,svc___1,svc___2\n${rows((four, at) => `${at + 1},baseline_arm_1,,,${area(at)},${four.slice(0, 3).join(',')},2,${four[3]},${at % 3},${at % 2},0`)}`,
      'q1',
    ],
  ];

const files = listed.map(([name, text, q1, columns]) => ({ name, text, q1, columns }));

test.each(files)('$name: the draft has the four items and no column of the service', async ({ text, q1 }) => {
  const { text: draft } = await draftCodebook({ files: [temporaryFile('data.csv', text)], language: 'en' });
  expect(draft).toContain(q1);
  const scales = draft.slice(draft.indexOf('scales:'));
  expect(
    [...scales.matchAll(/\{ id: |items: \[([^\]]*)\]/g)].flatMap(([, list]) => list?.split(',') ?? ['']),
  ).toHaveLength(4);
});

test.each(files)('$name: a codebook by hand gives the means of the answers', async ({ text, columns }) => {
  const report = await scoreFiles({
    files: [temporaryFile('data.csv', text)],
    codebook: resolveCodebook({
      id: 'hand',
      populations: [
        {
          id: 'people',
          min: 1,
          max: 5,
          group: { column: 'area', levels: [{ id: 'north' }, { id: 'south' }] },
          ...(columns ? { columns } : {}),
          answers: Object.fromEntries(words.slice(1).map((word, at) => [word, at + 1])),
          scales: [
            { id: 'care', items: ['q1', 'q2', 'q3'] },
            { id: 'speed', items: ['q4'] },
          ],
        },
      ],
    }),
  });
  // Added by hand: 119 / 30, 98 / 30, 39 / 10, 31 / 10.
  const means = report.scales.filter(({ group }) => group !== 'all').map(({ mean }) => mean?.toFixed(6));
  expect(new Set(means)).toEqual(new Set(['3.966667', '3.266667', '3.900000', '3.100000']));
  expect(report.inputs[0]?.rows.used).toBe(20);
});

test('columns found through marks are told, with the header that was taken', async () => {
  const { text = '', columns = {} } = files.find(({ name }) => name.startsWith('marks of')) ?? {};
  const { warnings } = await scoreFiles({
    files: [temporaryFile('data.csv', text)],
    codebook: resolveCodebook({
      id: 'hand',
      populations: [
        { id: 'people', min: 1, max: 5, columns, scales: [{ id: 's', items: ['q1', 'q2', 'q3', 'q4'] }] },
      ],
    }),
  });
  expect(warnings.map(({ code, count }) => [code, count])).toEqual([['column_matched', 4]]);
  expect(warnings[0]?.message.en).toContain('q1 ← "직원이 친절하다 [필수]"');
});

test('a column without a name that holds answers is told by score and by init', async () => {
  const text = `area,q1,q2,q3,\n${rows((four, at) => `${area(at)},${four.join(',')}`)}`;
  const file = temporaryFile('data.csv', text);
  const codebook = resolveCodebook({
    id: 'hand',
    populations: [{ id: 'people', min: 1, max: 5, scales: [{ id: 's', items: ['q1', 'q2', 'q3'] }] }],
  });
  const { warnings } = await scoreFiles({ files: [file], codebook });
  expect(warnings.map(({ code, line, count }) => [code, line, count])).toEqual([['columns_unnamed', 1, 1]]);
  expect(warnings[0]?.message.en).toContain('E (1)');
  const draft = await draftCodebook({ files: [file], language: 'en' });
  expect(draft.warnings.map(({ code }) => code)).toEqual(['columns_unnamed']);
  expect(draft.text).toContain('"": column 5 has no name');
});

test('where no column is an item, the nearest header is named', async () => {
  const text = `area,svc_q1,svc_q2\n${rows((four, at) => `${area(at)},${four[0]},${four[1]}`)}`;
  const codebook = resolveCodebook({
    id: 'hand',
    populations: [{ id: 'people', min: 1, max: 5, scales: [{ id: 's', items: ['q1', 'q2'] }] }],
  });
  await expect(scoreFiles({ files: [temporaryFile('data.csv', text)], codebook })).rejects.toMatchObject({
    problems: [
      { hint: { en: 'if "svc_q1" is the item "q1", rename it or write it under `columns` in the codebook' } },
    ],
  });
});
