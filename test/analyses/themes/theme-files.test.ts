import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ThemesReport } from '../../../src/analyses/themes/themes-schema.ts';
import { themesSchema } from '../../../src/analyses/themes/themes-schema.ts';
import { InputError } from '../../../src/errors.ts';
import { type ThemeOptions, themeFiles } from '../../../src/theme-files.ts';
import { fc } from '../../fast-check.ts';
import { temporaryFolder } from '../../temporary-file.ts';

/** The report on sheets of these contents, each in a file of its name. */
async function themes(
  sheets: Readonly<Record<string, string>>,
  options: Partial<ThemeOptions> = {},
): Promise<ThemesReport> {
  const folder = temporaryFolder();
  const files = Object.entries(sheets).map(([name, content]) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  });
  return themeFiles({ files, ...options });
}

const counts = ({ themes }: ThemesReport) =>
  themes.map(
    ({ level, category, subcategory, concept, group, subcategories, concepts, mentions, participants }) =>
      [
        `${level} ${[category, subcategory, concept].filter((name) => name !== null).join('/')} ${group}:`,
        subcategories ?? '–',
        concepts,
        mentions,
        participants ?? '–',
      ].join(' '),
  );

const found = ({ findings }: ThemesReport) =>
  findings.map(({ code, count, lines }) => `${code} ${count}: ${lines.join(' ')}`);

const sheet = `상위범주,하위범주,개념,집단,참여자,인용문
A,s,c1,g,p1,q1
A,s,c1,h,p2,q2
A,s,c2,g,p1,q3
A,t,c1,g,p3,q4
A,t,c1,g,p3,q4
B,,c3,,p2,q5
`;

describe('counts', () => {
  test('concepts once in each subcategory, mentions by row, participants once, of everybody and of each group', async () => {
    const report = await themes({ 'x.csv': sheet });
    expect(counts(report)).toEqual([
      'category A all: 2 3 4 3',
      'category A g: 2 3 3 2',
      'category A h: 1 1 1 1',
      'subcategory A/s all: – 2 3 2',
      'subcategory A/s g: – 2 2 1',
      'subcategory A/s h: – 1 1 1',
      'concept A/s/c1 all: – 1 2 2',
      'concept A/s/c1 g: – 1 1 1',
      'concept A/s/c1 h: – 1 1 1',
      'concept A/s/c2 all: – 1 1 1',
      'concept A/s/c2 g: – 1 1 1',
      'subcategory A/t all: – 1 1 1',
      'subcategory A/t g: – 1 1 1',
      'concept A/t/c1 all: – 1 1 1',
      'concept A/t/c1 g: – 1 1 1',
      'category B all: 0 1 1 1',
      'concept B/c3 all: – 1 1 1',
    ]);
    expect(report.coders).toEqual([
      { coder: null, rows: 6, categories: 2, subcategories: 2, concepts: 4, mentions: 5, participants: 3 },
    ]);
    expect(report.groups).toEqual(['g', 'h']);
    expect(report.inputs).toMatchObject([
      { rows: { read: 6, used: 5, excluded: [{ reason: 'repeated', n: 1 }] } },
    ]);
    expect(themesSchema.parse(report)).toEqual(report);
  });

  test('what is repeated, empty, in several places or spelt in two ways is reported with its lines', async () => {
    const report = await themes({
      'x.csv': `${sheet}A,T,,,,\nC,,,,,\nD,역할 혼돈,c1,g,p2,q6\nD,역할혼돈,c9,g,p4,q7\n,,,g,p4,q8\n`,
    });
    expect(found(report)).toEqual([
      'filled_category 1: 12',
      'filled_subcategory 1: 12',
      'filled_concept 1: 12',
      'repeated_row 1: 6',
      'empty_level 2: 8 9',
      'without_subcategory 1: 7',
      'several_places 2: 5 10',
      'names_alike 2: 8 11',
      'group_unknown 1: 7',
      'participant_in_groups 1: 10',
    ]);
    expect(report.findings.find(({ code }) => code === 'names_alike')?.message.en).toContain(
      'counted apart: t / T, 역할 혼돈 / 역할혼돈',
    );
  });

  test('a category that names itself in a row of its own is not empty where concepts follow', async () => {
    const report = await themes({ 'x.csv': 'category,subcategory,concept\nA,,\n,s,c\n' });
    expect(found(report)).toEqual(['filled_category 1: 3']);
    expect(counts(report)[0]).toBe('category A all: 1 1 1 –');
  });

  test('one row', async () => {
    const report = await themes({ 'x.csv': 'category,concept\na,b\n' });
    expect(counts(report)).toEqual(['category a all: 0 1 1 –', 'concept a/b all: – 1 1 –']);
    expect([report.agreement, report.findings]).toEqual([[], []]);
  });

  test('the order of rows changes no count', async () => {
    const rows = sheet
      .trim()
      .split('\n')
      .slice(1)
      .filter((row) => !row.startsWith(','));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        const [header] = sheet.split('\n');
        const one = counts(await themes({ 'x.csv': sheet }));
        const other = counts(await themes({ 'x.csv': `${header}\n${shuffled.join('\n')}\n` }));
        expect([...other].sort()).toEqual([...one].sort());
      }),
      { seed: 13, numRuns: 10 },
    );
  });
});

