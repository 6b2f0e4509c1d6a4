import { messages } from '../../../messages/messages.ts';
import { namesInGroups } from '../../words/group-path.ts';
import { normalised } from '../../words/normalised.ts';
import type { LeftOut } from '../proposal.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { DataProfile } from './data-profile.ts';

/** The columns of a file where each question has one. */
export interface OneColumnEach {
  readonly columns: readonly ColumnProfile[];
  readonly sample: DataProfile['sample'];
  /** Columns that another one stands for. */
  readonly joined: ReadonlySet<ColumnProfile>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Joins the columns of a question that was exported twice, as scoring does: those of one name where no row contradicts another.
 * Asks about `svc/q4` where no row has `q4` too.
 */
export function oneQuestion({ columns, sample }: Pick<DataProfile, 'columns' | 'sample'>): OneColumnEach {
  const result = [...columns];
  const rows = sample.map((cells) => [...cells]);
  const joined = new Set<ColumnProfile>();
  const leftOut: LeftOut[] = [];
  const places = new Map<string, number>();
  for (const [position, { name }] of columns.entries()) {
    if (!places.has(normalised(name))) places.set(normalised(name), position);
  }
  for (const [position, column] of columns.entries()) {
    const { name, filled } = column;
    const namesake = places.get(normalised(name));
    const moved = namesake === position;
    const first = moved
      ? namesInGroups(name)
          .map((bare) => places.get(normalised(bare)))
          .find(isPlace)
      : namesake;
    const into = first === undefined ? undefined : result[first];
    if (first === undefined || into === undefined || filled === 0 || into.filled === 0 || name.trim() === '')
      continue;
    if (!moved && name !== into.name) continue;
    const both = rows.filter((cells) => isFilled(cells[first]) && isFilled(cells[position]));
    if (moved ? both.length > 0 : both.some((cells) => cells[first]?.trim() !== cells[position]?.trim()))
      continue;
    if (moved) {
      leftOut.push({ column: name, reason: mayBe(into.name), confirm: true });
      continue;
    }
    result[first] = together(into, column);
    for (const cells of rows) if (!isFilled(cells[first])) cells[first] = cells[position] ?? '';
    joined.add(column);
    leftOut.push({ column: name, reason: sameAs(into.name), confirm: true });
  }
  return { columns: result, sample: rows, joined, leftOut };
}

const isPlace = (place: number | undefined): place is number => place !== undefined;
const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

function together(one: ColumnProfile, other: ColumnProfile): ColumnProfile {
  const values = new Map(one.values);
  for (const [text, count] of other.values) values.set(text, (values.get(text) ?? 0) + count);
  return {
    ...one,
    values,
    filled: Math.max(one.filled, other.filled),
    more: one.more || other.more,
    declaredMissing: new Set([...one.declaredMissing, ...other.declaredMissing]),
    allDifferent: null,
  };
}

const mayBe = (name: string) => messages.draft.mayBe({ name });

const sameAs = (name: string) => messages.draft.sameAs({ name });
