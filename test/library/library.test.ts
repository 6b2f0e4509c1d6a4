import { createReadStream, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, describe as suite, test, vi } from 'vitest';
import {
  builtInCodebook,
  compare,
  correlate,
  describe,
  HanaroError,
  InputError,
  loadCodebook,
  reliability,
  render,
  score,
  scoreFiles,
  themes,
  UsageError,
} from '../../src/index.ts';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFile } from '../temporary-file.ts';

const cafe = 'fixtures/example/cafe.csv';
const book = 'fixtures/example/cafe.yaml';

/** The rows of a file without quotes, as a program may have them: numbers where they are, null where nothing is. */
function rowsOf(file: string) {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line
      .split(',')
      .map((cell) => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell));
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  });
}

/** A report without what says where the data came from. */
const figures = (report: object) => ({ ...report, inputs: [] });

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => {
  expect(process.stdout.write).not.toHaveBeenCalled();
  expect(process.stderr.write).not.toHaveBeenCalled();
  expect(process.exitCode).toBeUndefined();
  vi.restoreAllMocks();
});

suite('the same figures from', () => {
  test('a file, its bytes, a stream of them, and rows in memory', async () => {
    const file = await score({ data: cafe, codebook: book });
    const bytes = readFileSync(cafe);
    for (const data of [
      bytes,
      new Uint8Array(bytes),
      { name: 'cafe', bytes },
      createReadStream(cafe, { highWaterMark: 7 }),
      (async function* () {
        yield bytes.toString();
      })(),
      { rows: rowsOf(cafe) },
    ]) {
      expect(figures(await score({ data, codebook: book }))).toEqual(figures(file));
    }
    expect(file).toEqual(await scoreFiles({ files: [cafe], codebook: await loadCodebook(book) }));
  });

  test('a workbook as bytes, and several pieces of data together', async () => {
    const whole = await score({ data: ['fixtures/staff.csv', 'fixtures/users.csv'] });
    const pieces = await score({
      data: [
        readFileSync('fixtures/formats/staff.xlsx'),
        { name: 'users', rows: rowsOf('fixtures/users.csv') },
      ],
    });
    expect(figures(pieces)).toEqual(figures(whole));
    expect(pieces.inputs.map(({ file, format, rows }) => [file, format, rows.used])).toEqual([
      ['data', 'xlsx', 41],
      ['users', 'csv', 120],
    ]);
  });

  test('a codebook as file, text, object, and loaded', async () => {
    const text = readFileSync(book, 'utf8');
    const { parse } = await import('yaml');
    const expected = await score({ data: cafe, codebook: book });
    for (const codebook of [{ text }, parse(text), await loadCodebook(book)])
      expect(await score({ data: cafe, codebook })).toEqual(expected);
    expect((await score({ data: 'fixtures/staff.csv', codebook: builtInCodebook() })).scales).toEqual(
      (await score({ data: 'fixtures/staff.csv' })).scales,
    );
  });

  test('the command line, for every function', async () => {
    const answers = { data: cafe, codebook: book };
    const before = temporaryFile('before.csv', 'id,a,b\n1,1,2\n2,2,2\n3,4,3\n4,2,1\n');
    const after = temporaryFile('after.csv', 'id,a,b\n1,2,3\n2,2,4\n3,4,4\n5,3,3\n');
    const waves = temporaryFile(
      'waves.yaml',
      'id: w\npopulations:\n  - id: p\n    min: 1\n    max: 5\n    respondent: id\n    scales:\n      - { id: s, items: [a, b] }\n',
    );
    const sheets = ['fixtures/example/interviews-kim.csv', 'fixtures/example/interviews-lee.csv'];
    const calls = [
      [
        score({ ...answers, test: 'auto', confidenceLevel: 0.9 }),
        ['score', cafe, '--codebook', book, '--test', 'auto', '--conf-level', '.9'],
      ],
      [describe({ ...answers, percent: 'row' }), ['describe', cafe, '--codebook', book, '--percent', 'row']],
      [reliability(answers), ['reliability', cafe, '--codebook', book]],
      [
        compare({ ...answers, adjust: 'holm', family: 'scale', margin: 0.5 }),
        ['compare', cafe, '--codebook', book, '--adjust', 'holm', '--family', 'scale', '--margin', '.5'],
      ],
      [
        compare({
          data: 'fixtures/users.csv',
          paired: [['tangibles', 'empathy']],
          permutations: 999,
          seed: 7,
        }),
        [
          'compare',
          'fixtures/users.csv',
          '--paired',
          'tangibles,empathy',
          '--permutations',
          '999',
          '--seed',
          '7',
        ],
      ],
      [
        compare({ waves: { before, after }, codebook: waves }),
        ['compare', '--wave', `before=${before}`, '--wave', `after=${after}`, '--codebook', waves],
      ],
      [
        correlate({ ...answers, method: 'both' }),
        ['correlate', cafe, '--codebook', book, '--method', 'both'],
      ],
      [themes({ data: sheets }), ['themes', ...sheets]],
    ] as const;
    for (const [made, args] of calls) {
      const report = await made;
      const { stdout } = runHanaro([...args, '--json']);
      expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(stdout));
      expect(await render(report, 'json')).toBe(stdout);
      expect(await render(report, 'terminal', { width: 80 })).toBe(
        runHanaro([...args], { env: { COLUMNS: '80' } }).stdout,
      );
    }
  });
});

