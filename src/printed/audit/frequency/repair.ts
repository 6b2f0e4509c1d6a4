import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { PrintedCell } from '../../printed-cells.ts';
import type { RuleCode } from '../audit-schema.ts';
import { onlyThese } from '../blame/possible-figures.ts';
import type { Finding } from '../check.ts';

/** A sum or a percent among the figures of one block, and what it leaves to each of them. */
export interface Constraint {
  readonly rule: RuleCode;
  readonly cells: readonly PrintedCell[];
  readonly holds: (figures: readonly string[]) => boolean;
  /** What the figure at this position would have to be, the others being as given. */
  readonly candidates: (figures: readonly string[], position: number) => readonly string[];
  /** What is wrong, for a reader: "24 + 26 = 50, not 60". */
  readonly evidence: LocalizedText;
}

/** What a figure must be for everything to agree. */
export type Changes = ReadonlyMap<PrintedCell, string>;

export interface Blame {
  readonly findings: readonly Finding[];
  /** Empty where there is more than one way to correct the figures, or none. */
  readonly changes: Changes;
}

/** More figures than this are not changed at once. */
const mostChanges = 2;

/**
 * Finds which figures are wrong when sums and percents disagree: the fewest whose change makes everything agree. Where
 * several changes would do, all their figures are in question; where none would, those of each broken constraint.
 *
 * @param all  every constraint of the table: a change must not break one that holds
 */
export function blame(constraints: readonly Constraint[], all: readonly Constraint[] = constraints): Blame {
  const nothing: Changes = new Map();
  const broken = constraints.filter(isBroken);
  if (broken.length === 0) return { findings: [], changes: nothing };
  const holding = all.filter((constraint) => !isBroken(constraint));
  for (let changes = 1; changes <= mostChanges; changes++) {
    const found = repairs(constraints, nothing, changes).filter(
      (repair) => brokenBy(holding, repair).length === 0,
    );
    const [only] = found;
    if (!only) continue;
    const inQuestion = [...new Set(found.flatMap((repair) => [...repair.keys()]))];
    if (inQuestion.length === changes) {
      const values = (cell: PrintedCell) => [...new Set(found.flatMap((repair) => repair.get(cell) ?? []))];
      return {
        findings: inQuestion.map((cell) => finding([cell], broken, values(cell))),
        changes: only,
      };
    }
    return { findings: [finding(inQuestion, broken, [], changes)], changes: nothing };
  }
  return {
    findings: broken.map((constraint) => finding(ownCells(constraint), [constraint], [])),
    changes: nothing,
  };
}

/** Whether a constraint does not hold as printed. */
export function isBroken({ cells, holds }: Constraint): boolean {
  return !holds(cells.map(({ plain }) => plain));
}

function brokenBy(constraints: readonly Constraint[], changes: Changes): Constraint[] {
  return constraints.filter(({ cells, holds }) => !holds(textsOf(cells, changes)));
}

function textsOf(cells: readonly PrintedCell[], changes: Changes): string[] {
  return cells.map((cell) => changes.get(cell) ?? cell.plain);
}

function repairs(constraints: readonly Constraint[], changes: Changes, left: number): Changes[] {
  const broken = brokenBy(constraints, changes);
  if (broken.length === 0) return [changes];
  const [first] = broken;
  if (left === 0 || !first) return [];
  const next = new Map<string, Changes>();
  // Whatever corrects everything corrects the first of what is wrong.
  const { cells, candidates } = first;
  for (const [position, cell] of cells.entries()) {
    if (changes.has(cell)) continue;
    for (const value of candidates(textsOf(cells, changes), position)) {
      for (const repair of repairs(constraints, new Map([...changes, [cell, value]]), left - 1)) {
        next.set(keyOf(repair), repair);
      }
    }
  }
  return [...next.values()];
}

/** A percent and its count; what they are held against is shared with all other percents. */
const ownCells = ({ rule, cells }: Constraint) => (rule === 'percent' ? cells.slice(0, 2) : cells);

const keyOf = (changes: Changes) =>
  [...changes]
    .map(([{ path }, value]) => `${path.join()}=${value}`)
    .sort()
    .join();

function finding(
  cells: readonly PrintedCell[],
  broken: readonly Constraint[],
  values: readonly string[],
  wrong = 1,
): Finding {
  const concerned = broken.filter((constraint) => constraint.cells.some((cell) => cells.includes(cell)));
  const others = new Set(concerned.flatMap((constraint) => constraint.cells));
  for (const cell of cells) others.delete(cell);
  return {
    rule: (concerned[0] ?? broken[0])?.rule ?? 'percent',
    verdict: 'inconsistent',
    cells,
    wrong,
    comparedWith: [...others],
    possible: onlyThese(values),
    message: messages.audit.allEvidence({ concerned: concerned.map(({ evidence }) => evidence) }),
  };
}
