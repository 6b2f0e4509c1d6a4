import type { Population } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PublishedTable, PublishedTables } from '../published-tables.ts';
import { pathText } from '../verify/path-text.ts';

/** @throws InputError when the codebook does not declare two groups */
export function groupIdsOf(population: Population): readonly [string, string] {
  const [first, second, ...others] = population.group?.levels ?? [];
  if (others.length > 0)
    throw unusable(
      messages.reconstruct.codebookHasGroupsOfTables({
        otherCount: others.length + 2,
        population: population.id,
      }),
    );
  if (first && second) return [first.id, second.id];
  throw unusable(messages.reconstruct.tablesCompareGroups({ population: population.id }));
}

/**
 * The n that all tables agree on, of one group or (null) of everybody.
 *
 * @throws InputError when they do not
 */
export function groupSize(tables: readonly PublishedTable[], group: string | null): number {
  const n = tables.flatMap((table): (string | undefined)[] => {
    if (table.kind === 'group_comparison' && group !== null)
      return table.rows.map(({ groups }) => groups.get(group)?.n);
    if (table.kind === 'frequencies_by_group' && group !== null) return [table.total?.groups.get(group)?.n];
    if (group !== null || !('n' in table)) return [];
    const ofRows = table.kind === 'scale_means' || table.kind === 'item_means' ? table.rows : [];
    return [table.n ?? undefined, ...ofRows.map((row) => row.n)];
  });
  const sizes = [...new Set(n.flatMap((printed) => (printed?.trim() ? [printed] : [])))];
  const size = Number(sizes[0]);
  if (sizes.length === 1 && Number.isInteger(size) && size > 1) return size;
  const found = sizes.join(', ') || '—';
  throw unusable(messages.reconstruct.groupSizesUnclear({ group: group ?? 'all', found }));
}

/**
 * Tables of means are for one group, comparisons for two; either comes with frequencies of its own kind.
 *
 * @throws InputError when the tables are a mixture, or tell nothing of the answers
 */
export function checkKinds(
  tables: readonly PublishedTable[],
  population: Population,
  grouped: boolean,
): void {
  const answering = grouped ? ['group_comparison'] : ['scale_means', 'item_means'];
  const allowed = [...answering, grouped ? 'frequencies_by_group' : 'frequencies'];
  if (
    tables.some(({ kind }) => answering.includes(kind)) &&
    tables.every(({ kind }) => allowed.includes(kind))
  )
    return;
  const kinds = [...new Set(tables.map(({ kind }) => kind))].join(', ') || '—';
  throw unusable(messages.reconstruct.mixedTables({ population: population.id, kinds }));
}

/** @throws InputError naming every figure of the population that cannot be read */
export function refuseUnread({ tables, figures }: PublishedTables, population: string): void {
  const unread = (figures?.unread ?? []).filter(({ path }) => {
    const table = tables[Number(path[1])];
    return table && 'population' in table && table.population === population;
  });
  if (unread.length === 0) return;
  throw new InputError(
    unread.map(({ path, printed, why }) => ({
      path: pathText(path),
      message: messages.reconstruct.figureAndReason({ printed, why }),
      hint: messages.reconstruct.figureAndReasonHint,
    })),
  );
}

/**
 * A comparison prints the means of both groups or of neither; empty figures are asked for nothing.
 *
 * @throws InputError when only one is there
 */
export function checkMeans(tables: readonly PublishedTable[]): void {
  for (const table of tables) {
    if (table.kind !== 'group_comparison') continue;
    const incomplete = table.rows.find(
      ({ groups }) => new Set([...groups.values()].map(({ mean }) => mean.trim() === '')).size > 1,
    );
    if (!incomplete) continue;
    throw unusable(messages.reconstruct.bothMeansNeeded({ table: table.table, scale: incomplete.scale }));
  }
}

/** @throws InputError when the tables name a scale or an item that the population does not have */
export function checkNames(tables: readonly PublishedTable[], population: Population): void {
  const known = new Set([...population.scales, ...population.items].map(({ id }) => id));
  const named = tables.flatMap((table) => {
    if (table.kind === 'scale_means') return table.rows.map(({ scale }) => scale);
    if (table.kind === 'item_means') return [table.scale, ...table.rows.map(({ item }) => item)];
    if (table.kind !== 'group_comparison') return [];
    return [...table.rows.map(({ scale }) => scale), ...table.significant, ...table.notSignificant];
  });
  const unknown = named.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw unusable(messages.reconstruct.unknownName({ unknown, population: population.id }));
}

export function unusable(message: LocalizedText): InputError {
  return new InputError([{ message }]);
}
