import { createHash } from 'node:crypto';
import type { Columns } from '../read/find-columns.ts';

/** Bytes kept of a hash: by chance alone, two of a billion rows agree with a probability of 10⁻¹¹. */
const kept = 12;

/**
 * What identifies a row by its cells, the respondent's apart: equal for equal cells under equal column names, whatever
 * the order of the columns.
 */
export function rowFingerprint({ header, respondent }: Pick<Columns, 'header' | 'respondent'>) {
  const columns = header
    .map(({ name }, position) => ({ name, position }))
    .filter(({ position }) => position !== respondent?.position)
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const names = JSON.stringify(columns.map(({ name }) => name));
  return (cells: readonly string[]): string =>
    createHash('sha256')
      .update(names)
      .update(JSON.stringify(columns.map(({ position }) => cells[position]?.trim() ?? '')))
      .digest()
      .subarray(0, kept)
      .toString('latin1');
}
