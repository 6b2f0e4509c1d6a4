import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Codebook } from '../src/codebook/codebook.ts';
import { builtInCodebook, loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { InputError } from '../src/errors.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

const staff = resolve('fixtures/staff.csv');
const users = resolve('fixtures/users.csv');
const cafe = resolve('fixtures/example/cafe.csv');

async function draft(...files: string[]): Promise<{ readonly text: string; readonly codebook: Codebook }> {
  const { text } = await draftCodebook({ files, language: 'en' });
  return { text, codebook: await loadCodebook(temporaryFile('draft.yaml', text)) };
}

/** Rows as CSV, every cell quoted. */
const csv = (rows: readonly (readonly (string | number)[])[]) =>
  rows
    .map((cells) => `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');

/** Answers 1 to `points` of some people that go together, each answer met. */
const answers = (people: number, items: number, points: number) =>
  Array.from({ length: people }, (_, person) =>
    Array.from({ length: items }, (_, item) => 1 + ((person + (person % 7 === item ? 1 : 0)) % points)),
  );

async function scored(file: string, codebook: Codebook) {
  const report = await scoreFiles({ files: [file], codebook });
  return { report, rows: report.inputs[0]?.rows, warnings: report.warnings.map(({ code }) => code) };
}

describe('the fixtures', () => {
  test.each([
    [users, 'users'],
    [staff, 'staff'],
  ])('%s: the innermost scales have the figures of the built-in codebook', async (file, id) => {
    const { codebook } = await draft(file);
    const { report, rows, warnings } = await scored(file, codebook);
    const known = await scoreFiles({ files: [file], codebook: builtInCodebook() });
    const all = (of: typeof report) => of.scales.filter(({ group }) => group === 'all');
    expect(warnings).toEqual([]);
    expect(rows?.used).toBe(rows?.read);
    expect(all(report).length).toBeGreaterThan(5);
    for (const { scale, n, mean, sd, score100 } of all(report)) {
      const same = all(known).find((row) => row.scale === scale);
      expect({ scale, n, mean, sd, score100 }).toEqual({
        scale,
        n: same?.n,
        mean: same?.mean,
        sd: same?.sd,
        score100: same?.score100,
      });
    }
    expect(codebook.populations[0]?.respondent).toBe('id');
    expect(codebook.populations[0]?.characteristics.map(({ column }) => column)).toEqual(
      builtInCodebook()
        .populations.find((population) => population.id === id)
        ?.characteristics.map(({ column }) => column),
    );
  });

  test('users.csv: the two areas are compared as the built-in codebook compares them', async () => {
    const { report } = await scored(users, (await draft(users)).codebook);
    const known = await scoreFiles({ files: [users], codebook: builtInCodebook() });
    const of = ({ comparisons }: typeof report) => comparisons.find(({ scale }) => scale === 'tangibles');
    expect(of(report)?.estimate).toBe(of(known)?.estimate);
    expect(of(report)?.student).toEqual(of(known)?.student);
  });

  test('cafe.csv: the missing code is found, and the reverse item asked about, not assumed', async () => {
    const { text, codebook } = await draft(cafe);
    const { rows, warnings } = await scored(cafe, codebook);
    expect(rows).toMatchObject({ read: 24, used: 23 });
    expect(warnings).toEqual([]);
    expect(text).toContain('      - 9 # confirm: that it means "no answer"\n');
    expect(text).toMatch(/items: \[ kind_1, kind_2, kind_3 \] # confirm: .*reverse: \[kind_3\]\n/);
    expect(codebook.populations[0]?.scales.flatMap(({ items }) => items).some(({ reverse }) => reverse)).toBe(
      false,
    );
    expect(codebook.populations[0]?.group?.column).toBe('branch');
  });

  test('two kinds of files make two populations; one of them twice is one', async () => {
    const { text, codebook } = await draft(staff, users, staff);
    expect(codebook.populations.map(({ id, items }) => [id, items.length])).toEqual([
      ['staff', 40],
      ['users', 57],
    ]);
    expect(text).toContain(`# Draft of a codebook, made by hanaro codebook init from`);
    const report = await scoreFiles({ files: [staff, users], codebook });
    expect(report.inputs.map(({ rows }) => rows.used)).toEqual([41, 120]);
  });
});

