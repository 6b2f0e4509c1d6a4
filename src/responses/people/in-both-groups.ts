import type { Population } from '../../codebook/codebook.ts';
import type { Problem, Warning } from '../../errors.ts';
import { counted, type LocalizedText } from '../../localized.ts';
import { placed } from '../../read/row-count.ts';

/** Names that stand in rows of several groups of a population. */
export interface NamesInBothGroups {
  readonly column: string;
  /** Different names in several. */
  readonly both: number;
  /** Different names in all. */
  readonly names: number;
  /** Whether `both` is an estimate from a part of the rows. */
  readonly estimated: boolean;
  /** Where the first name turned up in a second group. */
  readonly first: Place | null;
  /** Where the other row of that name stands; null where its place was not kept. */
  readonly earlier: Place | null;
}

interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** From this share of the names on, two groups are the same people twice rather than a slip in a few names. */
const mostly = 0.3;
const fewest = 3;

/** @param named  whether the codebook says that the column names respondents, or it only looks so */
export function sameInBothGroups(found: NamesInBothGroups, population: Population, named: boolean): Problem {
  const paired = found.both >= fewest && found.both >= mostly * found.names;
  return {
    ...placeOf(found),
    column: found.column,
    message: paired ? pairedText(found, population, named) : fewText(found, population, named),
    hint: paired ? pairedHint : fewHint,
  };
}

/** The same where they are counted as different people, or where it is too little to tell. */
export function namesInBothGroups(
  found: NamesInBothGroups,
  population: Population,
  independent: boolean,
): Warning {
  const [count, groups] = [countText(found), groupsText(population)];
  return {
    ...placeOf(found),
    code: 'same_in_both_groups',
    column: found.column,
    count: found.both,
    message: {
      ko: `${groups.ko} 있는 값 ${count}개: 서로 다른 응답자로 처리합니다${independent ? '' : '. 같은 사람이면 독립표본 검정은 맞지 않습니다'}`,
      en: `${counted(found.both, 'value')} of ${found.names} ${groups.en}, counted as different people${independent ? '' : '; if they are the same, a test of independent samples is wrong'}`,
    },
  };
}

function placeOf({ first }: NamesInBothGroups): { readonly file?: string; readonly line?: number } {
  return first ? { file: first.file, ...placed(first.line) } : {};
}

function countText({ both, estimated }: NamesInBothGroups): string {
  return estimated ? `~${both}` : String(both);
}

function groupsText({ group }: Population): LocalizedText {
  const labels = group?.levels.map(({ label }) => label) ?? [];
  const ko = labels.map((label) => label.ko).join(', ');
  const en = labels.map((label) => label.en).join(', ');
  return labels.length > 2
    ? { ko: `둘 이상의 집단(${ko})에`, en: `in more than one group (${en})` }
    : { ko: `두 집단(${ko})에 모두`, en: `in both groups (${en})` };
}

function earlierText({ first, earlier }: NamesInBothGroups): LocalizedText {
  if (!earlier || earlier.line === null) return { ko: '', en: '' };
  const file = earlier.file === first?.file ? '' : earlier.file;
  return {
    ko: `(첫 번째는 ${file === '' ? '' : `${file} `}${earlier.line}행에도 있음)`,
    en: ` (the first one stands in ${file === '' ? 'line ' : `${file}:`}${earlier.line}, too)`,
  };
}

function pairedText(found: NamesInBothGroups, population: Population, named: boolean): LocalizedText {
  const [count, groups, earlier] = [countText(found), groupsText(population), earlierText(found)];
  return {
    ko: `${named ? '응답자' : '이 열의 값'} ${found.names}${named ? '명' : '개'} 가운데 ${count}${named ? '명의 행이' : '개가'} ${groups.ko} 있습니다${earlier.ko}. ${named ? '' : '응답자 식별자라면 '}같은 사람을 두 번 조사한 대응 자료이며, 독립표본 검정은 맞지 않습니다`,
    en: `${count} of ${found.names} ${named ? 'respondents have rows' : 'values of this column stand'} ${groups.en}${earlier.en}: ${named ? 'these' : 'if it names people, these'} are paired data, and a test of independent samples is wrong for them`,
  };
}

function fewText(found: NamesInBothGroups, population: Population, named: boolean): LocalizedText {
  const [count, groups, earlier] = [countText(found), groupsText(population), earlierText(found)];
  return {
    ko: `${named ? '응답자' : '이 열의 값'} ${found.names}${named ? '명' : '개'} 가운데 ${count}${named ? '명의 행이' : '개가'} ${groups.ko} 있습니다${earlier.ko}. 독립표본 검정에서 한 사람은 한 집단에만 있어야 합니다`,
    en: `${count} of ${found.names} ${named ? 'respondents have rows' : 'values of this column stand'} ${groups.en}${earlier.en}: in a test of independent samples a person is in one group only`,
  };
}

const pairedHint: LocalizedText = {
  ko: '대응표본 t검정(또는 Wilcoxon 부호순위 검정)으로 비교하십시오. hanaro score에는 아직 없으니 응답자별 점수의 차이를 통계 프로그램에서 검정하십시오. 값이 같아도 서로 다른 사람이면 --on-both-groups independent로 채점하십시오',
  en: "compare them by a paired t-test (or Wilcoxon's signed-rank test), which hanaro score does not have yet: test the differences of each person's scores in a statistics program. If equal values are different people, score with --on-both-groups independent",
};

const fewHint: LocalizedText = {
  ko: '식별자나 집단이 잘못 적힌 행을 고치십시오. 값이 같아도 서로 다른 사람이면 --on-both-groups independent로 채점하십시오',
  en: 'correct the rows whose name or group is wrong; if equal values are different people, score with --on-both-groups independent',
};
