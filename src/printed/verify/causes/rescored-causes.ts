import type { Report } from '../../../analyses/report/report-schema.ts';
import type { Codebook, Population, Scale } from '../../../codebook/codebook.ts';
import type { EnoughAnswers } from '../../../responses/people/enough-answers.ts';
import type { CheckedCell } from '../checked-cell.ts';
import type { Explanation } from '../verification-schema.ts';
import type { Cause } from './cause.ts';
import { both, explanation } from './explanations.ts';

/** A cause of which the figures must first be computed, from the same answers. */
export interface RescoredCause {
  readonly explanation: Explanation;
  readonly area: 'table' | 'row';
  readonly codebook: Codebook;
  /** Left out: everybody. */
  readonly only?: EnoughAnswers;
  /** How many of its kind were tried: so much more must it explain. */
  readonly among: number;
}

/** The cause with the figures of its report. */
export function rescored({ explanation, area, among }: RescoredCause, report: Report): Cause {
  const leastDigits = among > 1 ? Math.log10(among) + 3 : 0;
  return { explanation, area, touches: () => true, reading: { report }, leastDigits };
}

const missingRules = [
  ['all', (items: number) => items],
  ['half', (items: number) => Math.ceil(items / 2)],
  ['any', () => 1],
] as const;

/** Other missing rules. */
export function missingRuleCauses(codebook: Codebook, population: Population): RescoredCause[] {
  return missingRules.map(([rule, minValid]) => ({
    explanation: explanation('missing_rule', { rule }),
    area: 'table',
    codebook: withScales(codebook, population, (scale) => ({
      ...scale,
      minValid: minValid(scale.items.length),
    })),
    among: 1,
  }));
}

/** An item keyed the other way, one cause for each set of items. */
export function keyingCauses(
  codebook: Codebook,
  population: Population,
  { scales, sets, among }: KeyingTrials,
): RescoredCause[] {
  return sets.map((indices) => ({
    explanation: keyingOf(indices, scales, population),
    area: 'row',
    codebook: withScales(codebook, population, (scale) => ({
      ...scale,
      items: scale.items.map(({ index, reverse }) => ({
        index,
        reverse: indices.includes(index) ? !reverse : reverse,
      })),
    })),
    among: indices.length === 1 ? 1 : among,
  }));
}

export interface KeyingTrials {
  /** The scales whose keys are in question. */
  readonly scales: readonly Scale[];
  /** Positions of the items that may be keyed the other way, fewest first. */
  readonly sets: readonly (readonly number[])[];
  /** How many sets these are the nearest of. */
  readonly among: number;
}

function keyingOf(indices: readonly number[], scales: readonly Scale[], { items }: Population): Explanation {
  const isReversed = (index: number) =>
    scales.some((scale) => scale.items.some((item) => item.index === index && item.reverse));
  const named = (some: readonly number[]) => ({
    items: some.map((index) => items[index]?.id ?? '').join(', '),
  });
  const [reversed, straight] = [indices.filter(isReversed), indices.filter((index) => !isReversed(index))];
  const notReversed = explanation('item_not_reversed', named(reversed));
  const alsoReversed = explanation('item_reversed', named(straight));
  if (reversed.length === 0) return alsoReversed;
  return straight.length === 0 ? notReversed : both(notReversed, alsoReversed);
}

function withScales(codebook: Codebook, { id }: Population, change: (scale: Scale) => Scale): Codebook {
  return {
    ...codebook,
    populations: codebook.populations.map((population) =>
      population.id === id ? { ...population, scales: population.scales.map(change) } : population,
    ),
  };
}

/** Scales that the figures of a cell's row are of. */
export function scalesOf({ cell: { subject } }: CheckedCell, { scales, items }: Population): Scale[] {
  if ('scale' in subject) return scales.filter(({ id }) => id === subject.scale);
  if (subject.of !== 'item') return [];
  const position = items.findIndex(({ id }) => id === subject.item);
  return scales.filter((scale) => scale.items.some(({ index }) => index === position));
}
