import type { Problem, Warning } from '../../errors.ts';
import { shown } from '../../read/shown.ts';
import { nearestHeader } from './nearest-header.ts';

interface Place {
  readonly file: string;
  /** Left out for the columns of a database. */
  readonly line?: number;
}

/** @param texts  header texts that mean the column too */
export function missingColumn(
  name: string,
  texts: readonly string[],
  unused: readonly string[],
  place: Place,
): Problem {
  const nearest = nearestHeader([name, ...texts], unused);
  return {
    ...place,
    column: name,
    message: { ko: '이 열이 없습니다', en: 'this column is missing' },
    hint:
      nearest === undefined
        ? {
            ko: '이 이름의 열을 추가하거나, 이 열의 머리글을 코드북의 `columns`에 적으십시오',
            en: 'add a column of this name, or write the header text that means it under `columns` in the codebook',
          }
        : {
            ko: `${shown(nearest)} 열이 그것이라면 이름을 바꾸거나 코드북의 \`columns\`에 적으십시오`,
            en: `if ${shown(nearest)} is the one, rename it or write it under \`columns\` in the codebook`,
          },
  };
}

export function repeatedColumn(name: string, place: Place): Problem {
  return {
    ...place,
    column: name,
    message: { ko: '이 이름에 맞는 열이 두 개 이상입니다', en: 'more than one column has this name' },
    hint: {
      ko: '하나만 남기거나 이름을 바꾸거나, 코드북의 `columns`에 머리글 전체를 적으십시오',
      en: 'keep one of them, rename the others, or write the whole header text under `columns` in the codebook',
    },
  };
}

export function sharedColumn(name: string, other: string, place: Place): Problem {
  return {
    ...place,
    column: name,
    message: { ko: `"${other}" 열과 같은 열을 가리킵니다`, en: `it is the same column as "${other}"` },
    hint: {
      ko: '코드북의 `columns`에 열마다 다른 머리글을 적으십시오',
      en: 'write a header text of its own for each under `columns` in the codebook',
    },
  };
}

/** A codebook that lists the file's numbers, while the file says that they mean something else. */
export function contradictoryLabel(
  column: string,
  { cell, label }: { readonly cell: string; readonly label: string },
  place: Place,
): Problem {
  return {
    ...place,
    column,
    message: {
      ko: `값 ${shown(cell)}의 레이블이 이 파일에서는 ${shown(label)}인데, 코드북에서는 다른 집단의 값입니다`,
      en: `${shown(cell)} means ${shown(label)} in this file, and another level in the codebook`,
    },
    hint: {
      ko: '코드북의 `values`나 파일의 값 레이블을 고치십시오',
      en: 'correct `values` in the codebook, or the value labels of the file',
    },
  };
}

/** Answers that were read by their labels, for the file numbers them in its own way. */
export function answersRelabelled(columns: readonly string[], file: string): Warning {
  return {
    code: 'answers_relabelled',
    file,
    count: columns.length,
    message: {
      ko: `값 코드가 코드북과 다른 열 ${columns.length}개는 값 레이블에 따라 읽었습니다: ${fewOf(columns)}`,
      en: `read by their value labels, for the file numbers the answers in another way than the codebook: ${fewOf(columns)} (${columns.length})`,
    },
  };
}

/** A name of the codebook, and the header text that was taken for it. */
export interface LooseMatch {
  readonly name: string;
  readonly header: string;
}

/** Names that were found only without regard to how they are written, or to what stands around them. */
export function looselyMatched(found: readonly LooseMatch[], place: Place): Warning {
  const pairs = fewOf(found.map(({ name, header }) => `${name} ← ${shown(header)}`));
  return {
    ...place,
    code: 'column_matched',
    count: found.length,
    message: {
      ko: `열 ${found.length}개는 머리글의 공백, 대소문자, 전각, 자모 결합이나 필수 표시, HTML, 번호, 묶음 이름을 무시하고 찾았습니다: ${pairs}`,
      en: `found without regard to spaces, case, width and composition in the header, or to marks such as "required", HTML, numbers and names of groups: ${pairs} (${found.length})`,
    },
  };
}

const fewOf = (names: readonly string[]) => `${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`;
