import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { asWords, normalised } from '../words/normalised.ts';
import { knownColumns, type Service } from './known-columns.ts';
import { type ServiceColumn, serviceColumns, serviceNames } from './service-columns.ts';

/** Why a row is not the finished answer of a respondent. */
export type RowFlaw = 'preview' | 'spam' | 'unfinished' | 'rejected' | 'screened_out';

export const rowFlawTexts: Readonly<Record<RowFlaw, LocalizedText>> = messages.draft.rowFlawTexts;

/** A column whose cells tell which rows are finished answers of respondents. */
export interface StatusColumn {
  readonly position: number;
  readonly name: string;
  /** Null where the name alone says so. */
  readonly service: Service | null;
  /** @returns null where a cell says nothing against its row */
  readonly flawOf: (cell: string) => RowFlaw | null;
  /** The columns that it speaks of: those of one form of REDCap; null for the whole row. */
  readonly speaksOf: ReadonlySet<number> | null;
}

/**
 * Finds the columns that tell previews, spam, unfinished and rejected rows, by the names of all columns of a file.
 *
 * @param settled  positions that are known to be none: where no other may be one, nothing is looked up
 */
export function statusColumns(
  header: readonly string[],
  settled: (position: number) => boolean = () => false,
): readonly StatusColumn[] {
  const names = header.map((name) => (name.length > longestName ? '' : asWords(name)));
  // Most files have none, and to tell the services takes long.
  const may = header.some(
    (name, at) => !settled(at) && (saysFinished.test(names[at] ?? '') || mayBeStatus(name)),
  );
  if (!may) return [];
  const known = serviceColumns(header);
  const finished = known.some((column, at) => column?.service === 'Qualtrics' && names[at] === 'finished');
  return header.flatMap((name, position): StatusColumn[] => {
    const column = known[position] ?? null;
    const text = names[position] ?? '';
    const flawOf = column ? ofService(column, text, finished) : saysFinished.test(text) ? notFinished : null;
    if (!flawOf) return [];
    const speaksOf = column?.service === 'REDCap' ? formOf(position, known) : null;
    return [{ position, name, service: column?.service ?? null, flawOf, speaksOf }];
  });
}

const longestName = 100;
type FlawOf = StatusColumn['flawOf'];

function ofService({ service, records }: ServiceColumn, name: string, finished: boolean): FlawOf | null {
  if (service === 'LimeSurvey' && submitted.test(name)) return notSubmitted;
  if (records !== 'status') return null;
  if (service === 'Qualtrics') {
    if (name === 'progress') return finished ? null : notAll;
    return name === 'finished' ? notFinished : qualtricsStatus;
  }
  if (service === 'REDCap') return notComplete;
  return name === 'completed' ? notFinished : statusWord;
}

/** REDCap puts the columns of a form in front of the one that says whether the form is complete. */
function formOf(position: number, known: readonly (ServiceColumn | null)[]): ReadonlySet<number> {
  const before = known.slice(0, position).findLastIndex((column) => column?.records === 'status');
  return new Set(Array.from({ length: position - before - 1 }, (_, at) => before + 1 + at));
}

const saysFinished =
  /^((response|survey|completion) ?(status|complete(d)?|finished)|is_?complete(d)?|(응답|설문|제출) ?(상태|완료 ?여부)|완료 ?여부|제출 ?여부)$/;
const submitted = /^(submitdate|date submitted|제출일|제출일자)(\. .*)?$/;

const statusNames = knownColumns.filter(({ records }) => records === 'status').map(({ names }) => names);
const mayBeStatus = (name: string) =>
  serviceNames(name).some((one) => submitted.test(one) || statusNames.some((names) => names.test(one)));

const notSubmitted: FlawOf = (cell) =>
  ['', 'n/a', 'null', 'na'].includes(normalised(cell)) ? 'unfinished' : null;

const notAll: FlawOf = (cell) => {
  const percent = /^(\d{1,3})(?:\.0+)? ?%?$/.exec(cell.trim())?.[1];
  return percent !== undefined && Number(percent) < 100 ? 'unfinished' : null;
};

const no = new Set(['0', 'false', 'no', 'n', '거짓', '아니오', '아니요', 'x']);
const notFinished: FlawOf = (cell) => {
  const text = wholeNumber(cell);
  return no.has(text) ? 'unfinished' : statusWord(cell);
};

const notComplete: FlawOf = (cell) =>
  ['0', 'incomplete', '미완료'].includes(wholeNumber(cell)) ? 'unfinished' : null;

const qualtricsCodes: ReadonlyMap<string, RowFlaw> = new Map([
  ['1', 'preview'],
  ['2', 'preview'],
  ['8', 'spam'],
  ['9', 'spam'],
  ['12', 'spam'],
  ['17', 'preview'],
  ['40', 'spam'],
  ['256', 'preview'],
]);
const qualtricsStatus: FlawOf = (cell) => qualtricsCodes.get(wholeNumber(cell)) ?? statusWord(cell);

const statusWords: readonly (readonly [RegExp, RowFlaw])[] = [
  [/spam|스팸/, 'spam'],
  [/preview|^(survey )?test( data)?$|\(test data\)|synthetic|미리 ?보기|^(설문 ?)?(시험|테스트)/, 'preview'],
  [/^(validation_status_)?not[ _]approved|^rejected|^deleted|승인되지 않음|미승인|반려|거부됨/, 'rejected'],
  [
    /^disqualified|^screened? ?-?out|^over ?quota|quota ?full|^terminated|부적격|할당 ?초과|스크린 ?아웃/,
    'screened_out',
  ],
  [
    /^partial|^in-?complete|^not (completed?|finished|submitted)|^in progress|^started|^draft|^abandoned|미완료|미완성|미제출|진행 ?중|중단|중도 ?포기|작성 ?중|임시 ?저장|부분 ?응답/,
    'unfinished',
  ],
];
const statusWord: FlawOf = (cell) => {
  const text = asWords(cell);
  return statusWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
};

/** 1.0 is 1. */
const wholeNumber = (cell: string) => normalised(cell).replace(/^(\d+)\.0+$/, '$1');
