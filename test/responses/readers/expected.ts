import type { ReadOptions } from '../../../src/responses/policies.ts';
import type { PlainPerson } from '../../plain/plain-person.ts';
import type { Row } from './rows.ts';

/** What becomes of the rows by the rules of docs/data.md; nothing of `src` runs here. */
export interface Expected {
  /** Line and column of each problem, in the order in which they are told; empty where the run goes on. */
  readonly problems: readonly string[];
  readonly people: readonly PlainPerson[];
  readonly excluded: Readonly<Record<string, number>>;
}

export function expectedOf(rows: readonly Row[], items: readonly string[], options: ReadOptions): Expected {
  const { onInvalid = 'error', onDuplicate = 'error', onBothGroups = 'error' } = options;
  const dropsTotals = (options.onSummaryRow ?? (onInvalid === 'error' ? 'error' : 'drop')) === 'drop';
  const problems: string[] = [];
  const repeated: string[] = [];
  const both: string[] = [];
  const excluded: Record<string, number> = {};
  const leaveOut = (reason: string) => {
    excluded[reason] = (excluded[reason] ?? 0) + 1;
  };
  const people = new Map<string, PlainPerson>();
  const groupsOf = new Map<string, Set<number | null>>();
  const sent = new Set<string>();
  for (const [index, { id, area, group, sex, age, cells, sumsUp = false }] of rows.entries()) {
    const line = index + 2;
    if (sumsUp) {
      if (!dropsTotals) problems.push(`${line} undefined`);
      leaveOut('totals_row');
      continue;
    }
    const invalid = [...items, 'age'].filter((_, at) => (cells[at] ?? age).meant === 'invalid');
    if (onInvalid === 'error') problems.push(...invalid.map((item) => `${line} ${item}`));
    const answers = cells.map(({ meant }) => (meant === 'invalid' ? null : meant));
    const given = new Set(answers.filter((answer) => answer !== null));
    if (onInvalid === 'drop-row' && invalid.length > 0) leaveOut('invalid_answer');
    else if (given.size === 0) leaveOut('no_answers');
    else {
      const form = JSON.stringify([
        area.trim(),
        sex.trim(),
        ...[age, ...cells].map(({ text }) => text.trim()),
      ]);
      if (options.onRepeatedAnswers === 'first' && given.size > 1) {
        if (sent.has(form)) {
          leaveOut('repeated_answers');
          continue;
        }
        sent.add(form);
      }
      const groups = groupsOf.get(id) ?? new Set();
      groupsOf.set(id, groups.add(group));
      const inBoth = groups.has(0) && groups.has(1);
      const key = onBothGroups === 'independent' ? `${group} ${id}` : id;
      const known = people.has(key);
      if (inBoth && onBothGroups === 'error') both.push(`${line} id`);
      else if (known && onDuplicate === 'error') repeated.push(`${line} id`);
      if (known) leaveOut('repeated_respondent');
      if (!known || onDuplicate === 'last') people.set(key, { group, answers });
    }
  }
  return { problems: [...problems, ...repeated, ...both], people: [...people.values()], excluded };
}
