import type { Codebook, Population, Scale } from '../../codebook/codebook.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cells.ts';
import { type IntegerRange, intersection, isEmpty } from '../reconstruct/moments/integer-range.ts';
import type { Check } from './check.ts';
import { roundingInterval, wholeNumber } from './rounding-interval.ts';
import { countOf, formOf, isGranular, populationOf } from './score-forms.ts';
import { sumsPrinting } from './score-lattice.ts';

/**
 * A scale against its parts: the sum of all answers to a scale is that of its inner scales, or of its items; and against
 * its groups: everybody's sum is that of the two groups. Each printed mean leaves a range of whole sums, and ranges add.
 * Only where no score may lack an answer, and where every part is printed for the same n.
 */
export function weightedMeanChecks(cells: readonly PrintedCell[], codebook: Codebook): Check[] {
  return cells.flatMap((whole): Check[] => {
    const population = populationOf(whole, codebook);
    const { subject } = whole;
    if (subject.of !== 'scale' || subject.figure !== 'mean' || !population) return [];
    const scale = population.scales.find(({ id }) => id === subject.scale);
    const n = countOf(whole, cells)?.plain;
    if (!scale || !isGranular(scale) || n === undefined) return [];
    const meanOf = (id: string, group: string) =>
      cells.find((cell) => isMeanOf(cell, id, group) && cell.population === population.id);
    const partCell = (id: string) => {
      const cell = meanOf(id, subject.group);
      return cell && countOf(cell, cells)?.plain === n ? cell : undefined;
    };
    const parts = printedParts(scale, population, partCell);
    const groups = subject.group === 'all' ? (population.group?.levels ?? []) : [];
    const groupCells = groups.flatMap(({ id }) => meanOf(subject.scale, id) ?? []);
    const groupSizes = groupCells.map((cell) => Number(countOf(cell, cells)?.plain));
    const groupsAreAll = groupCells.length === 2 && groupSizes.reduce((a, b) => a + b, 0) === Number(n);
    return [
      ...(parts ? [sumCheck('weighted_mean', whole, parts, cells, codebook)] : []),
      ...(groupsAreAll ? [sumCheck('group_mean', whole, groupCells, cells, codebook)] : []),
    ];
  });
}

function isMeanOf({ subject }: PrintedCell, id: string, group: string): boolean {
  if (subject.of === 'item') return subject.item === id && subject.figure === 'mean' && group === 'all';
  return (
    subject.of === 'scale' && subject.scale === id && subject.group === group && subject.figure === 'mean'
  );
}

/** The nearest printed parts that together have all items of the scale; null where something is not printed. */
function printedParts(
  scale: Scale,
  population: Population,
  printed: (id: string) => PrintedCell | undefined,
): PrintedCell[] | null {
  const inner = population.scales.filter(({ parent }) => parent === scale.id);
  const covered = inner.flatMap(({ items }) => items.map(({ index }) => index));
  if (new Set(covered).size < covered.length) return null;
  const found = inner.map((part) => {
    const cell = printed(part.id);
    return cell ? [cell] : printedParts(part, population, printed);
  });
  const items = scale.items
    .filter(({ index }) => !covered.includes(index))
    .map(({ index }) => {
      const cell = printed(population.items[index]?.id ?? '');
      return cell ? [cell] : null;
    });
  const all = [...found, ...items];
  return all.every((part) => part !== null) && all.length > 0 ? all.flat() : null;
}

function sumCheck(
  rule: 'weighted_mean' | 'group_mean',
  whole: PrintedCell,
  parts: readonly PrintedCell[],
  cells: readonly PrintedCell[],
  codebook: Codebook,
): Check {
  const sumsOf = (cell: PrintedCell, printed: string): IntegerRange | null => {
    const [form, n] = [formOf(cell, codebook), wholeNumber(countOf(cell, cells)?.plain ?? '')];
    const interval = roundingInterval(printed);
    const sums = form && n && interval ? sumsPrinting({ ...form, n }, interval) : null;
    return sums && !isEmpty(sums) ? sums : null;
  };
  return {
    rule,
    about: [whole],
    comparedWith: parts,
    holds: ([ofWhole = '', ...ofParts]) => {
      const total = sumsOf(whole, ofWhole);
      const each = parts.flatMap((part, index) => sumsOf(part, ofParts[index] ?? '') ?? []);
      // A mean that no whole sum has is GRIM's to tell.
      if (!total || each.length < parts.length) return true;
      const added = {
        low: each.reduce((sum, { low }) => sum + low, 0),
        high: each.reduce((sum, { high }) => sum + high, 0),
      };
      return !isEmpty(intersection(total, added));
    },
    message:
      rule === 'weighted_mean'
        ? messages.audit.partsCannotMakeWhole({ partCount: parts.length, whole: whole.plain })
        : messages.audit.groupsCannotMakeWhole({ whole: whole.plain }),
  };
}
