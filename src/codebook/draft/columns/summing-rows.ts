import { type LabelColumn, SummaryRows } from '../../words/summary-rows.ts';
import { cellNumber } from '../answers/cell-number.ts';
import { isLikertAnswer } from '../answers/likert-answers.ts';
import { mayDescribePeople, mayNameGroups, mayNameRespondents } from './column-names.ts';

/** Rows that sum others up, such as totals and means, before anybody knows which columns are items. */
export class SummingRows {
  readonly #rows: SummaryRows;
  readonly #answers: readonly number[];

  /** @param first  some of the rows, which tell the columns of answers from those of labels */
  constructor(names: readonly string[], first: readonly (readonly string[])[]) {
    const roles = names.map(roleOf);
    this.#answers = names.flatMap((_, position) =>
      roles[position] === null && holdsAnswers(first.map((cells) => cells[position] ?? '')) ? [position] : [],
    );
    const firstAnswer = this.#answers[0] ?? 0;
    const labels = roles.flatMap((role, position): LabelColumn[] =>
      role !== null || position < firstAnswer ? [{ position, role, isLevel: () => false }] : [],
    );
    const levels = new Map(
      labels.flatMap(({ position, role }) =>
        role === 'respondent' ? [] : [[position, levelsAmong(first, position, labels)] as const],
      ),
    );
    this.#rows = new SummaryRows(
      labels.map((label) => ({
        ...label,
        isLevel: (cell) => levels.get(label.position)?.has(cell.trim()) === true,
      })),
      false,
    );
  }

  /** Whether further rows are needed to know what the columns hold. */
  get learning(): boolean {
    return this.#rows.learning;
  }

  /** Whether there was one, so that rows below it are suspect. */
  get found(): boolean {
    return this.#rows.found;
  }

  isOrdinary(position: number, cell: string): boolean {
    return this.#rows.isOrdinary(position, cell);
  }

  /** @param sums  the cells whose formulas sum up the cells above them */
  takes(cells: readonly string[], sums: ReadonlySet<number> | undefined): boolean {
    const filled = this.#answers.filter((position) => (cells[position] ?? '') !== '');
    const formulas = sums !== undefined && 2 * filled.filter((at) => sums.has(at)).length > filled.length;
    return this.#rows.recognise(cells, formulas) !== null;
  }
}

function roleOf(name: string): LabelColumn['role'] {
  if (mayNameRespondents(name)) return 'respondent';
  return mayNameGroups(name) || mayDescribePeople(name) ? 'levels' : null;
}

const fewestOfLevel = 3;
const shareOfLevel = 0.1;

/** What several people have in a column, beside all their other labels: an average income is no row of averages. */
function levelsAmong(
  rows: readonly (readonly string[])[],
  position: number,
  labels: readonly LabelColumn[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const others = labels.filter((label) => label.position !== position);
  if (others.length === 0) return new Set();
  for (const cells of rows) {
    const text = cells[position]?.trim() ?? '';
    const complete = others.every((label) => (cells[label.position] ?? '').trim() !== '');
    if (text !== '' && complete) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const fewest = Math.max(fewestOfLevel, shareOfLevel * rows.length);
  return new Set([...counts].flatMap(([text, count]) => (count >= fewest ? [text] : [])));
}

/** Most of the cells that hold something are numbers, or words of a known scale. */
function holdsAnswers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const answers = filled.filter((cell) => cellNumber(cell)?.plain || isLikertAnswer(cell));
  return filled.length > 0 && answers.length * 2 > filled.length;
}
