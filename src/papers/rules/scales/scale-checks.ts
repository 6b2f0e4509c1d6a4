import { messages } from '../../../messages/messages.ts';
import type { ReadTable } from '../../paper-figure.ts';
import type { Statement, Summary } from '../../statements/statement.ts';
import { type Held, type Remark, supposed } from '../kit/held.ts';
import { fittingItems } from './fitting-items.ts';
import type { KnownScales } from './known-scales.ts';
import { isOfOtherScale, scaleRules } from './scale-rules.ts';

/**
 * Means and SDs of a table against what is known of their scales. Where most rows cannot be of it, or a mean is far off it, they
 * are of something else: that is said. Where the number of items is not known, those that fit are.
 */
export function scaleChecks(
  table: Pick<ReadTable, 'number'>,
  statements: readonly Statement[],
  scales: KnownScales,
): Held {
  const rows = statements.map((statement) => ({
    subject: statement.subject,
    summaries: summariesOf(statement),
    scale: scales.of([...statement.subject.toReversed(), ...namesOf(table)]),
  }));
  const known = rows.flatMap(({ summaries, scale }) => (scale ? [{ summaries, scale }] : []));
  const others = known.some(({ summaries, scale }) => summaries.some((one) => isOfOtherScale(one, scale)));
  const held = supposed(
    known
      .map(({ summaries, scale }) => summaries.flatMap((one) => scaleRules(one, scale)))
      .filter((checks) => checks.length > 0),
    'other_scale',
  );
  const remarks = rows.flatMap(({ subject, summaries, scale }): Remark[] => {
    const fitting = (scale?.items ?? null) === null ? fittingItems(summaries) : [];
    if (fitting.length === 0) return [];
    const message = messages.papers.fitsItems({
      row: subject.join(' · '),
      items: fitting.slice(0, mostListed).join(', ') + (fitting.length > mostListed ? ', …' : ''),
    });
    return [{ code: 'items', message }];
  });
  const conventions = [...(held.conventions ?? []), ...(others ? (['other_scale'] as const) : [])];
  return { ...held, conventions: [...new Set(conventions)], remarks };
}

const mostListed = 8;

function namesOf({ number }: Pick<ReadTable, 'number'>): string[] {
  return number === null ? [] : [`Table ${number}`, `표 ${number}`];
}

function summariesOf(statement: Statement): readonly Summary[] {
  switch (statement.kind) {
    case 'group_comparison':
      return [...statement.groups, ...(statement.all ? [statement.all] : [])];
    case 'paired_comparison':
      return statement.groups;
    case 'summary':
      return [statement.summary];
    default:
      return [];
  }
}
