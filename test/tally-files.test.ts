import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/analyses/report/report-schema.ts';
import { InputError } from '../src/errors.ts';
import { renderCounts } from '../src/formats/json.ts';
import { invalidPolicies } from '../src/responses/policies.ts';
import { tallyFiles } from '../src/tally-files.ts';
import { codebook, people, refusal, site } from './count/tallies/tally-site.ts';
import { fc } from './fast-check.ts';

/** All that does not tell where the counts came from. */
const figures = ({ inputs, warnings, ...rest }: Report) => ({
  ...rest,
  rows: inputs.map(({ population, rows }) => ({ population, rows })),
  warnings: warnings.map(({ file, ...warning }) => ({ ...warning, file: file?.replace(/^.*[/:] ?/, '') })),
});

describe('pooled counts are those of one run', () => {
  const answer = fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom('1', '2', '3', '4', '5', '', '9') },
    { weight: 1, arbitrary: fc.constantFrom('6', 'x', ' 3') },
  );
  const row = fc.tuple(
    fc.constantFrom('here', 'there', 'here', 'there', 'elsewhere', ''),
    fc.constantFrom('m', 'f', 'x', ''),
    answer,
    answer,
    answer,
    answer,
  );
  const odd = fc.constantFrom(
    ['here', 'm', '1'],
    ['', '', '40', '30', '20', '10'],
    ['here', '', '', '', '', ''],
  );
  const rows = fc.array(fc.oneof({ weight: 15, arbitrary: row }, { weight: 1, arbitrary: odd }), {
    minLength: 1,
    maxLength: 30,
  });

  test('however the rows are split into parts, with every policy, missing answers and rows left out', async () => {
    const { csv, score, part } = site();
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.nat(30), { maxLength: 3 }),
        fc.constantFrom(...invalidPolicies),
        fc.constantFrom('error' as const, 'first' as const, 'last' as const),
        async (written, cuts, onInvalid, onDuplicate) => {
          const lines = written.map((cells, index) => [`p${index}`, ...cells].join(','));
          const ends = [...cuts.filter((cut) => cut < lines.length).sort((a, b) => a - b), lines.length];
          const files = ends.map((end, index) =>
            csv(`${index}.csv`, [...lines.slice(ends[index - 1] ?? 0, end)]),
          );
          const options = { onInvalid, onDuplicate };
          const parts = () => Promise.all(files.map((file, index) => part(`${index}.json`, [file], options)));
          const whole = await score(files, options).catch((error: unknown) => error);
          if (whole instanceof InputError) {
            // A part may well be without a group; all of them together may not.
            await refusal(parts().then((written) => score(written)));
            return;
          }
          const pooled = await score(await parts());
          expect(figures(pooled)).toEqual(figures(whole as Report));
          accepted += 1;
        },
      ),
      { numRuns: 60 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  test('parts, parts of parts, packed parts and data files may be mixed', async () => {
    const { csv, file, score, part } = site();
    const files = people.map((row, index) => csv(`${index}.csv`, [row]));
    const staff = file('staff.csv', 'm1,m2\n0,10\n3,\n');
    const [zero = '', one = '', two = '', ...others] = files;
    const first = await part('first.json', [zero, staff]);
    const second = await part('second.json', [first, one]);
    const packed = file(
      'third.json.gz',
      gzipSync(renderCounts((await tallyFiles({ files: [two], codebook })).tally)),
    );
    const pooled = await score([second, packed, ...others]);
    expect(figures(pooled)).toEqual(figures(await score([zero, staff, one, two, ...others])));
    expect(pooled.inputs.map((input) => [input.format, input.compression])).toEqual([
      ...Array(3).fill(['tally', null]),
      ['tally', 'gzip'],
      ...Array(2).fill(['csv', null]),
    ]);
    expect(pooled.inputs[0]?.file).toBe(`${second}: first.json: 0.csv`);
  });

  test('and of the packaged answers, with small cells withheld', async () => {
    const { builtInCodebook } = await import('../src/codebook/load-codebook.ts');
    const { score, part } = site(builtInCodebook());
    const files = ['fixtures/staff.csv', 'fixtures/users.csv'];
    const pooled = await score([await part('part.json', files)], { minCell: 5 });
    expect(figures(pooled)).toEqual(figures(await score(files, { minCell: 5 })));
  });
});

test('the same answers give the same bytes, in whatever order the rows stand', async () => {
  const { csv, tally } = site();
  const [forth, back] = [
    await tally([csv('a.csv', people)]),
    await tally([csv('b.csv', people.toReversed())]),
  ];
  expect(back.populations).toEqual(forth.populations);
  expect(renderCounts(await tally([csv('a.csv', people)]))).toBe(renderCounts(forth));
});

test('who gave which answers together is not told: other rows with the same counts give the same part', async () => {
  const { csv, tally } = site();
  const one = await tally([csv('a.csv', ['1,here,m,1,2,3,4', '2,here,f,5,4,3,1'])]);
  const other = await tally([csv('a.csv', ['1,here,f,1,2,3,1', '2,here,m,5,4,3,4'])]);
  expect(other.populations).toEqual(one.populations);
});

