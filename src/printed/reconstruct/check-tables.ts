import type { Population } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import type { PublishedTable, PublishedTables } from '../published-tables.ts';
import { pathText } from '../verify/path-text.ts';

/** @throws InputError when the codebook does not declare two groups */
export function groupIdsOf(population: Population): readonly [string, string] {
  const [first, second, ...others] = population.group?.levels ?? [];
  if (others.length > 0)
    throw unusable(
      `코드북의 응답자 유형 "${population.id}"에는 집단이 ${others.length + 2}개 있습니다. 두 집단의 표만 재구성합니다. 두 집단만 적은 코드북을 지정하십시오`,
      `the codebook has ${others.length + 2} groups of "${population.id}": tables of two are reconstructed; name a codebook with these two`,
    );
  if (first && second) return [first.id, second.id];
  throw unusable(
    `코드북의 응답자 유형 "${population.id}"에는 집단이 없는데 집단을 비교한 표가 있습니다`,
    `the tables compare groups of "${population.id}", for which the codebook declares none`,
  );
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
  throw unusable(
    `집단 "${group ?? 'all'}"의 n이 표마다 같은 2 이상의 정수여야 합니다: ${found}`,
    `n of group "${group ?? 'all'}" must be the same whole number above 1 in every table; found ${found}`,
  );
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
  throw unusable(
    `응답자 유형 "${population.id}": 표는 모두 평균 표이거나 모두 집단 비교 표여야 합니다. 지금 있는 표: ${kinds}`,
    `population "${population.id}" needs tables of means or of two groups compared, unmixed; found ${kinds}`,
  );
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
      message: { ko: `"${printed}": ${why.ko}`, en: `"${printed}": ${why.en}` },
      hint: {
        ko: '수치만 적으십시오. 표에 없는 수치이면 비워 두십시오',
        en: 'write the figure alone; leave it empty where the paper prints none',
      },
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
    throw unusable(
      `표 ${table.table}, 행 "${incomplete.scale}": 두 집단의 평균이 모두 있거나 모두 비어 있어야 합니다`,
      `table ${table.table}, row "${incomplete.scale}": the means of both groups are needed, or of neither`,
    );
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
  throw unusable(
    `표에 나오는 척도나 문항("${unknown}")이 코드북의 응답자 유형 "${population.id}"에 없습니다`,
    `the tables name "${unknown}", which the codebook does not have in population "${population.id}"`,
  );
}

export function unusable(ko: string, en: string): InputError {
  return new InputError([{ message: { ko, en } }]);
}
