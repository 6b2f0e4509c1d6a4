import { buildReport } from '../../src/analyses/report/build-report.ts';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import type { Population } from '../../src/codebook/codebook.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { countRespondent, emptyTally, type PopulationCounts } from '../../src/measures/population-tally.ts';
import { noAnswer, noGroup } from '../../src/responses/people/respondent.ts';
import { loadedAnalyses } from '../analyses/loaded-analyses.ts';

/** One person: the level of the grouping, counted from 0, `noGroup` for none; answers by item; levels by characteristic, -1 for none. */
export interface Person {
  readonly group?: number;
  readonly answers?: readonly (number | null)[];
  readonly levels?: readonly number[];
}

/** Scales within a scale, one of them of one item, and a scale that is one item. */
export const writtenCodebook = {
  id: 'people',
  min: 1,
  max: 4,
  min_valid: 2,
  group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
  characteristics: [
    { column: 'sex', levels: ['m', 'f'] },
    { column: 'age', levels: ['young', 'old', 'older'] },
  ],
  scales: [
    {
      id: 'outer',
      items: ['a', 'b', 'c'],
      scales: [
        { id: 'inner', items: ['d', 'e'], reverse: ['e'] },
        { id: 'single', min_valid: 1, items: ['f'] },
      ],
    },
    { id: 'alone', min_valid: 1, items: ['g'] },
  ],
};

/** The report of these people, nothing withheld. */
export function reportOf(writtenCodebook: object, people: readonly Person[]): Report {
  const codebook = codebookOf(writtenCodebook);
  return buildReport(loadedAnalyses, {
    codebook,
    settings: { conf_level: 0.95, test: 'auto', levene_below: 0.05, stars: [], min_cell: null },
    inputs: [],
    counts: countsOf(writtenCodebook, people),
    warnings: [],
  });
}

export const codebookOf = (writtenCodebook: object) =>
  resolveCodebook({ id: 'book', populations: [writtenCodebook] } as Parameters<typeof resolveCodebook>[0]);

export function countsOf(writtenCodebook: object, people: readonly Person[]): readonly PopulationCounts[] {
  const [population] = codebookOf(writtenCodebook).populations as readonly [Population];
  const tally = emptyTally(population);
  for (const { group = noGroup, answers = [], levels = [] } of people) {
    countRespondent(tally, {
      group,
      answers: Int32Array.from(population.items, (_, index) => answers[index] ?? noAnswer),
      levels: Int32Array.from(population.characteristics, (_, index) => levels[index] ?? -1),
      numbers: [],
    });
  }
  return [{ population, tally }];
}

/** Every way to put this many people into these cells. */
export function distributions(cells: number, people: number): number[][] {
  if (cells === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    distributions(cells - 1, people - first).map((rest) => [first, ...rest]),
  ).flat();
}

/** The same person several times. */
export function times(count: number, person: Person): Person[] {
  return new Array<Person>(count).fill(person);
}

/**
 * An adversary who knows the program: of all the data for which it prints the same document, cells that are the same in
 * every one of them.
 *
 * @param data    every possible state of the data, as secret cells with the document that is printed of them
 * @returns small cells that the document does not show and yet tells, with the data they are of
 */
export function givenAway(
  data: readonly { readonly cells: readonly number[]; readonly document: string }[],
  minCell: number,
): { readonly cells: readonly number[]; readonly cell: number }[] {
  const byDocument = new Map<string, (readonly number[])[]>();
  for (const { cells, document } of data)
    byDocument.set(document, [...(byDocument.get(document) ?? []), cells]);
  return [...byDocument.values()].flatMap((alternatives) => {
    const [first = []] = alternatives;
    return first.flatMap((people, cell) =>
      people > 0 && people < minCell && alternatives.every((other) => other[cell] === people)
        ? [{ cells: first, cell }]
        : [],
    );
  });
}
