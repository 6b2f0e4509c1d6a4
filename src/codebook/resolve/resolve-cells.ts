import type { Population } from '../codebook.ts';
import type { WrittenPopulation } from '../schema/codebook-schema.ts';
import { normalised } from '../words/normalised.ts';
import type { CodebookFaults } from './codebook-faults.ts';

/** Texts that may be written as one. */
export function listOf(written: string | number | readonly (string | number)[]): string[] {
  return (Array.isArray(written) ? written : [written]).map(String);
}

/** The header texts that a data file may use instead of a column's own name. */
export function resolveColumns(
  { columns = {}, exclude = {} }: WrittenPopulation,
  population: Pick<Population, 'items' | 'group' | 'characteristics' | 'respondent'>,
  path: string,
  faults: CodebookFaults,
): ReadonlyMap<string, readonly string[]> {
  const known = [...columnNames(population), ...Object.keys(exclude)];
  const texts = new Map(Object.entries(columns).map(([name, written]) => [name, listOf(written)]));
  for (const name of texts.keys()) {
    if (known.includes(name)) continue;
    faults.add(
      `${path}.columns`,
      { ko: `이 응답자 유형에 없는 열입니다: "${name}"`, en: `"${name}" is no column of this population` },
      {
        ko: '문항, 집단, 특성, 응답자 열의 이름을 적으십시오',
        en: 'name an item, or the column of the groups, of a characteristic or of the respondents',
      },
    );
  }
  faults.addRepeats(
    `${path}.columns`,
    [...texts.values()].flatMap((list) => list.map(normalised)),
  );
  return texts;
}

/** A column that names respondents or groups holds no answers. */
export function checkRoles(
  { items, group, respondent }: Pick<Population, 'items' | 'group' | 'respondent'>,
  path: string,
  faults: CodebookFaults,
): void {
  const roles = [
    { path: `${path}.respondent`, column: respondent, ko: '응답자', en: 'respondents' },
    { path: `${path}.group.column`, column: group?.column ?? null, ko: '집단', en: 'groups' },
  ];
  const names = new Set(items.map(({ id }) => normalised(id)));
  for (const { path, column, ko, en } of roles) {
    if (column === null || !names.has(normalised(column))) continue;
    faults.add(
      path,
      { ko: `"${column}" 열은 문항입니다`, en: `"${column}" is an item` },
      {
        ko: `${ko} 열의 이름을 적거나, 문항이 아니면 items에서 지우십시오`,
        en: `name the column of the ${en}, or take it off items if it holds no answers`,
      },
    );
  }
}

/** Every column that a population's data files may have. */
function columnNames({
  items,
  group,
  characteristics,
  respondent,
}: Pick<Population, 'items' | 'group' | 'characteristics' | 'respondent'>): string[] {
  return [
    ...items.map(({ id }) => id),
    ...(group ? [group.column] : []),
    ...characteristics.map(({ column }) => column),
    ...(respondent === null ? [] : [respondent]),
  ];
}
