import type { LocalizedText } from '../../localized.ts';
import { type ServiceColumn, serviceColumns } from '../services/service-columns.ts';
import { normalised } from '../words/normalised.ts';
import { answerColumns } from './answers/answer-columns.ts';
import { answerFamilies } from './answers/answer-families.ts';
import { missingCells } from './answers/missing-cells.ts';
import { placeAnswers } from './answers/place-answers.ts';
import {
  mayDescribePeople,
  mayNameGroups,
  mayNameRespondents,
  reasonToLeaveOut,
} from './columns/column-names.ts';
import type { ColumnProfile } from './columns/column-profile.ts';
import type { DataProfile } from './columns/data-profile.ts';
import type { ItemColumn } from './columns/item-column.ts';
import { itemColumns } from './columns/item-columns.ts';
import { withQuestions } from './columns/may-be-items.ts';
import { oneQuestion } from './columns/one-question.ts';
import { oneOption, reasonOfService } from './columns/service-reasons.ts';
import { tickedColumns } from './columns/ticked-columns.ts';
import { arePointsInTime } from './points-in-time.ts';
import type { CharacteristicProposal, GroupProposal, LeftOut, PopulationProposal } from './proposal.ts';
import { proposeCharacteristic, proposeGroup } from './propose-levels.ts';
import { neededAnswers } from './scales/needed-answers.ts';
import { proposeScales } from './scales/propose-scales.ts';
import { settleScales } from './scales/settle-scales.ts';

/** What each column of a data file seems to be. */
export function proposePopulation(
  profile: DataProfile,
  id: string,
  files: readonly string[],
): PopulationProposal {
  const { rows, excluded } = profile;
  const { columns, sample, joined, leftOut: leftOutAsJoined } = oneQuestion(profile);
  const headers = columns.map(({ name }) => name);
  const namesakes = new Map<string, number>();
  for (const column of columns) {
    const name = normalised(column.name);
    if (!joined.has(column)) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  }
  const leftOut: LeftOut[] = [...leftOutAsJoined];
  const respondent = columns.find((column) => !badlyNamed(column, namesakes) && namesRespondents(column));
  const ofService = serviceColumns(headers);
  const ticked = tickedColumns(columns, rows);
  const usable = columns.map((column, position) => {
    if (column === respondent || joined.has(column)) return null;
    const reason =
      column.name.trim() === ''
        ? { ko: `${position + 1}번째 열, 이름 없음`, en: `column ${position + 1} has no name` }
        : (unusable(column, namesakes, ofService[position] ?? null) ??
          (ticked.has(column) ? oneOption : undefined));
    if (reason)
      leftOut.push({ column: column.name, reason, confirm: doubtful.has(reason) && column.filled > 0 });
    return reason ? null : column;
  });
  const families = answerFamilies(itemsIn(usable));
  const { kept: scales, leftOut: contradicting } = settleScales(proposeScales(families, headers, sample));
  leftOut.push(...contradicting);

  const used = new Set(
    [...scales.flatMap((scale) => scale.items), ...contradicting].map(({ column }) => column),
  );
  const described = describe(usable.flatMap((column) => (column && !used.has(column.name) ? [column] : [])));
  const missing = missingCells(scales);
  const placed = placeAnswers(scales, missing);
  return {
    id,
    label: id === 'respondents' ? { ko: '응답자' } : null,
    files,
    respondent: respondent?.name ?? null,
    missing,
    exclude: excluded,
    confirmMinValid: neededAnswers(scales, { sample, rows }),
    answers: placed.answers,
    group: described.group,
    characteristics: described.characteristics,
    scales: placed.scales,
    leftOut: [...leftOut, ...described.leftOut].sort(
      (a, b) => headers.indexOf(a.column) - headers.indexOf(b.column),
    ),
  };
}

/** How many columns share the words of a scale that nobody knows; fewer where there are no items otherwise. */
const fewestSharing = [3, 2, 1];

function itemsIn(columns: readonly (ColumnProfile | null)[]): readonly ItemColumn[] {
  for (const fewest of fewestSharing) {
    const asked =
      fewest === 3 ? columns : columns.map((column) => (column && describes(column) ? null : column));
    const items = itemColumns(asked, answerColumns(asked, fewest));
    if (items.length > 0) return items;
  }
  return [];
}

