import { serviceColumns } from '../../codebook/services/service-columns.ts';
import { asWords } from '../../codebook/words/normalised.ts';
import type { LevelColumn } from '../cells/level-column.ts';
import { readLevel } from '../cells/read-level.ts';
import type { Columns } from '../columns/find-columns.ts';
import { noGroup } from './respondent.ts';
import {
  type Candidate,
  completeUpTo,
  isDropped,
  type RespondentLikeColumns,
} from './respondent-like-columns.ts';
import { respondentName } from './respondent-name.ts';
import type { LineLooker } from './sampled-lines.ts';

/** Named as people are: number, name, student number, address. */
const peopleNames =
  /(^|[^a-z])(id|ids|pid|uid|sid|userid|studentid|subject|participant|respondent|person|student|patient|member|user|e-?mail|phone|mobile|name|fullname|nickname|code)([^a-z]|$)|[a-z](_id|_no|_code)$|번호|이름|성명|성함|학번|사번|아이디|식별|고유|닉네임|별명|메일|전화|연락처|휴대|참여자|응답자|대상자|코드/;
/** Row counters begin anew in every list. */
const counters =
  /^((no|nr)\.?|#|index|idx|_index|row(names?|num(ber)?)?|unnamed: ?\d+|x|v1|연번|순번|순서|행( ?번호)?|일련 ?번호)?$/;
/** Columns beyond these are not looked at. */
const mostColumns = 16;

/** The columns of one file that may name people. */
export class LooksLikePeople implements LineLooker {
  readonly #all: RespondentLikeColumns;
  readonly #columns: readonly { readonly position: number; readonly candidate: Candidate }[];
  readonly #group: LevelColumn;
  readonly #file: string;
  readonly #width: number;

  /** @returns null where the codebook says which column names people, or there are no groups */
  static inFile(all: RespondentLikeColumns, columns: Columns, file: string): LooksLikePeople | null {
    if (columns.respondent !== null || columns.group === null) return null;
    return new LooksLikePeople(all, columns, columns.group, file);
  }

  private constructor(all: RespondentLikeColumns, columns: Columns, group: LevelColumn, file: string) {
    this.#all = all;
    this.#group = group;
    this.#file = file;
    this.#width = columns.width;
    const taken = new Set(
      [...columns.answers, group, ...columns.characteristics].map((column) => column?.position),
    );
    const recorded = serviceColumns(columns.header.map(({ name }) => name));
    const free = columns.header.flatMap(({ name }, position) => {
      const service = recorded[position];
      const ofPeople = service?.records === 'respondent' || service?.records === 'person';
      const words = asWords(name);
      if (taken.has(position) || (service && !ofPeople) || counters.test(words)) return [];
      return { position, column: name, named: ofPeople || peopleNames.test(words) };
    });
    this.#columns = [...free.filter(({ named }) => named), ...free.filter(({ named }) => !named)]
      .slice(0, mostColumns)
      .map(({ position, column, named }) => ({ position, candidate: all.candidate(column, named) }));
  }

  wants(): boolean {
    return this.#columns.some(({ candidate }) => !isDropped(candidate.sample));
  }

  wantsAll(): number {
    return Math.max(0, completeUpTo - this.#all.looked);
  }

  /** Accounts for people whose rows are used, and offered to `look` at most. */
  use(group: number, people: number): void {
    if (group !== noGroup) this.#all.used[group] = (this.#all.used[group] ?? 0) + people;
  }

  /** Looks at a row that is used. */
  add(cells: readonly string[], group: number, line: () => number): void {
    this.use(group, 1);
    this.#add(cells, group, line);
  }

  look(cells: readonly string[], line: () => number | null = () => null): void {
    // A line drawn from the middle of a quoted cell is no row.
    if (cells.length !== this.#width) return;
    this.#add(cells, readLevel(this.#group, cells[this.#group.position] ?? '').level, line);
  }

  #add(cells: readonly string[], group: number, line: () => number | null): void {
    if (group === noGroup) return;
    this.#all.looked += 1;
    for (const { position, candidate } of this.#columns) {
      if (isDropped(candidate.sample)) continue;
      const name = respondentName(cells[position] ?? '');
      if (name !== '' && candidate.sample.add(name, group))
        candidate.first ??= { file: this.#file, line: line() };
    }
  }
}
