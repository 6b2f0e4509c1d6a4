import { messages } from '../../../messages/messages.ts';
import {
  type Check,
  type CheckedFigure,
  cellsOf,
  type Finding,
  holdsAsPrinted,
  messageOf,
} from '../check.ts';
import { ChecksOf } from './checks-of.ts';
import { budgetOfAudit, smallestExplanations } from './explanations.ts';
import { possibleFigures } from './possible-figures.ts';

/**
 * What cannot be true, one finding for figures whose broken rules hang together. In question is each figure that some
 * smallest explanation needs; where none is found, every figure that the broken rules speak of.
 */
export function blame<Cell extends CheckedFigure>(checks: readonly Check<Cell>[]): Finding<Cell>[] {
  const systems = [...new Map(checks.map((check) => [check.system ?? check, check])).values()];
  const broken = systems.filter((check) => check.about.length > 0 && !holdsAsPrinted(check));
  const budget = budgetOfAudit();
  const [all, ofSystems] = [new ChecksOf(checks), new ChecksOf(systems)];
  return connected(broken).map((part) => {
    const { size, sets, cutShort } = smallestExplanations(part, ofSystems, budget);
    const spokenOf = part.flatMap((check) => (check.system ? cellsOf(check) : check.about));
    const inQuestion = [...new Set(sets.length === 0 ? spokenOf : sets.flat())];
    return findingOf(part, inQuestion, { wrong: size, cutShort }, all);
  });
}

/** The checks in groups that share figures. */
function connected<Cell extends CheckedFigure>(checks: readonly Check<Cell>[]): Check<Cell>[][] {
  const of = new ChecksOf(checks);
  const seen = new Set<Check<Cell>>();
  return checks.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const part = [first];
    for (const check of part) {
      for (const other of cellsOf(check).flatMap((cell) => of.cell(cell))) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    return [of.inOrder(part)];
  });
}

function findingOf<Cell extends CheckedFigure>(
  broken: readonly Check<Cell>[],
  inQuestion: readonly Cell[],
  { wrong, cutShort }: { readonly wrong: number; readonly cutShort: boolean },
  checks: ChecksOf<Cell>,
): Finding<Cell> {
  const systems = new Set(broken.map((check) => check.system ?? check));
  const concerned = checks
    .cells(broken.flatMap(cellsOf))
    .filter((check) => systems.has(check.system ?? check));
  const isAbout = (check: Check<Cell>) => check.about.some((cell) => inQuestion.includes(cell));
  // Of checks that say the same, the one that speaks of a figure in question tells why.
  const telling = broken.map(
    (check) =>
      concerned.find((one) => (one.system ?? one) === (check.system ?? check) && isAbout(one)) ?? check,
  );
  const first = telling.find(isAbout) ?? telling[0];
  const spoken = [...(first?.about ?? []), ...concerned.flatMap(({ about }) => about)];
  const place = (cell: Cell) => (spoken.includes(cell) ? spoken.indexOf(cell) : spoken.length);
  const cells = [...inQuestion].sort((a, b) => place(a) - place(b));
  const [primary] = cells;
  const own = primary ? checks.cell(primary) : [];
  const possible =
    primary && first?.about[0] === primary && first.possible
      ? first.possible()
      : primary && wrong === 1
        ? possibleFigures(primary, own)
        : [];
  const found = [
    ...telling.slice(0, mostTold).map((check) => messageOf(check, spokenOfBeside(check, telling))),
    ...(cutShort ? [givenUp] : []),
  ];
  const all = new Set(broken.flatMap(cellsOf));
  for (const cell of cells) all.delete(cell);
  return {
    rule: first?.rule ?? 'repeated',
    verdict: 'inconsistent',
    cells,
    wrong: Math.min(wrong, cells.length),
    comparedWith: [...all],
    possible,
    givenUp: cutShort,
    message: messages.audit.allFaults({ messages: found }),
  };
}

const givenUp = messages.audit.givenUp;

/** What the other rules of a finding speak of. */
function spokenOfBeside<Cell extends CheckedFigure>(
  check: Check<Cell>,
  telling: readonly Check<Cell>[],
): ReadonlySet<Cell> {
  return new Set(telling.flatMap((other) => (other === check ? [] : other.about)));
}

/** How many broken rules a finding tells of. */
const mostTold = 4;
