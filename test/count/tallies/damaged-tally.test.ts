import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { TallyDocument } from '../../../src/count/tallies/tally-schema.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { people, refusal, site, writtenCodebook } from './tally-site.ts';

describe('a part that is not as it was made', () => {
  const made = async () => {
    const { csv, file, tally, score } = site();
    // Nobody here has answers to a scale and yet no score: such answers leave the scores some room.
    const rows = [
      ...people.with(1, '2,there,f,,5,2,1').with(2, '3,,x,,3,3,2'),
      '6,here,m,,,,',
      '7,there,f,2,2,2,2',
    ];
    const document = await tally([csv('a.csv', rows), file('staff.csv', 'm1,m2\n0,10\n')]);
    const scored = (changed: unknown) => score([file('part.json', JSON.stringify(changed))]);
    return { document, scored };
  };

  test('is refused whichever number was changed', async () => {
    const { document, scored } = await made();
    const paths: (readonly (string | number)[])[] = [];
    const visit = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value === 'number') paths.push(path);
      else if (typeof value === 'object' && value)
        for (const [key, inner] of Object.entries(value))
          visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(document.populations, ['populations']);
    for (const [index, { rows }] of document.inputs.entries()) visit(rows, ['inputs', index, 'rows']);
    expect(paths.length).toBeGreaterThan(100);
    expect(await scored(document)).toBeTruthy();
    for (const path of paths) {
      for (const by of [1, -1]) {
        const changed = structuredClone(document) as unknown;
        const last = path.at(-1) ?? '';
        const around = path
          .slice(0, -1)
          .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), changed);
        Reflect.set(Object(around), last, Number(Reflect.get(Object(around), last)) + by);
        expect(await refusal(scored(changed)), path.join('.')).not.toEqual([]);
      }
    }
  });

  test.each<[string, (document: TallyDocument) => unknown, string, RegExp]>([
    ['another schema', (part) => ({ ...part, schema_version: '3' }), 'schema_version', /needed: one of 1, 2/],
    ['a key of its own', (part) => ({ ...part, rows: [] }), 'rows', /unknown key/],
    [
      'half a person',
      (part) => with0(part, { respondents: 2.5 }),
      'populations[0].groups[0].respondents',
      /whole/,
    ],
    [
      'more people than can be counted exactly',
      (part) => with0(part, { respondents: 2 ** 53 }),
      'populations[0].groups[0].respondents',
      /./,
    ],
    [
      'people who left',
      (part) => with0(part, { respondents: 9 }),
      'populations[0].groups[0].respondents',
      /2 in place of 9/,
    ],
    [
      'a scale less',
      (part) => with0(part, { scales: [] }),
      'populations[0].groups[0].scales',
      /those of the codebook/,
    ],
    [
      'an item less',
      (part) => with0(part, { items: [] }),
      'populations[0].groups[0].items',
      /those of the codebook/,
    ],
    [
      'a group less',
      (part) => ({ ...part, populations: part.populations.map((of) => ({ ...of, groups: [] })) }),
      'populations[0].groups',
      /those of the codebook/,
    ],
    [
      'no populations',
      (part) => ({ ...part, populations: [] }),
      'inputs[0].population',
      /those of the codebook/,
    ],
    [
      'a population twice',
      (part) => ({ ...part, populations: [...part.populations, ...part.populations] }),
      'populations',
      /those of the codebook/,
    ],
    [
      'no inputs',
      (part) => ({ ...part, inputs: [] }),
      'populations[0].groups[0].respondents',
      /0 in place of 2/,
    ],
  ])('is refused with the place: %s', async (_, change, path, message) => {
    const { document, scored } = await made();
    const [first] = await refusal(scored(change(document)));
    expect(first?.path).toBe(path);
    expect(first?.en).toMatch(message);
  });

  function with0(part: TallyDocument, group: object): unknown {
    return {
      ...part,
      populations: part.populations.map((of, index) => ({
        ...of,
        groups: of.groups.map((counts, slot) => (index + slot === 0 ? { ...counts, ...group } : counts)),
      })),
    };
  }

  test.each([
    ['cut off', '{"document": "hanaro tally", "schema'],
    ['nested without end', `{"document": "hanaro tally", "x": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    [
      'no text',
      Buffer.concat([Buffer.from('{"document": "hanaro tally", "x": "'), Buffer.from([0xff, 0x22, 0x7d])]),
    ],
  ])('is refused when %s', async (_, content) => {
    const { file, score } = site();
    expect(await refusal(score([file('part.json', content)]))).toMatchObject([
      { en: 'this tally is not valid JSON' },
    ]);
  });

  test('is read after a byte order mark and other spaces', async () => {
    const { csv, file, score, tally } = site();
    const document = await tally([csv('a.csv', people)]);
    expect(await score([file('part.json', `\ufeff\n${JSON.stringify(document, null, '\t')}`)])).toBeTruthy();
  });
});

describe('another codebook', () => {
  const changed = (change: object) => resolveCodebook({ ...writtenCodebook, ...change });
  const [grouped, staff] = writtenCodebook.populations;

  test.each<[string, object, string]>([
    ['id', { id: 'other' }, 'made with codebook book version 2; this run uses codebook other version 2'],
    ['version', { version: '3' }, 'made with codebook book version 2; this run uses codebook book version 3'],
    [
      'reversed item',
      {
        populations: [
          { ...grouped, scales: [{ id: 'outer', items: ['a', 'b', 'c'], reverse: ['a'] }] },
          staff,
        ],
      },
      'made by hanaro 0.1.0 with a codebook book version 2 that differs from the one in use',
    ],
    [
      'code for no answer',
      { populations: [{ ...grouped, missing: [8] }, staff] },
      'made by hanaro 0.1.0 with a codebook book version 2 that differs from the one in use',
    ],
  ])('is refused, telling what differs: %s', async (_, change, message) => {
    const { csv, part } = site();
    const file = await part('part.json', [csv('a.csv', people)]);
    const run = scoreFiles({ files: [file], codebook: changed(change) });
    expect(await refusal(run)).toMatchObject([{ en: message }]);
  });

  test('is the same one where only title, stars and the order of keys differ', async () => {
    const { csv, part } = site();
    const file = await part('part.json', [csv('a.csv', people)]);
    const { id: _, ...rest } = writtenCodebook;
    const same = resolveCodebook({ ...rest, title: 'Title', stars: { '+': 0.1 }, id: 'book' });
    expect((await scoreFiles({ files: [file], codebook: same })).populations[0]?.groups[0]?.n).toBe(5);
  });
});
