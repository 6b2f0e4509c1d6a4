import { cellsOf, holdsAsPrinted } from '../printed/audit/check.ts';
import type { ReadTable } from './paper-figure.ts';
import { type AuditSettings, checksOfTable } from './rules/checks-of-table.ts';
import type { Held } from './rules/kit/held.ts';
import type { Statement } from './statements/statement.ts';
import { statementsOfTable } from './statements/statements-of-table.ts';

export interface AuditedTable {
  readonly table: ReadTable;
  readonly statements: readonly Statement[];
  readonly held: Required<Held>;
}

/**
 * A table, what it states, and what its figures say of each other. n that sentences give may be that of other people: where it does not
 * agree with half of what it is held against, it is left out, which is said.
 */
export function auditTable(table: ReadTable, settings: AuditSettings): AuditedTable {
  const statements = statementsOfTable(table);
  const audited = { table, statements, held: checksOfTable(table, statements, settings) };
  const counts = table.counts.filter(({ n }) => n.place.in !== 'text');
  if (counts.length === table.counts.length) return audited;
  const own = { ...table, counts };
  const without = statementsOfTable(own);
  const held = checksOfTable(own, without, settings);
  const isLessSure = audited.held.conventions.some((one) => !held.conventions.includes(one));
  if (!isLessSure && agrees(audited)) return audited;
  return {
    table: own,
    statements: without,
    held: { ...held, conventions: [...new Set([...held.conventions, 'other_sample' as const])] },
  };
}

function agrees({ table, held }: AuditedTable): boolean {
  const cited = new Set(table.counts.flatMap(({ n }) => (n.place.in === 'text' ? [n] : [])));
  const concerned = held.checks.filter((check) => cellsOf(check).some((figure) => cited.has(figure)));
  const systems = [...new Map(concerned.map((check) => [check.system ?? check, check])).values()];
  const broken = systems.filter((check) => !holdsAsPrinted(check)).length;
  const isFound = held.findings.some(({ cells, comparedWith }) =>
    [...cells, ...comparedWith].some((figure) => cited.has(figure)),
  );
  return !isFound && (broken === 0 || broken * 2 < systems.length);
}