suite('rows in memory', () => {
  const codebook = {
    id: 'two',
    populations: [{ id: 'people', min: 1, max: 5, missing: [9], scales: [{ id: 's', items: ['a', 'b'] }] }],
  };
  test('a cell means what it means in a file: nothing, a missing code, a word, a number', async () => {
    const rows = [{ a: 5, b: 4 }, { a: '3', b: null }, { a: 2n, b: 9 }, { a: 1 }, {}];
    const { scales, items } = await score({ data: { rows }, codebook });
    expect(scales[0]).toMatchObject({ scale: 's', n: 1, mean: 4.5 });
    expect(items.map(({ item, n }) => [item, n])).toEqual([
      ['a', 4],
      ['b', 1],
    ]);
  });

  test('hostile texts: a sep= line, quotes, delimiters, line ends, names of JavaScript', async () => {
    const row = Object.fromEntries(['sep=;', 'a,"b"\n', '=1+1', 'b'].map((name) => [name, 4]));
    Object.defineProperty(row, '__proto__', { value: 2, enumerable: true });
    const { scales } = await score({
      data: { rows: [{ ...row, note: 'x;y\t"z"\r\n' }, row] },
      codebook: { id: 'x', populations: [{ id: 'p', min: 1, max: 5, scales: [{ id: 's', items: ['b'] }] }] },
    });
    expect(scales[0]).toMatchObject({ n: 2, mean: 4 });
    const proto = await score({
      data: { rows: [row] },
      codebook: {
        id: 'x',
        populations: [{ id: 'p', min: 1, max: 5, scales: [{ id: 's', items: ['__proto__', 'b'] }] }],
      },
    });
    expect(proto.scales[0]).toMatchObject({ n: 1, mean: 3 });
  });

  test('what is wrong is refused with its row, counted as in a file, and its column', async () => {
    await expect(
      score({
        data: {
          name: 'survey',
          rows: [
            { a: 5, b: 1 },
            { a: 7, b: 1 },
          ],
        },
        codebook,
      }),
    ).rejects.toMatchObject({
      problems: [{ file: 'survey', line: 3, column: 'a' }],
    });
  });

  test('none, and none of the codebook’s columns, are refused', async () => {
    await expect(score({ data: { rows: [] }, codebook })).rejects.toThrow(InputError);
    await expect(score({ data: { rows: [{ x: 1 }] }, codebook })).rejects.toThrow(HanaroError);
  });

  test('rows without a name are told apart', async () => {
    const { inputs } = await score({
      data: [{ rows: [{ a: 1, b: 2 }] }, { rows: [{ a: 2, b: 2 }] }],
      codebook,
    });
    expect(inputs.map(({ file }) => file)).toEqual(['rows', 'rows 2']);
  });
});