describe('what is given twice', () => {
  test('is refused: a part, a data file within one, two parts with one data file', async () => {
    const { csv, file, part, score } = site();
    const [a, b] = [csv('a.csv', people.slice(0, 3)), csv('b.csv', people.slice(3))];
    const [first, both] = [await part('first.json', [a]), await part('both.json', [a, b])];
    const packed = file(
      'packed.gz',
      gzipSync(renderCounts((await tallyFiles({ files: [a], codebook })).tally)),
    );
    const same = 'has the same content as';
    expect(await refusal(score([first, packed]))).toMatchObject([{ en: `${same} ${first}` }]);
    expect(await refusal(score([both, b]))).toMatchObject([{ en: `${same} ${both}: b.csv` }]);
    expect(await refusal(score([b, both]))).toMatchObject([{ en: `${same} ${b}` }]);
    expect(await refusal(score([first, both]))).toMatchObject([{ en: `${same} ${first}: a.csv` }]);
  });

  test('is found by the part itself where its hashes are left out', async () => {
    const { csv, part, score } = site();
    const many = Array.from(
      { length: 6 },
      (_, index) => `${index},${index % 2 ? 'here' : 'there'},m,1,2,3,4`,
    );
    const file = await part('part.json', [csv('a.csv', many)], { minCell: 3 });
    expect(await refusal(score([file, file]))).toMatchObject([{ en: `has the same content as ${file}` }]);
  });
});

describe('with minCell', () => {
  const many = (area: string, n: number) =>
    Array.from({ length: n }, (_, index) => `${area}${index},${area},m,1,2,3,4`);

  test('groups of fewer people, but not of nobody, are refused by name', async () => {
    const { csv, tally } = site();
    const small = csv('a.csv', [...many('here', 2), ...many('there', 5), ...many('', 1)]);
    expect(await refusal(tally([small], { minCell: 3 }))).toMatchObject([
      { en: 'people, here: fewer than 3 people, so their counts are nearly their answers' },
      { en: 'people, rows of no group: fewer than 3 people, so their counts are nearly their answers' },
    ]);
    expect(await tally([csv('b.csv', many('there', 3))], { minCell: 3 })).toMatchObject({ min_cell: 3 });
    await expect(tally([small], { minCell: 2 })).rejects.toThrow(RangeError);
  });

  test('no hash of the data and no cell of theirs is told', async () => {
    const { csv, tally } = site();
    const rows = [...many('here', 5), ...many('there', 5), ...many('Atlantis', 4)];
    const [open, discreet] = [
      await tally([csv('a.csv', rows)]),
      await tally([csv('a.csv', rows)], { minCell: 3 }),
    ];
    expect(JSON.stringify(open.inputs)).toContain('Atlantis');
    expect(JSON.stringify(discreet)).not.toContain('Atlantis');
    expect(discreet.inputs).toMatchObject([{ sha256: null, content_sha256: null }]);
    expect(JSON.stringify(discreet.populations)).toBe(
      JSON.stringify(open.populations, (key, value) => (key === 'co_moments' ? null : value)),
    );
  });
});

test('more than 2^53 rows altogether are refused', async () => {
  const { file, score, tally, csv } = site();
  const document = await tally([csv('a.csv', ['1,here,m,1,2,3,4'])]);
  const most = (name: string) =>
    file(
      name,
      JSON.stringify({
        ...document,
        inputs: document.inputs.map((input) => ({
          ...input,
          file: name,
          content_sha256: null,
          rows: {
            read: Number.MAX_SAFE_INTEGER,
            used: [1, 0, 0],
            excluded: [{ reason: 'no_answers', n: [Number.MAX_SAFE_INTEGER - 1, 0, 0] }],
          },
        })),
      }),
    );
  expect((await score([most('one.json')])).ledger[0]?.read).toBe(Number.MAX_SAFE_INTEGER);
  expect(await refusal(score([most('one.json'), most('two.json')]))).toMatchObject([
    { en: 'more than 2^53 rows altogether cannot be counted exactly' },
  ]);
});

test('a part of version 1, which has no sums of products, gives every figure but alpha', async () => {
  const { csv, file, score, tally } = site();
  const rows = [...people, '8,here,f,1,2,3,4', '9,there,m,5,4,4,2'];
  const now = await tally([csv('a.csv', rows)]);
  const part = (name: string, document: unknown) => file(name, JSON.stringify(document));
  const before = JSON.stringify({ ...now, schema_version: '1' }, (key, value) =>
    key === 'co_moments' ? undefined : value,
  );
  const [fresh, old] = [await score([part('now.json', now)]), await score([file('old.json', before)])];
  expect(fresh.scales.some(({ cronbach_alpha: alpha }) => alpha !== null)).toBe(true);
  expect(old.scales).toEqual(
    fresh.scales.map((row) => ({
      ...row,
      cronbach_alpha: null,
      not_computed: { ...row.not_computed, cronbach_alpha: 'not_counted' },
    })),
  );
});
