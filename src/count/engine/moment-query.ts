import type { Population, Scale } from '../../codebook/codebook.ts';
import { addBlock, emptyBlock } from '../../measures/moment-block.ts';
import { type PopulationTally, tallyOf, tallyParts } from '../../measures/population-tally.ts';
import { answerCode, type CountedColumns, oneAnswer, placeOf, placeSql } from './counting-query.ts';
import type { Dialect } from './dialect.ts';
import type { SqlRow } from './sql-table.ts';

/**
 * Sums by place and scale what co-moments are made of, in whole numbers: people with every answer of the scale but not of the
 * scale around it, each item, each product of two items.
 */
export function momentQuery(
  { scales }: Population,
  columns: CountedColumns,
  from: string,
  dialect: Dialect,
): string {
  // Short, for servers take no query of more than 256 kB.
  const value = (item: number) => `hanaro_v${item}`;
  const flag = (scale: number) => `hanaro_m${scale}`;
  // Below 0 where there is no answer.
  const values = columns.items.map((item, index) => ({
    name: value(index),
    sql: dialect.small(`${answerCode(item, dialect)} - ${oneAnswer}`),
  }));
  const complete = ({ items }: Scale) => items.map(({ index }) => `${value(index)} >= 0`).join(' AND ');
  const flags = scales.map((scale, index) => {
    const around = scales.find(({ id }) => id === scale.parent);
    const notAround = around ? ` AND NOT (${complete(around)})` : '';
    return {
      name: flag(index),
      sql: dialect.small(`CASE WHEN ${complete(scale)}${notAround} THEN 1 ELSE 0 END`),
    };
  });
  const sums = scales.flatMap(({ items }, scale) => [
    flag(scale),
    ...items.map(({ index }) => `${flag(scale)} * ${value(index)}`),
    ...items.flatMap(({ index: first }, position) =>
      items
        .slice(0, position + 1)
        .map(({ index: second }) => `${flag(scale)} * ${value(first)} * ${value(second)}`),
    ),
  ]);
  return dialect.sums(from, placeSql(columns, dialect), [values, flags], sums);
}

/**
 * Adds what such a query has answered.
 *
 * @returns whether it is of the people whose scores have been counted
 */
export function addMoments(
  tally: PopulationTally,
  { scales }: Population,
  groups: number,
  rows: readonly SqlRow[],
): boolean {
  for (const [place, written] of rows) {
    const { outcome, group } = placeOf(Number(place), groups);
    const { coMoments } = tallyOf(tally, group);
    if (outcome !== 'used' || !coMoments) continue;
    const sums = (written ?? '').split(' ').map(Number);
    let at = 0;
    for (const [index, scale] of scales.entries()) {
      const block = emptyBlock(scale);
      block.n = sums[at] ?? Number.NaN;
      block.sums.set(sums.slice(at + 1, at + 1 + block.sums.length));
      at += 1 + block.sums.length;
      block.products.set(sums.slice(at, at + block.products.length));
      at += block.products.length;
      if (block.n !== 0) addBlock(coMoments.measure.blockOf(coMoments.state, index), block);
    }
    if (at !== sums.length) return false;
  }
  return tallyParts(tally).every(({ coMoments, scales: histograms }) =>
    histograms.every(({ scale, people }, index) => {
      const complete = [...(people[scale.items.length] ?? [])].reduce((sum, count) => sum + count, 0);
      return !coMoments || coMoments.measure.ofScale(coMoments.state, index).n === complete;
    }),
  );
}