suite('refused', () => {
  test('people in both groups, by the same words from bytes and from a file: these are looked at again', async () => {
    const file = 'fixtures/example/cafe-two-visits.csv';
    const codebook = 'fixtures/example/cafe-two-visits.yaml';
    const problemsOf = async (data: Parameters<typeof score>[0]['data']) => {
      const error = await score({ data, codebook, fastLaneFrom: 0 }).catch((thrown: unknown) => thrown);
      return error instanceof InputError ? error.problems.map(({ message }) => message.en) : error;
    };
    const expected = await problemsOf(file);
    expect(expected).toEqual([expect.stringContaining('8 of 8 respondents have rows in both groups')]);
    expect(await problemsOf({ name: file, bytes: readFileSync(file) })).toEqual(expected);
    // A stream comes once.
    expect(await problemsOf(createReadStream(file))).toContainEqual(
      expect.stringContaining('respondents have rows in both groups'),
    );
  });

  test('a codebook that contradicts its schema, as text and as object, with the place', async () => {
    const wrong = { id: 'x', populations: [{ id: 'p', scale: [] }] };
    for (const codebook of [wrong, { text: JSON.stringify(wrong) }]) {
      // @ts-expect-error: the type of codebooks refuses it, too
      await expect(score({ data: cafe, codebook })).rejects.toMatchObject({
        problems: expect.arrayContaining([
          expect.objectContaining({ file: 'codebook', path: 'populations[0].scale' }),
        ]),
      });
    }
  });
  test('a population, a table, a part and a column that are not there', async () => {
    await expect(score({ data: cafe, codebook: book, population: 'x' })).rejects.toThrow(UsageError);
    await expect(correlate({ data: cafe, codebook: book, scales: ['x'] })).rejects.toThrow(UsageError);
    for (const wrong of [{ margin: -1 }, { permutations: 1.5 }, { seed: 1 }, { family: 'all' as const }])
      await expect(compare({ data: cafe, codebook: book, ...wrong })).rejects.toThrow(UsageError);
    const report = await score({ data: cafe, codebook: book });
    await expect(render(report, 'csv')).rejects.toThrow(UsageError);
    await expect(render(report, 'csv', { table: 'x' })).rejects.toThrow(UsageError);
    await expect(render(report, 'markdown', { show: ['x'] })).rejects.toThrow(UsageError);
    await expect(render(report, 'markdown', { columns: ['x'] })).rejects.toThrow(UsageError);
  });
  test('a file that is not there', async () => {
    await expect(score({ data: 'no-such.csv' })).rejects.toThrow(InputError);
  });
});

suite('render', () => {
  const report = score({ data: cafe, codebook: book });
  test('every form, from a report and from its JSON read again', async () => {
    const again = JSON.parse(JSON.stringify(await report));
    for (const [format, begins] of [
      ['markdown', '# '],
      ['html', '<!DOCTYPE'],
      ['json', '{'],
      ['terminal', 'Café'],
    ] as const) {
      const text = await render(await report, format);
      expect(text.startsWith(begins)).toBe(true);
      expect(await render(again, format)).toBe(text);
    }
    for (const format of ['xlsx', 'docx', 'hwpx'] as const)
      expect(
        Buffer.from(await render(await report, format))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    expect(await render(await report, 'csv', { table: 'scales' })).toMatch(/^population,scale,/);
  });
  test('language, decimals, tables, columns and cells that a spreadsheet would run', async () => {
    const shown = await render(await report, 'terminal', {
      language: 'ko',
      digits: 3,
      show: ['indicators'],
      columns: ['mean'],
    });
    expect(shown).toMatch(/^ {2}?서비스|^서비스 +본점 +4\.\d{3}$/m);
    const coded = await themes({ data: { rows: [{ category: '=A', concept: 'c' }] } });
    expect(await render(coded, 'csv', { table: 'themes' })).toContain("'=A");
    expect(await render(coded, 'csv', { table: 'themes', rawCells: true })).not.toContain("'=A");
  });
});

test('themes of rows in memory, two coders by the names that were given', async () => {
  const { agreement } = await themes({
    data: [
      {
        name: 'kim',
        rows: [
          { category: 'A', concept: 1 },
          { category: 'B', concept: 2 },
        ],
      },
      {
        name: 'lee',
        rows: [
          { category: 'A', concept: 1 },
          { category: 'A', concept: 2 },
        ],
      },
    ],
  });
  expect(agreement).toMatchObject([{ coder1: 'kim', coder2: 'lee', n: 2, n_agreed: 1 }]);
});
