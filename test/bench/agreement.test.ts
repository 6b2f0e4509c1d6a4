import { expect, test } from 'vitest';
import { agreement } from '../../bench/agreement.ts';
import { millerScript } from '../../bench/peers/miller.ts';
import { psppFigures, psppSyntax } from '../../bench/peers/pspp.ts';
import { builtInCodebook } from '../../src/codebook/load-codebook.ts';

const ours = new Map([
  [
    'tangibles',
    {
      n1: 60,
      n2: 60,
      mean1: 4.061111111111111,
      mean2: 4.2555555555555555,
      sd1: 0.5189140720649889,
      sd2: 0.7963349820527346,
      t: -1.5846232412790082,
      welch: -1.5846232412790082,
      levene: 22.35715144009209,
      p_student: 0.11572837462770764,
    },
  ],
]);

/** What PSPP 1.6.2 prints of fixtures/users.csv with `-O format=csv` and the script of psppSyntax, one scale of it. */
const printed = `Table: Group Statistics
,Group,N,Mean,Std. Deviation,S.E. Mean
tangibles,시범지역,60,4.06111111111111,.51891407206499,.06699151864068
,타 지역,60,4.25555555555556,.79633498205273,.10280640411642

Table: Independent Samples Test
,,Levene's Test for Equality of Variances,,T-Test for Equality of Means,,,,,,
,,F,Sig.,t,df,Sig. (2-tailed),Mean Difference,Std. Error Difference,95% Confidence Interval of the Difference,
,,,,,,,,,Lower,Upper
tangibles,Equal variances assumed,22.35715144009203,.000,-1.58462324127901,118.00000000000000,.116,-.19444444444444,.12270705072299,-.43743781178130,.04854892289241
,Equal variances not assumed,,,-1.58462324127901,101.45105294198346,.116,-.19444444444444,.12270705072299,-.43784910597935,.04896021709046
`;

test('what PSPP prints is read, and found to agree', () => {
  expect(psppFigures(printed)).toEqual(
    new Map([
      [
        'tangibles',
        {
          n1: 60,
          n2: 60,
          mean1: 4.06111111111111,
          mean2: 4.25555555555556,
          sd1: 0.51891407206499,
          sd2: 0.79633498205273,
          t: -1.58462324127901,
          welch: -1.58462324127901,
          levene: 22.35715144009203,
        },
      ],
    ]),
  );
  const { figures, largest } = agreement(ours, psppFigures(printed));
  expect(figures).toBe(9);
  expect(largest).toBeLessThan(1e-13);
});

test('a figure that is absent, or differs by more than a billionth, is refused', () => {
  const changed = (change: object) => {
    const [[scale, figures] = ['', {}]] = ours;
    return new Map([[scale, { ...figures, ...change }]]);
  };
  expect(agreement(ours, changed({ levene: 22.357151440092 }))).toMatchObject({ figures: 10 });
  expect(() => agreement(ours, changed({ levene: 22.3571515 }))).toThrow('tangibles levene: 22.357');
  expect(() => agreement(ours, changed({ welch: undefined }))).toThrow('tangibles welch');
  expect(() => agreement(ours, changed({ p_student: 0.1157284 }))).toThrow('tangibles p_student');
  expect(() => agreement(ours, new Map())).toThrow('1 scales against 0');
  expect(() => agreement(new Map(), new Map())).toThrow('0 scales against 0');
});

test('the scripts for PSPP and Miller name the groups, every item and every scale', () => {
  for (const population of builtInCodebook().populations.filter(({ group }) => group)) {
    const scripts = [psppSyntax("it's.csv", population), millerScript(population)];
    const names = [...population.items, ...population.scales].map(({ id }) => id);
    for (const script of scripts) {
      expect(['시범지역', '타 지역', ...names].filter((name) => !script.includes(name))).toEqual([]);
    }
    expect(scripts[0]).toContain("/FILE = 'it''s.csv'");
  }
});
