import type { Problem, Warning } from '../errors.ts';
import type { Item, Population } from '../instrument/instrument.ts';
import { type AnswerColumn, answerColumn } from './answer-column.ts';
import { type LevelColumn, levelColumn } from './level-column.ts';
import { nearestName } from './nearest-name.ts';
import { noGroup, noLevel } from './respondent.ts';
import { shown } from './shown.ts';

/** Where a file's header puts the columns of a population. */
export interface Columns {
  /** One per item, in the order of the population's items. */
  readonly answers: readonly (AnswerColumn & { readonly position: number })[];
  readonly group: LevelColumn | null;
  /** One per characteristic; null where the file has no such column. */
  readonly characteristics: readonly (LevelColumn | null)[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** Looks the population's columns up in a header; columns that the codebook does not name are ignored. */
export function findColumns(population: Population, header: readonly string[], file: string): Columns {
  const { group } = population;
  const wanted = new Set([...population.items.map(({ id }) => id), ...(group ? [group.column] : [])]);
  const problems: Problem[] = [];
  const warnings: Warning[] = [];

  for (const name of wanted) {
    if (!header.includes(name)) problems.push(missingColumn(name, header, wanted, file));
  }
  for (const name of [...wanted, ...population.characteristics.map(({ column }) => column)]) {
    if (header.indexOf(name) !== header.lastIndexOf(name)) problems.push(repeatedColumn(name, file));
  }
  const position = (name: string) => header.indexOf(name);

  return {
    answers: population.items.map((item: Item) => ({ ...answerColumn(item), position: position(item.id) })),
    group:
      group &&
      levelColumn(
        group.column,
        position(group.column),
        group.levels.map(({ values }) => values),
        noGroup,
      ),
    characteristics: population.characteristics.map(({ column, levels }) => {
      if (!header.includes(column)) {
        warnings.push({
          code: 'column_absent',
          file,
          column,
          message: {
            ko: '이 열이 없어 응답자 특성에서 빠집니다',
            en: 'there is no such column: left out of the respondents’ characteristics',
          },
        });
        return null;
      }
      return levelColumn(
        column,
        position(column),
        levels.map(({ value }) => [value]),
        noLevel,
      );
    }),
    problems,
    warnings,
  };
}

function missingColumn(
  name: string,
  header: readonly string[],
  wanted: ReadonlySet<string>,
  file: string,
): Problem {
  const nearest = nearestName(
    name,
    header.filter((other) => other !== '' && !wanted.has(other)),
  );
  return {
    file,
    line: 1,
    column: name,
    message: { ko: '이 열이 없습니다', en: 'this column is missing' },
    hint:
      nearest === undefined
        ? { ko: '첫 줄에 이 이름의 열을 더하십시오', en: 'add a column of this name to the first line' }
        : {
            ko: `${shown(nearest)} 열이 그것이라면 이름을 바꾸십시오`,
            en: `if ${shown(nearest)} is the one, rename it`,
          },
  };
}

function repeatedColumn(name: string, file: string): Problem {
  return {
    file,
    line: 1,
    column: name,
    message: { ko: '같은 이름의 열이 두 개 이상입니다', en: 'more than one column has this name' },
    hint: { ko: '하나만 남기거나 이름을 바꾸십시오', en: 'keep one of them, or rename the others' },
  };
}
