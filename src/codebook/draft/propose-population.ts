import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
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
import { areAgesInYears, proposeNumbers } from './propose-numbers.ts';
import { proposeWaves } from './propose-waves.ts';
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
  const known = columns.find((column) => !badlyNamed(column, namesakes) && namesRespondents(column));
  const matched = known
    ? null
    : proposeWaves(columns, (column) => !badlyNamed(column, namesakes) && repeatsRespondents(column), sample);
  const respondent = known ?? columns.find(({ name }) => name === matched?.respondent);
  const ofService = serviceColumns(headers);
  const ticked = tickedColumns(columns, rows);
  const usualReason = (column: ColumnProfile, position: number) =>
    unusable(column, namesakes, ofService[position] ?? null);
  // Without a column that names respondents, no one sees who answered twice.
  const identifying =
    respondent || columns.some(({ name }) => mayNameRespondents(name))
      ? undefined
      : columns.find(
          (column, position) => usualReason(column, position) === personal && mostlyDiffer(column),
        );
  const usable = columns.map((column, position) => {
    if (column === respondent || joined.has(column)) return null;
    const reason =
      column.name.trim() === ''
        ? messages.draft.columnHasNoName({ position: position + 1 })
        : (usualReason(column, position) ?? (ticked.has(column) ? oneOption : undefined));
    if (reason && column === identifying)
      leftOut.push({
        column: column.name,
        reason: messages.draft.personalDataOfEach({ name: column.name }),
        confirm: true,
      });
    else if (reason)
      leftOut.push({ column: column.name, reason, confirm: doubtful.has(reason) && column.filled > 0 });
    return reason ? null : column;
  });
  const families = answerFamilies(itemsIn(usable));
  const { kept: scales, leftOut: contradicting } = settleScales(proposeScales(families, headers, sample));
  leftOut.push(...contradicting);

  const used = new Set(
    [...scales.flatMap((scale) => scale.items), ...contradicting].map(({ column }) => column),
  );
  const rest = usable.flatMap((column) => (column && !used.has(column.name) ? [column] : []));
  const described = describe(rest.filter(({ name }) => name !== matched?.waves.column));
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
    waves: matched?.waves ?? null,
    characteristics: described.characteristics,
    scales: placed.scales,
    leftOut: [...leftOut, ...described.leftOut].sort(
      (a, b) => headers.indexOf(a.column) - headers.indexOf(b.column),
    ),
  };
}

/** How many columns share the words of an unknown scale; fewer where there are no items otherwise. */
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
  readonly characteristics: PopulationProposal['characteristics'];
  readonly leftOut: readonly LeftOut[];
} {
  const group = columns
    .filter(({ name }) => mayNameGroups(name))
    .map(proposeGroup)
    // `age_group` is called a group, too, and has more than two levels like any other characteristic.
    .find((proposal) => proposal && (proposal.levels.length === 2 || !mayDescribePeople(proposal.column)));
  const rest = columns.filter(({ name }) => name !== group?.column);
  const sorted = rest.flatMap((column) =>
    areAgesInYears(column) ? [] : (proposeCharacteristic(column) ?? []),
  );
  const asked = withQuestions(sorted).map(withTime);
  const characteristics = rest.flatMap(
    (column) => asked.find((one) => one.column === column.name) ?? proposeNumbers(column) ?? [],
  );
  const leftOut = rest
    .filter(({ name }) => !characteristics.some(({ column }) => column === name))
    .map((column) => ({
      column: column.name,
      reason: column.values.size === 1 && !column.more ? constant : variety,
    }));
  return { group: group ?? null, characteristics, leftOut };
}

/** A characteristic that changes from row to row of one person, with the question. */
function withTime(one: CharacteristicProposal): CharacteristicProposal {
  return arePointsInTime(one.levels.map(({ value, label }) => label ?? value))
    ? { ...one, confirm: pointsInTime }
    : one;
}

const pointsInTime = messages.draft.pointsInTime;

function namesRespondents({ name, allDifferent, filled }: ColumnProfile): boolean {
  return mayNameRespondents(name) && allDifferent === true && filled > 1;
}

const repeatsRespondents = ({ name, allDifferent }: ColumnProfile) =>
  mayNameRespondents(name) && allDifferent === false;

function unusable(
  column: ColumnProfile,
  namesakes: ReadonlyMap<string, number>,
  ofService: ServiceColumn | null,
): LocalizedText | undefined {
  const bad = badlyNamed(column, namesakes);
  if (bad) return bad;
  if (column.filled === 0) return messages.draft.empty;
  if (mayNameRespondents(column.name)) {
    return column.allDifferent === false ? repeated : messages.draft.namesRespondents;
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
  if (name.trim() === '') return messages.draft.noName;
  if (name.length > longestName) return messages.draft.nameTooLong;
  return (namesakes.get(normalised(name)) ?? 0) > 1 ? differing : undefined;
}

/** Whether hardly a value comes twice among the first ones. */
const mostlyDiffer = ({ values }: ColumnProfile) =>
  values.size > 1 && 10 * [...values.values()].filter((people) => people > 1).length <= values.size;

const personal = messages.draft.personalData;
const repeated = messages.draft.repeated;
const differing = messages.draft.differing;
/** What may lose answers, or count people twice, is for a person to see. */
const doubtful: ReadonlySet<LocalizedText> = new Set([repeated, differing]);

const constant = messages.draft.constant;
const variety = messages.draft.variety;