interface Reference {
  readonly name: string;
  readonly size: number;
  readonly counts: string;
}

describe('two coders', () => {
  const agreement = (report: ThemesReport) =>
    report.agreement.map(({ level, n, n_agreed, n_only1, n_only2, n_several, percent_agreement }) =>
      [level, n, n_agreed, n_only1, n_only2, n_several, percent_agreement].join(' '),
    );

  test('from two sheets to the kappa that R gives for their cross table', async () => {
    const { tables } = JSON.parse(readFileSync('fixtures/reference/agreement.json', 'utf8'));
    const reference = tables.find(({ name }: Reference) => name === 'fleiss-1969');
    const { counts, size } = reference as Reference;
    const lines: [string[], string[]] = [[], []];
    for (const [at, n] of counts.split(' ').map(Number).entries()) {
      for (let unit = 0; unit < n; unit += 1) {
        lines[0].push(`k${Math.floor(at / size)},u${at}-${unit}`);
        lines[1].unshift(`k${at % size},u${at}-${unit}`);
      }
    }
    const [first, second] = lines.map((rows) => `category,concept\n${rows.join('\n')}\n`);
    const report = await themes({ 'kim.csv': first ?? '', 'lee.csv': second ?? '' });
    const { name: _, size: __, counts: ___, n, percent_agreement, ...kappa } = reference;
    const [row] = report.agreement;
    expect(row).toMatchObject({
      level: 'category',
      coder1: 'kim',
      coder2: 'lee',
      unit: 'concept',
      n,
      percent_agreement,
    });
    for (const [figure, value] of Object.entries(kappa)) {
      const ours: unknown = Reflect.get(row?.kappa ?? {}, figure);
      expect(Math.abs(Number(ours) - Number(value))).toBeLessThan(1e-11 * Math.abs(Number(value)));
    }
    const off = report.agreement_cells.filter(({ agreed }) => !agreed);
    expect(off.reduce((sum, cell) => sum + cell.n, 0)).toBe(report.disagreements.length);
    expect(report.disagreements.length).toBe(n - 70);
  });

  test('level by level: the same subcategory below another category is another one', async () => {
    const report = await themes({
      'a.csv': 'category,subcategory,concept\nA,s,1\nA,s,2\nA,t,3\nB,s,4\n',
      'b.csv': 'category,subcategory,concept\nA,s,1\nB,s,2\nA,s,3\nB,s,4\n',
    });
    expect(agreement(report)).toEqual(['category 4 3 0 0 0 75', 'subcategory 4 2 0 0 0 50']);
    expect(
      report.disagreements.map(
        ({ level, unit, line1, line2, category1, category2, subcategory1, subcategory2 }) =>
          [level, unit, line1, line2, category1, subcategory1, category2, subcategory2].join(' '),
      ),
    ).toEqual(['category 2 3 3 A  B ', 'subcategory 2 3 3 A s B s', 'subcategory 3 4 4 A t A s']);
  });

  test('what one coder lacks, and what one put into several categories, is counted and not compared', async () => {
    const report = await themes({
      'a.csv': 'category,concept\nA,1\nA,2\nB,3\nB,4\nA,4\n',
      'b.csv': 'category,concept\nA,1\nB,3\nB,4\nB,5\nB,6\n',
    });
    expect(agreement(report)).toEqual(['category 2 2 1 2 1 100']);
    expect(found(report)).toEqual([
      'several_places 1: 6',
      'only_one_coder 1: 3',
      'only_one_coder 2: 5 6',
      'several_codes 1: 5',
    ]);
  });

  test('a column of coders in one sheet, or in several that it pools', async () => {
    const column = await themes({ 'x.csv': '코더,상위범주,개념\nk,A,1\nk,B,2\nl,A,1\nl,A,2\n' });
    const pooled = await themes({
      'x.csv': '코더,상위범주,개념\nk,A,1\nl,A,1\n',
      'y.csv': '코더,상위범주,개념\nk,B,2\nl,A,2\n',
    });
    expect(agreement(column)).toEqual(['category 2 1 0 0 0 50']);
    expect(agreement(pooled)).toEqual(agreement(column));
  });

  test('three coders: every pair', async () => {
    const report = await themes({ 'x.csv': 'coder,category,concept\n1,A,u\n2,A,u\n3,B,u\n' });
    expect(report.agreement.map(({ coder1, coder2, n_agreed }) => [coder1, coder2, n_agreed])).toEqual([
      ['1', '2', 1],
      ['1', '3', 0],
      ['2', '3', 0],
    ]);
  });

  test('units of a column of their own: concepts are compared, too', async () => {
    const sheets = {
      'a.csv': 'unit,category,concept,quote\n1,A,x,q1\n2,A,y,q2\n,B,z,q3\n',
      'b.csv': 'unit,category,concept,quote\n1,A,x,q2\n2,A,z,q1\n3,B,z,q3\n',
    };
    const report = await themes(sheets);
    expect(agreement(report)).toEqual(['category 2 2 0 1 0 100', 'concept 2 1 0 1 0 50']);
    expect(found(report)).toContain('unit_unknown 1: 4');
    expect(agreement(await themes(sheets, { unit: 'quote' }))).toEqual([
      'category 3 3 0 0 0 100',
      'concept 3 1 0 0 0 33.333333333333336',
    ]);
    const oneAlone = await themes({
      'a.csv': 'unit,category,concept\n1,A,x\n2,B,y\n',
      'b.csv': 'category,concept\nA,x\nA,y\n',
    });
    expect(oneAlone.agreement).toMatchObject([{ unit: 'concept', n: 2, n_agreed: 1 }]);
    await expect(themes({ 'a.csv': 'category,concept\na,b\n' }, { unit: 'unit' })).rejects.toThrow(
      InputError,
    );
  });

  test('the same words of two people are two quotes', async () => {
    const report = await themes(
      {
        'a.csv': 'category,concept,participant,quote\nA,x,p1,yes\nB,x,p2,yes\n',
        'b.csv': 'category,concept,participant,quote\nA,x,p1,yes\nB,y,p2,yes\n',
      },
      { unit: 'quote' },
    );
    expect(agreement(report)[0]).toBe('category 2 2 0 0 0 100');
  });

  test('kappa without a value has its reason: one category alone, nothing in common', async () => {
    const one = await themes({
      'a.csv': 'category,concept\nA,1\nA,2\n',
      'b.csv': 'category,concept\nA,2\nA,1\n',
    });
    expect(one.agreement).toMatchObject([
      { percent_agreement: 100, kappa: null, not_computed: { kappa: 'one_category' } },
    ]);
    const none = await themes({ 'a.csv': 'category,concept\nA,1\n', 'b.csv': 'category,concept\nA,2\n' });
    expect(none.agreement).toMatchObject([
      {
        n: 0,
        percent_agreement: null,
        kappa: null,
        not_computed: { kappa: 'nothing_in_common', percent_agreement: 'nothing_in_common' },
      },
    ]);
    const apart = await themes({
      'a.csv': 'category,concept\nA,1\nA,2\n',
      'b.csv': 'category,concept\nB,1\nC,2\n',
    });
    expect(apart.agreement).toMatchObject([
      { kappa: { estimate: 0, statistic: null, p_value: null }, not_computed: { statistic: 'no_variance' } },
    ]);
  });
});

