import { messages } from '../../../messages/messages.ts';
import { holdsAsPrinted } from '../../../printed/audit/check.ts';
import type { ReadTable } from '../../paper-figure.ts';
import type { Statement, Summary } from '../../statements/statement.ts';
import { type Held, type Remark, supposed } from '../kit/held.ts';
import { fittingItems } from './fitting-items.ts';
import type { KnownScale, KnownScales } from './known-scales.ts';
import { isOfOtherScale, scaleRules } from './scale-rules.ts';
import { scaleSaid } from './scale-said.ts';

/**
 * Means and SDs of a table against what is known of their scales. Where most rows cannot be of it, or a mean is far off it, they
 * are of something else: that is said. Where the number of items is not known, those that fit are.
 */
export function scaleChecks(
  table: Pick<ReadTable, 'number' | 'caption' | 'notes' | 'citing'>,
  statements: readonly Statement[],
  scales: KnownScales,
): Held {
  const rows = statements.map((statement) => ({
    subject: statement.subject,
    summaries: summariesOf(statement),
    scale: scales.of(statement.subject.toReversed(), namesOf(table)),
  }));
  const said = rows.flatMap(({ subject, summaries, scale }) =>
    scale ? [{ subject, summaries, scale }] : [],
  );
  const known = said.filter(({ subject, scale }) => scale.isOfRow || !ofNoScale.test(subject.at(-1) ?? ''));
  const others =
    known.length < said.length ||
    known.some(({ summaries, scale }) => summaries.some((one) => isOfOtherScale(one, scale)));
  const held = supposed(
    known
      .map(({ summaries, scale }) => summaries.flatMap((one) => scaleRules(one, scale)))
      .filter((checks) => checks.length > 0),
    'other_scale',
  );
  const ofDocument = scaleOfDocument(table, rows);
  const remarks = rows.flatMap(({ subject, summaries, scale }): Remark[] => {
    const fitting = (scale?.items ?? null) === null ? fittingItems(summaries) : [];
    if (fitting.length === 0) return [];
    const message = messages.papers.fitsItems({
      row: subject.join(' · '),
      items: fitting.slice(0, mostListed).join(', ') + (fitting.length > mostListed ? ', …' : ''),
    });
    return [{ code: 'items', message }];
  });
  const conventions = [
    ...(held.conventions ?? []),
    ...(others ? (['other_scale'] as const) : []),
    ...(ofDocument.conventions ?? []),
  ];
  return {
    checks: [...held.checks, ...ofDocument.checks],
    conventions: [...new Set(conventions)],
    remarks,
  };
}

/** Labels of what is no mean of answers, whatever was said of its table: ages, times and totals. */
const ofNoScale =
  /\bages?\b|\b(?:years?|months?|weeks?|days?|hours?|yrs?)\b|\btotal scores?\b|\bsum(?: scores?| of)\b|연령|나이|만 ?나이|개월|기간|경력|근속|연수|총점|합산/iu;

interface Row {
  readonly summaries: readonly Summary[];
  readonly scale: KnownScale | null;
}

/**
 * Rows of whose end points the reader says nothing, against those that the document names. It may not mean all rows: only one of three or
 * more that does not fit is accused.
 */
function scaleOfDocument(table: Pick<ReadTable, 'caption' | 'notes' | 'citing'>, rows: readonly Row[]): Held {
  const range = scaleSaid(table);
  if (!range || rows.some(({ scale }) => scale !== null)) return { checks: [] };
  const scale: KnownScale = { items: null, range, granular: true, isNamed: false };
  const held = rows
    .map(({ summaries }) => summaries.flatMap((one) => scaleRules(one, scale)))
    .filter((checks) => checks.length > 0);
  const broken = held.filter((checks) => !checks.every(holdsAsPrinted));
  if (broken.length === 0 || (broken.length === 1 && held.length > 2)) return { checks: held.flat() };
  return { checks: [], conventions: ['other_scale'] };
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