const describes = ({ name }: ColumnProfile) => mayNameGroups(name) || mayDescribePeople(name);

/** The group column, and the characteristics among columns that hold no answers. */
function describe(columns: readonly ColumnProfile[]): {
  readonly group: GroupProposal | null;
  readonly characteristics: readonly CharacteristicProposal[];
  readonly leftOut: readonly LeftOut[];
} {
  const group = columns
    .filter(({ name }) => mayNameGroups(name))
    .map(proposeGroup)
    // `age_group` is called a group, too, and has more than two levels like any other characteristic.
    .find((proposal) => proposal && (proposal.levels.length === 2 || !mayDescribePeople(proposal.column)));
  const rest = columns.filter(({ name }) => name !== group?.column);
  const characteristics = rest.flatMap((column) => proposeCharacteristic(column) ?? []);
  const leftOut = rest
    .filter(({ name }) => !characteristics.some(({ column }) => column === name))
    .map((column) => ({
      column: column.name,
      reason: column.values.size === 1 && !column.more ? constant : variety,
    }));
  return { group: group ?? null, characteristics: withQuestions(characteristics).map(withTime), leftOut };
}

/** A characteristic that changes from row to row of one person, with the question. */
function withTime(one: CharacteristicProposal): CharacteristicProposal {
  return arePointsInTime(one.levels.map(({ value, label }) => label ?? value))
    ? { ...one, confirm: pointsInTime }
    : one;
}

const pointsInTime = {
  ko: '조사 시점으로 보임. 같은 사람이 여러 번 응답했다면 행마다 다른 응답자로 채점되므로, 시점별로 파일을 나누거나 respondent에 식별자 열을 지정',
  en: 'that no one is in two rows: these look like points in time. Every row counts as a person; split the file by them, or name the column that tells people apart under respondent',
};

function namesRespondents({ name, allDifferent, filled }: ColumnProfile): boolean {
  return mayNameRespondents(name) && allDifferent === true && filled > 1;
}

function unusable(
  column: ColumnProfile,
  namesakes: ReadonlyMap<string, number>,
  ofService: ServiceColumn | null,
): LocalizedText | undefined {
  const bad = badlyNamed(column, namesakes);
  if (bad) return bad;
  if (column.filled === 0) return { ko: '모두 빈칸', en: 'empty' };
  if (mayNameRespondents(column.name)) {
    return column.allDifferent === false ? repeated : { ko: '응답자 식별자', en: 'names respondents' };
  }
  return ofService ? reasonOfService(ofService) : reasonToLeaveOut(column.name);
}

/** No questionnaire asks so long; names of megabytes take minutes to look at. */
const longestName = 2000;

/** A codebook could not say which column it means. */
function badlyNamed(
  { name }: ColumnProfile,
  namesakes: ReadonlyMap<string, number>,
): LocalizedText | undefined {
  if (name.trim() === '') return { ko: '이름 없는 열', en: 'no name' };
  if (name.length > longestName) return { ko: '이름이 너무 긺', en: 'the name is too long' };
  return (namesakes.get(normalised(name)) ?? 0) > 1 ? differing : undefined;
}

const repeated = {
  ko: '응답자 식별자로 보이나 중복된 값이 있음. 한 사람의 행이 여럿이면 한 행만 남기거나 시점별로 나눔',
  en: 'seems to name respondents, but has repeats; if people have several rows, keep one of each, or part them by time',
};
const differing = {
  ko: '같은 이름의 열이 둘 이상. 문항이면 열 이름을 바꿔 추가',
  en: 'more than one column has this name; if it is an item, rename it and add it',
};
/** What may lose answers, or count people twice, is for a person to see. */
const doubtful: ReadonlySet<LocalizedText> = new Set([repeated, differing]);

const constant = { ko: '값이 하나뿐', en: 'the same everywhere' };
const variety = {
  ko: '값의 종류가 많음(자유 응답이나 수치)',
  en: 'many different cells (free text or figures)',
};
