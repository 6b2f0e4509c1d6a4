import { mean as plainMean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../src/analyses/report/build-report.ts';
import type { ComparisonRow, Report } from '../src/analyses/report/report-schema.ts';
import type { Population, Scale } from '../src/codebook/codebook.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import {
  addTallies,
  countRespondent,
  emptyTally,
  type PopulationTally,
} from '../src/measures/population-tally.ts';
import { noAnswer, noGroup, type Respondent } from '../src/responses/people/respondent.ts';
import { studentTTest } from '../src/stats/student-t-test.ts';
import { twoSamplesFromSummaries } from '../src/stats/two-samples.ts';
import { welchTTest } from '../src/stats/welch-t-test.ts';
import { loadedAnalyses } from './analyses/loaded-analyses.ts';
import { fc } from './fast-check.ts';

/** A person: group 0, 1 or none, and answers to four items, some of them missing. */
interface Person {
  readonly group: number;
  readonly answers: readonly (number | null)[];
}

const person = (min: number, max: number): fc.Arbitrary<Person> =>
  fc.record({
    group: fc.constantFrom(0 as const, 1 as const, noGroup),
    answers: fc.array(fc.option(fc.integer({ min, max }), { freq: 8 }), { minLength: 4, maxLength: 4 }),
  });
const people = fc.array(person(1, 5), { minLength: 1, maxLength: 40 });

const codebook = (min: number, max: number, levels: readonly [string, string] = ['a', 'b']) =>
  resolveCodebook({
    id: 'properties',
    populations: [
      {
        id: 'people',
        min,
        max,
        min_valid: 2,
        group: { column: 'group', levels: [{ id: levels[0] }, { id: levels[1] }] },
        scales: [
          {
            id: 'outer',
            items: ['i1', 'i2'],
            reverse: ['i2'],
            scales: [{ id: 'inner', items: ['i3', 'i4'] }],
          },
        ],
      },
    ],
  });

function tallyOf(population: Population, persons: readonly Person[]): PopulationTally {
  const tally = emptyTally(population);
  for (const { group, answers } of persons) {
    const respondent: Respondent = {
      answers: Int32Array.from(answers, (answer) => answer ?? noAnswer),
      group,
      levels: new Int32Array(0),
      numbers: [],
    };
    countRespondent(tally, respondent);
  }
  return tally;
}

function reportOf(parts: readonly (readonly Person[])[], min = 1, max = 5): Report {
  const writtenCodebook = codebook(min, max);
  const [population] = writtenCodebook.populations;
  if (!population) throw new Error('the codebook has one population');
  const tally = addTallies(
    population,
    parts.map((part) => tallyOf(population, part)),
  );
  return buildReport(loadedAnalyses, {
    codebook: writtenCodebook,
    settings: {
      conf_level: 0.95,
      test: 'student',
      levene_below: 0.05,
      stars: [{ symbol: '*', below: 0.05 }],
      min_cell: null,
    },
    inputs: [],
    counts: [{ population, tally }],
    warnings: [],
  });
}

const close = (a: number | null | undefined, b: number | null | undefined, relative = 1e-9) => {
  if (typeof a !== 'number' || typeof b !== 'number') expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(a), Math.abs(b)));
};

describe('the same answers give the same bits', () => {
  test('in any order of rows', () => {
    fc.assert(
      fc.property(
        people.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(reportOf([shuffled])).toEqual(reportOf([rows]));
        },
      ),
    );
  });

  test('in any number of pieces', () => {
    fc.assert(
      fc.property(people, fc.array(fc.nat(40), { maxLength: 4 }), (rows, cuts) => {
        const ends = [...cuts.filter((cut) => cut < rows.length).sort((a, b) => a - b), rows.length];
        const pieces = ends.map((end, index) => rows.slice(ends[index - 1] ?? 0, end));
        expect(reportOf(pieces)).toEqual(reportOf([rows]));
      }),
    );
  });
});

test('swapping the groups turns the sign of every difference and leaves every p as it is', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const swapped = rows.map(
        ({ group, answers }): Person => ({
          group: group === noGroup ? noGroup : group === 0 ? 1 : 0,
          answers,
        }),
      );
      for (const [index, row] of reportOf([rows]).comparisons.entries()) {
        const other = reportOf([swapped]).comparisons[index] as ComparisonRow;
        expect(other.estimate).toBe(negative(row.estimate));
        expect(other.student?.statistic).toBe(negative(row.student?.statistic));
        expect(other.student?.p_value).toBe(row.student?.p_value);
        expect(other.student?.conf_low).toBe(negative(row.student?.conf_high));
        close(other.welch?.statistic, negative(row.welch?.statistic));
        close(other.welch?.p_value, row.welch?.p_value);
        expect(other.levene).toEqual(row.levene);
        expect(other.brown_forsythe).toEqual(row.brown_forsythe);
        expect(other.mann_whitney?.z).toBe(negative(row.mann_whitney?.z));
        expect(other.mann_whitney?.p_value).toBe(row.mann_whitney?.p_value);
        expect(other.cliffs_delta?.estimate).toBe(negative(row.cliffs_delta?.estimate));
        close(other.cohens_d?.conf_low, negative(row.cohens_d?.conf_high));
        close(other.hedges_g?.estimate, negative(row.hedges_g?.estimate));
      }
    }),
  );
});

