import type { ServiceRecord } from '../../codebook/services/known-columns.ts';
import { serviceColumns } from '../../codebook/services/service-columns.ts';
import { asWords } from '../../codebook/words/normalised.ts';
import type { Columns } from '../columns/find-columns.ts';

/** What a service writes of each submission anew; who answered stays. */
const ofSubmission: ReadonlySet<ServiceRecord> = new Set([
  'response',
  'respondent',
  'time',
  'place',
  'status',
  'session',
  'score',
]);
/** The same in files that no known service wrote. */
const recordedNames =
  /^(_?id|no\.?|nr\.?|#|_?index|row(names?)?|unnamed: ?\d+|_?uuid|guid|key|token|ip( ?(주소|address))?|번호|(일련|응답|접수|제출|설문) ?번호|연번|순번)?$|time ?stamp|타임 ?스탬프|(start|end|submi(t|ssion)|completion|response|created?|modified|recorded) ?_?(time|date|at|id)|duration|elapsed|seconds|(시작|종료|완료|제출|응답|작성|등록|접수|참여) ?(시각|시간|일시|일자|날짜)|소요|걸린|접속|submitted|browser|user ?agent/;
/** A time of day with its date, an address of the internet, an identifier of 32 digits: different for each submission. */
const recordedCells =
  /^(\d{1,4}[-./년]\s?\d{1,2}[-./월]\s?\d{1,4}.{0,12}?\d{1,2}(:|시)\s?\d{2}.{0,20}|\d{1,3}(\.\d{1,3}){3}|[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12})$/i;
const longestRecord = 60;

/** The columns of a file that the codebook does not use and a form service fills in, which differ where the same form was sent twice. */
export function recordedColumns({
  header,
  answers,
  group,
  characteristics,
}: Pick<Columns, 'header' | 'answers' | 'group' | 'characteristics'>): ReadonlySet<number> {
  const used = new Set([...answers, group, ...characteristics].map((column) => column?.position));
  const services = serviceColumns(header.map(({ name }) => name));
  return new Set(
    header.flatMap(({ name }, position) => {
      const service = services[position];
      const recorded = service ? ofSubmission.has(service.records) : recordedNames.test(asWords(name));
      return recorded && !used.has(position) ? [position] : [];
    }),
  );
}

/** Whether a cell is a record of one submission, whatever its column is called. */
export function isRecorded(cell: string): boolean {
  return cell.length <= longestRecord && recordedCells.test(cell);
}
