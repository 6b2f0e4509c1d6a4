import type { Codebook } from '../codebook/codebook.ts';
import type { PrintedCell } from './printed-cell.ts';

/**
 * Cells that say that scores are sums where the codebook does and the file does not. That they are means goes without saying
 * of other scales: there figures may still show that they are of sums.
 */
export function scoresDeclared(cells: readonly PrintedCell[], { populations }: Codebook): PrintedCell[] {
  const sums = new Map(
    populations.map(({ id, scales }) => [
      id,
      new Set(scales.filter(({ score }) => score === 'sum').map((scale) => scale.id)),
    ]),
  );
  return cells.map((cell) => {
    const { subject, population } = cell;
    if (subject.of !== 'scale' && subject.of !== 'comparison') return cell;
    const { score, ...undeclared } = subject;
    if (sums.get(population ?? '')?.has(subject.scale))
      return { ...cell, subject: { ...undeclared, score: score ?? 'sum' } };
    return score === 'mean' ? { ...cell, subject: undeclared } : cell;
  });
}

/** The same codebook with scores that are means, of which figures of sums are made. */
export function scoredAsMeans(codebook: Codebook): Codebook {
  return {
    ...codebook,
    populations: codebook.populations.map((population) => ({
      ...population,
      scales: population.scales.map((scale) => ({ ...scale, score: 'mean' })),
    })),
  };
}