test('the head counts the marks, in the language of the run', async () => {
  for (const [language, mark] of [
    ['ko', '# 확인'],
    ['en', '# confirm'],
  ] as const) {
    const { text } = await draftCodebook({ files: [cafe], language });
    const [, ...lines] = text.split('\n').filter((line) => !line.startsWith('#'));
    const marks = lines.filter((line) => line.includes(`${mark}: `)).length;
    expect(marks).toBe(5);
    expect(text).toContain({ ko: `확인할 곳 ${marks}개`, en: `Places to confirm: ${marks}.` }[language]);
  }
});

test('the same file gives the same bytes', async () => {
  expect((await draft(users)).text).toBe((await draft(users)).text);
});

describe('exports of forms', () => {
  const agree = ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'];
  const satisfied = ['매우 불만족', '불만족', '보통', '만족', '매우 만족'];

  test('Google: a grid is a scale, words are answers in their order, stamps and consent are left out', async () => {
    const question = '직원에 대하여 얼마나 동의하십니까?';
    const file = temporaryFile(
      'google.csv',
      csv([
        [
          '타임스탬프',
          '개인정보 수집에 동의합니까?',
          '성별',
          `${question} [친절하다]`,
          `${question} [빠르다]`,
          `${question} [바르다]`,
          '전반적으로 얼마나 만족하십니까?',
          '하고 싶은 말',
        ],
        ...answers(40, 3, 5).map(([a = 1, b = 1, c = 1], person) => [
          `2020. 11. 3 오후 ${person}:11:00`,
          '예',
          person % 3 === 0 ? '여' : '남',
          agree[a - 1] ?? '',
          agree[b - 1] ?? '',
          agree[c - 1] ?? '',
          satisfied[(person * 3) % 5] ?? '',
          `의견 ${person}`,
        ]),
      ]),
    );
    const { text, codebook } = await draft(file);
    const [population] = codebook.populations;
    expect(population?.scales.map(({ id, items, min, max }) => [id, items.length, min, max])).toEqual([
      ['q1', 3, 1, 5],
      ['scale', 1, 1, 5],
    ]);
    expect(population?.items.map(({ label }) => label.ko).slice(0, 3)).toEqual([
      '친절하다',
      '빠르다',
      '바르다',
    ]);
    expect(Object.fromEntries(population?.items[0]?.answers ?? [])).toMatchObject({
      '전혀 그렇지 않다': 1,
      '매우 그렇다': 5,
      '매우 만족': 5,
    });
    expect(population?.characteristics.map(({ column }) => column)).toEqual(['성별']);
    expect(text).toContain('타임스탬프: when it was answered\n');
    expect(text).toContain('개인정보 수집에 동의합니까?: consent\n');
    expect(text).not.toContain('의견 3');
    const { rows, warnings, report } = await scored(file, codebook);
    expect({ rows, warnings }).toEqual({ rows: { read: 40, used: 40, excluded: [] }, warnings: [] });
    const means = answers(40, 3, 5).flat();
    expect(report.scales[0]?.mean).toBeCloseTo(
      means.reduce((sum, answer) => sum + answer, 0) / means.length,
      12,
    );
  });

  test.each([
    ['5점', (answer: number) => `${answer}점`],
    ['5. 매우 그렇다', (answer: number) => `${answer}. ${agree[answer - 1]}`],
    ['5 = Strongly agree', (answer: number) => (answer === 5 ? '5 = Strongly agree' : String(answer))],
    ['full-width', (answer: number) => String.fromCharCode(0xff10 + answer)],
  ])('answers written like %j', async (_, written) => {
    const data = answers(30, 2, 5);
    const file = temporaryFile('a.csv', csv([['질문 1', '질문 2'], ...data.map((row) => row.map(written))]));
    const { codebook } = await draft(file);
    const { rows, report } = await scored(file, codebook);
    expect(rows?.used).toBe(30);
    expect(report.items.map(({ mean }) => mean)).toEqual(
      [0, 1].map((item) => expect.closeTo(data.reduce((sum, row) => sum + (row[item] ?? 0), 0) / 30, 12)),
    );
  });

  test('numbers that run against their words are put in the order of the words, to be confirmed', async () => {
    const data = answers(40, 2, 5);
    const written = (answer: number) => `${6 - answer}. ${agree[answer - 1]}`;
    const file = temporaryFile(
      'down.csv',
      csv([['kind_1', 'kind_2'], ...data.map((row) => row.map(written))]),
    );
    const { text, codebook } = await draft(file);
    expect(text).toContain('1. 매우 그렇다: 5 # confirm: the order of the answers; the file has 1\n');
    const { report } = await scored(file, codebook);
    expect(report.items.map(({ mean }) => mean)).toEqual(
      [0, 1].map((item) => expect.closeTo(data.reduce((sum, row) => sum + (row[item] ?? 0), 0) / 40, 12)),
    );
  });

  test('unknown answers that many columns share are listed as met, to be confirmed', async () => {
    const words = ['빨강', '노랑', '파랑'];
    const file = temporaryFile(
      'colours.csv',
      csv([
        ['a_1', 'a_2', 'a_3'],
        ...answers(12, 3, 3).map((row) => row.map((answer) => words[answer - 1] ?? '')),
      ]),
    );
    const { text, codebook } = await draft(file);
    expect([...(codebook.populations[0]?.items[0]?.answers.keys() ?? [])].sort()).toEqual([...words].sort());
    expect(text.match(/: \d # confirm: the order/g)).toHaveLength(3);
    expect((await scored(file, codebook)).rows?.used).toBe(12);
  });

  test('words for no answer are missing, in every scale', async () => {
    const data = answers(30, 2, 5).map(([a = 0, b = 0], person) => [
      person === 3 ? '무응답' : a,
      person === 4 ? 'NA' : b,
    ]);
    const file = temporaryFile('missing.csv', csv([['s_1', 's_2'], ...data]));
    const { codebook } = await draft(file);
    expect(codebook.populations[0]?.items[0]?.missing).toEqual(['무응답', 'NA']);
    expect((await scored(file, codebook)).report.items.map(({ n }) => n)).toEqual([29, 29]);
  });

  test('two scales in which a word means two numbers each get answers of their own', async () => {
    const sets = [
      ['빨강', '노랑', '파랑'],
      ['파랑', '검정', '하양'],
    ];
    const file = temporaryFile(
      'colours.csv',
      csv([
        ['a_1', 'a_2', 'a_3', 'a_4', 'b_1', 'b_2', 'b_3'],
        ...answers(60, 7, 3).map((row) =>
          row.map((answer, item) => sets[item < 4 ? 0 : 1]?.[answer - 1] ?? ''),
        ),
      ]),
    );
    const { codebook } = await draft(file);
    const [population] = codebook.populations;
    expect(population?.scales.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(population?.items.map(({ answers }) => [...answers.keys()].sort())).toEqual(
      [0, 0, 0, 0, 1, 1, 1].map((set) => [...(sets[set] ?? [])].sort()),
    );
    expect((await scored(file, codebook)).rows?.used).toBe(60);
  });

  test('a scale of words in which one answer of the others never occurs is asked about', async () => {
    const four = ['전혀 그렇지 않다', '그렇지 않다', '그렇다', '매우 그렇다'];
    const file = temporaryFile(
      'four.csv',
      csv([
        ['kind_1', 'kind_2', 'fair_1'],
        ...answers(200, 2, 5).map(([a = 1, b = 1], person) => [
          agree[a - 1] ?? '',
          agree[b - 1] ?? '',
          four[person % 4] ?? '',
        ]),
      ]),
    );
    const { text, codebook } = await draft(file);
    expect(text).toContain('max: 5 # confirm: that the scale has 5 points; no one chose "보통이다"\n');
    expect(text.match(/# confirm: /g)).toHaveLength(1);
    expect((await scored(file, codebook)).rows?.used).toBe(200);
  });
});

test.each([
  [
    ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
    'that the scale has 5 points; one of 7 points has these answers too',
  ],
  [
    ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'],
    'that the scale has 5 points; one of 7 points has these answers too',
  ],
  [
    ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'],
    'that the scale has 4 points; one of 5 points has these answers too',
  ],
])('%j of a few people may come from a longer scale, which is asked about', async (words, asked) => {
  const rows = (people: number) =>
    answers(people, 3, words.length).map((person) => person.map((answer) => words[answer - 1] ?? ''));
  const few = temporaryFile('few.csv', csv([['kind_1', 'kind_2', 'kind_3'], ...rows(60)]));
  expect((await draft(few)).text).toContain(`max: ${words.length} # confirm: ${asked}\n`);
  const many = temporaryFile('many.csv', csv([['kind_1', 'kind_2', 'kind_3'], ...rows(200)]));
  expect((await draft(many)).text.includes('# confirm: that the scale')).toBe(words.length === 4);
});

const fairOrGood = ['Fair', 'Good'];
const veryPoorOrPoor = ['Very poor', 'Poor'];
const cellsOf = (people: number, words: readonly (readonly string[])[]) =>
  Array.from({ length: people }, (_, person) =>
    words.map((own, item) => own[(person + item + (person >> 2)) % own.length] ?? ''),
  );

test.each([
  [['How was it? [Food]', 'How was it? [Staff]', 'And before? [Food]', 'And before? [Staff]']],
  [['The food', 'The staff', 'The food then', 'The staff then']],
])(
  'answers to one question that stand elsewhere on a scale of their own are asked about: %j',
  async (header) => {
    const words = [fairOrGood, fairOrGood, veryPoorOrPoor, veryPoorOrPoor];
    const file = temporaryFile('two.csv', csv([header, ...cellsOf(60, words)]));
    const { text } = await draft(file);
    // Poor, fair, good, very good, excellent is a scale of five, too.
    expect(text).toContain('Fair: 3 # confirm: on another scale this is 2\n');
    expect(text).toContain('Good: 4 # confirm: on another scale this is 3\n');
  },
);

test('answers are not in doubt where one scale alone has them', async () => {
  const five = ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'];
  const words = [five, five.slice(0, 2), five.slice(1, 4)];
  const file = temporaryFile('one.csv', csv([['kind', 'fair', 'clear'], ...cellsOf(200, words)]));
  expect((await draft(file)).text).not.toContain('on another scale');
});

test('a scale whose end points are a guess asks so beside one whose words say them', async () => {
  const words = ['매우 불만족', '불만족', '보통', '만족', '매우 만족'];
  const rows = answers(200, 4, 5).map(([a = 1, b = 1, c = 1, d = 1]) => [
    Math.min(a, 4),
    Math.min(b, 4),
    words[c - 1] ?? '',
    words[d - 1] ?? '',
  ]);
  const file = temporaryFile('two.csv', csv([['kind_1', 'kind_2', 'fast_1', 'fast_2'], ...rows]));
  expect((await draft(file)).text).toMatch(/ {8}max: 5 # confirm: the end points; found: 1–4\n/);
});

describe('what is no item', () => {
  test('ages, household sizes, codes of two, years and constants', async () => {
    const file = temporaryFile(
      'people.csv',
      csv([
        ['연번', '나이', '가구원 수', '성별', '출생 연도', '지점', 'q1', 'q2', '설문지'],
        ...answers(24, 2, 7).map(([a = 1, b = 1], person) => [
          person + 1,
          20 + person,
          1 + (person % 4),
          1 + (person % 2),
          1980 + (person % 20),
          person % 2 ? 'B점' : 'A점',
          a,
          b,
          'v1',
        ]),
      ]),
    );
    const { text, codebook } = await draft(file);
    const [population] = codebook.populations;
    expect(population?.items.map(({ id, max }) => [id, max])).toEqual([
      ['q1', 7],
      ['q2', 7],
    ]);
    expect(population?.respondent).toBe('연번');
    expect(population?.group?.column).toBe('지점');
    expect(population?.characteristics.map(({ column }) => column)).toEqual(['나이', '가구원 수', '성별']);
    expect(population?.numbers.map(({ column }) => column)).toEqual(['나이', '출생 연도']);
    expect(text).toContain(
      '출생 연도 # confirm: these look like years (1980–1999); no ages are made of them',
    );
    expect(text).toContain('#   설문지: the same everywhere');
    expect((await scored(file, codebook)).rows?.used).toBe(24);
  });

  test('a column of names with repeats is left out, so that nobody is refused for it', async () => {
    const file = temporaryFile(
      'ids.csv',
      csv([['id', 's_1'], ...answers(20, 1, 5).map(([a = 1], person) => [person % 19, a])]),
    );
    const { text, codebook } = await draft(file);
    expect(codebook.populations[0]?.respondent).toBeNull();
    expect(text).toContain('# confirm: id: seems to name respondents, but has repeats; ');
    expect((await scored(file, codebook)).rows?.used).toBe(20);
  });

  test('columns that share a name, and columns without one', async () => {
    const rows = answers(20, 4, 5);
    const file = temporaryFile('same.csv', csv([['s_1', 'x', 'X', ''], ...rows]));
    const { text, codebook } = await draft(file);
    expect(codebook.populations[0]?.items.map(({ id }) => id)).toEqual(['s_1']);
    expect(text).toContain('# confirm: x: more than one column has this name; ');
    expect((await scored(file, codebook)).rows?.used).toBe(20);
  });

  test.each([
    ['a file of names', 'name,city\nKim,Seoul\nLee,Jeju\n'],
    ['a header alone', 's_1,s_2\n'],
    ['an empty file', ''],
  ])('%s is refused', async (_, content) => {
    const file = temporaryFile('none.csv', content);
    await expect(draftCodebook({ files: [file], language: 'en' })).rejects.toBeInstanceOf(InputError);
  });
});

test('header texts cannot break out of the YAML, and come back as they are', async () => {
  const names = [
    'a: b # c',
    '- x',
    '"quoted" [1]',
    'line\nbreak?',
    "it's 100%",
    '=1+1',
    '*alias',
    '&anchor',
    '{flow}',
    'null',
    'yes?',
    ' padded ',
  ];
  const file = temporaryFile('odd.csv', csv([names, ...answers(20, names.length, 5)]));
  const { codebook, text } = await draft(file);
  const [population] = codebook.populations;
  const headers = population?.items.map(({ id }) => population.columns.get(id)?.[0] ?? id);
  expect(headers?.sort()).toEqual([...names].sort());
  expect(text.split('\n').filter((line) => line.startsWith('break'))).toEqual([]);
  const { rows, warnings } = await scored(file, codebook);
  expect({ used: rows?.used, warnings }).toEqual({ used: 20, warnings: [] });
});

test('a Qualtrics export: its questions become labels, and its ids are no answers', async () => {
  const rows = answers(20, 2, 5);
  const file = temporaryFile(
    'qualtrics.csv',
    csv([
      ['ResponseId', 'Q1_1', 'Q1_2'],
      ['Response ID', 'How much do you agree? - Kind', 'How much do you agree? - Fast'],
      ['{"ImportId":"_recordId"}', '{"ImportId":"QID1_1"}', '{"ImportId":"QID1_2"}'],
      ...rows.map((row, person) => [`R_${person}`, ...row]),
    ]),
  );
  const { codebook } = await draft(file);
  const [population] = codebook.populations;
  expect(population?.items.map(({ id, label }) => [id, label.en])).toEqual([
    ['Q1_1', 'Kind'],
    ['Q1_2', 'Fast'],
  ]);
  expect((await scored(file, codebook)).rows?.used).toBe(20);
});

test('words that YAML 1.1 takes for true and false are quoted, as names and as levels', async () => {
  const rows = answers(24, 2, 5).map(([a = 1, b = 1], person) => [
    person,
    ['yes', 'no', 'on', 'off'][person % 4] ?? '',
    a,
    b,
  ]);
  const file = temporaryFile('words.csv', csv([['no', 'y', 'q1', 'q2'], ...rows]));
  const { text, codebook } = await draft(file);
  expect(text).toContain('respondent: "no"\n');
  expect(text).toMatch(/column: "y", levels: \[ "yes", "no", "on", "off" \]/);
  expect(codebook.populations[0]?.respondent).toBe('no');
});

test('min_valid is asked about where somebody answered a part of a scale, with how many that leaves out', async () => {
  const whole = answers(40, 6, 5).map((row, person) => [person + 1, ...row]);
  const header = ['id', 'a_1', 'a_2', 'a_3', 'b_1', 'b_2', 'b_3'];
  // Three people miss one item of b; one misses one of a; one answered nothing of a, which no rule would score.
  const cut = whole.map((row, person) =>
    row.map((cell, column) => {
      if ([2, 5, 8].includes(person) && column === 5) return '';
      if (person === 9 && column === 1) return '무응답';
      return person === 11 && column >= 1 && column <= 3 ? '' : cell;
    }),
  );
  const { text } = await draft(temporaryFile('cut.csv', csv([header, ...cut])));
  expect(text).toContain(
    'min_valid: all # confirm: that a score needs every item of its scale (all); else half, or a number; all leaves 3 of 40 people out of b\n',
  );
  const korean = await draftCodebook({
    files: [temporaryFile('cut.csv', csv([header, ...cut]))],
    language: 'ko',
  });
  expect(korean.text).toContain('(40명 중 3명이 b 점수에서 제외됨)');
  const uncut = await draft(temporaryFile('whole.csv', csv([header, ...whole])));
  expect(uncut.text).toContain('min_valid: all\n');
});

test('answers that are missing beyond the people whose cells were kept are asked about without a number', async () => {
  const rows = answers(1200, 3, 5).map((row, person) => (person === 1100 ? ['', ...row.slice(1)] : row));
  const { text } = await draft(temporaryFile('many.csv', csv([['a_1', 'a_2', 'a_3'], ...rows])));
  expect(text).toContain(
    'min_valid: all # confirm: that a score needs every item of its scale (all); else half, or a number\n',
  );
});

test('files of a shape that no survey has are drafted in bounded time', async () => {
  const wide = temporaryFile(
    'wide.csv',
    csv([
      Array.from({ length: 5000 }, (_, item) => `c${item}`),
      ...Array.from({ length: 3 }, () => new Array(5000).fill('1')),
    ]),
  );
  expect((await draftCodebook({ files: [wide], language: 'en' })).text).toContain('c4999');
  const named = temporaryFile(
    'named.csv',
    `id,${' - ['.repeat(250_000)},q_1,q_2\n1,2,3,4\n2,3,4,5\n3,1,5,2\n`,
  );
  expect((await draftCodebook({ files: [named], language: 'en' })).text).toContain('the name is too long');
});

describe('personal data that may tell people apart', () => {
  const rowsOf = (more: readonly string[], name: (person: number) => readonly string[]) =>
    csv([
      ['email', ...more, 'q1', 'q2', 'q3'],
      ...answers(60, 3, 5).map((own, person) => [...name(person), ...own]),
    ]);
  const asked = async (text: string) => {
    const { text: written, codebook } = await draft(temporaryFile('people.csv', text));
    expect(codebook.populations[0]?.respondent ?? null).toBe(
      written.includes('    respondent: id') ? 'id' : null,
    );
    return written.split('\n').filter((line) => line.includes('email: personal data'));
  };
  const address = (person: number) => `p${person % 58}@b.kr`;

  test('is asked about where nothing else does, also where two people answered twice', async () => {
    const lines = await asked(rowsOf([], (person) => [address(person)]));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('# confirm: email');
    expect(lines[0]).toContain('respondent: "email"');
  });

  test.each([
    ['where a column names respondents', rowsOf(['id'], (person) => [address(person), `${person}`])],
    ['where values come again', rowsOf([], (person) => [`p${person % 12}@b.kr`])],
  ])('is not asked about %s', async (_, text) => {
    expect(await asked(text)).toEqual(['  #   email: personal data']);
  });
});