/** −x without a negative zero. */
function negative(value: number | null | undefined): number | null | undefined {
  return typeof value === 'number' ? 0 - value : value;
}

test('shifting answers and end points together shifts the means and changes no test', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: -7, max: 7 }), (rows, shift) => {
      const shifted = rows.map(({ group, answers }) => ({
        group,
        answers: answers.map((answer) => (answer === null ? null : answer + shift)),
      }));
      const before = reportOf([rows]);
      const after = reportOf([shifted], 1 + shift, 5 + shift);
      for (const [index, row] of before.scales.entries()) {
        close(after.scales[index]?.mean, row.mean === null ? null : row.mean + shift, 1e-14);
        expect(after.scales[index]?.sd).toBe(row.sd);
        expect(after.scales[index]?.score100).toBe(row.score100);
      }
      for (const [index, row] of before.comparisons.entries()) {
        const { student, welch, levene, mann_whitney, cohens_d, estimate } = after.comparisons[
          index
        ] as ComparisonRow;
        expect({ student, welch, levene, mann_whitney, cohens_d, estimate }).toEqual({
          student: row.student,
          welch: row.welch,
          levene: row.levene,
          mann_whitney: row.mann_whitney,
          cohens_d: row.cohens_d,
          estimate: row.estimate,
        });
      }
    }),
  );
});

test('the exact path agrees with simple-statistics 7.12.1 on the raw scores, and with t-tests of the summaries', () => {
  const writtenCodebook = codebook(1, 5);
  const [population] = writtenCodebook.populations;
  const scale = population?.scales[0];
  if (!scale) throw new Error('the codebook has a scale');
  fc.assert(
    fc.property(people, (rows) => {
      const report = reportOf([rows]);
      const row = report.comparisons.find((comparison) => comparison.scale === scale.id) as ComparisonRow;
      const scoresOf = (group: number) =>
        rows.filter((one) => one.group === group).flatMap(({ answers }) => personScore(answers, scale) ?? []);
      const [first, second] = [scoresOf(0), scoresOf(1)];
      expect([row.n1, row.n2]).toEqual([first.length, second.length]);
      if (first.length < 2 || second.length < 2) return;
      close(row.mean1, plainMean(first), 1e-14);
      close(row.sd2, sampleStandardDeviation(second), 1e-7);
      if (
        !row.student ||
        !row.welch ||
        row.mean1 === null ||
        row.mean2 === null ||
        row.sd1 === null ||
        row.sd2 === null
      )
        return;
      const samples = twoSamplesFromSummaries(
        { n: row.n1, mean: row.mean1, sd: row.sd1 },
        { n: row.n2, mean: row.mean2, sd: row.sd2 },
      );
      close(studentTTest(samples, 0.95).statistic, row.student.statistic);
      close(studentTTest(samples, 0.95).pValue, row.student.p_value);
      close(welchTTest(samples, 0.95).degreesOfFreedom, row.welch.df);
      close(welchTTest(samples, 0.95).confidenceLow, row.welch.conf_low);
    }),
  );
});

/** The plain definition: mean of the valid keyed answers, where there are enough. */
function personScore(answers: readonly (number | null)[], scale: Scale): number | undefined {
  const keyed = scale.items.flatMap(({ index, reverse }) => {
    const answer = answers[index];
    if (answer === null || answer === undefined) return [];
    return reverse ? scale.min + scale.max - answer : answer;
  });
  return keyed.length < scale.minValid ? undefined : plainMean(keyed);
}

test('people are conserved: every group’s n and missing add up to its respondents', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const report = reportOf([rows]);
      const groups = new Map(report.populations[0]?.groups.map(({ group, n }) => [group, n]));
      expect(groups.get('all')).toBe(rows.length);
      for (const row of [...report.scales, ...report.items])
        expect(row.n + row.n_missing).toBe(groups.get(row.group));
      for (const item of report.items) {
        expect(Object.values(item.counts ?? {}).reduce((total, count) => total + count, 0)).toBe(item.n);
      }
    }),
  );
});