describe('refused', () => {
  const messageOf = async (sheets: Readonly<Record<string, string>>) => {
    try {
      await themes(sheets);
      return null;
    } catch (error) {
      return error instanceof InputError ? error.problems.map(({ message }) => message.en).join('; ') : error;
    }
  };
  test('a sheet twice', async () => {
    const content = 'category,concept\na,b\n';
    expect(await messageOf({ 'a.csv': content, 'b.csv': content })).toMatch(/same content as .*a\.csv/);
  });
  test('a column of groups or coders that tells everyone apart, and a group called "all"', async () => {
    const rows = (header: string) =>
      `${header},category,concept\n${Array.from({ length: 60 }, (_, n) => `x${n},a,c${n}`).join('\n')}\n`;
    expect(await messageOf({ 'a.csv': rows('group') })).toContain('60 different texts');
    expect(await messageOf({ 'a.csv': rows('coder') })).toContain('60 coders');
    expect(await messageOf({ 'a.csv': 'group,category,concept\nall,a,b\n' })).toContain(
      'a group is called "all"',
    );
  });
  test('every sheet that cannot be read, in one run', async () => {
    expect(await messageOf({ 'a.csv': 'x,y\n1,2\n', 'b.csv': '' })).toMatch(/category.*concept.*empty/);
  });
});
