import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import { repeatedHint } from '../../../responses/people/repeated-respondent.ts';
import type { Respondent } from '../../../responses/people/respondent.ts';
import {
  type NamedRow,
  RespondentsSeen,
  type EarlierRow as SeenEarlier,
} from '../../../responses/people/respondents-seen.ts';
import type { ExclusionReason } from '../../../responses/rows/row-ledger.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';

/** Where something was met before. */
export interface EarlierRow {
  readonly file: string;
  readonly line: number;
}

type SeenRow = NonNullable<SeenEarlier>;

/** The respondents of one population, in all its files; remembers where the last repeated one was met before. */
export class ObservedRespondents extends RespondentsSeen {
  earlier: SeenRow | undefined;

  /** @param keepsPlaces  whether the place of every row is kept; else `unplaced` says whether one lacks */
  constructor(keepsPlaces: boolean) {
    super('first', 'error', { keepsPlaces });
  }

  override admit(
    row: NamedRow,
    respondent: Respondent,
    onRespondent: (respondent: Respondent) => void,
  ): SeenRow | undefined {
    this.earlier = super.admit(row, respondent, onRespondent) ?? undefined;
    if (!this.earlier?.inBothGroups) return this.earlier;
    // What is wrong then is a finding of the population; its groups are both there.
    onRespondent(respondent);
    return undefined;
  }
}

/** Rows of respondents that have an earlier one. */
export class RepeatedRespondents implements QualityCheck {
  readonly #place: FilePlace;
  readonly #column: string | null;
  readonly #seen: ObservedRespondents;
  readonly #rows = new LineSample();
  #earlier: EarlierRow | undefined;

  constructor(place: FilePlace, { respondent }: Columns, seen: ObservedRespondents) {
    this.#place = place;
    this.#column = respondent?.name ?? null;
    this.#seen = seen;
  }

  observeLeftOut({ line }: ObservedRow, reason: ExclusionReason): void {
    if (reason !== 'repeated_respondent') return;
    this.#rows.add(line);
    this.#earlier ??= this.#seen.earlier;
  }

  findings(): QualityFinding[] {
    const { count, lines } = this.#rows;
    if (count === 0) return [];
    const pair = pairText(count, this.#earlier, this.#place.file);
    return [
      finding({
        ...this.#place,
        code: 'duplicate_respondents',
        severity: 'decision',
        column: this.#column,
        count,
        lines,
        message: messages.check.repeatedRespondents({ count, pair }),
        hint: repeatedHint(count, this.#seen.names),
      }),
    ];
  }
}

/** Where the row stands that the first one of a finding repeats, so that they can be laid side by side. */
export function pairText(rows: number, earlier: EarlierRow | undefined, file: string): LocalizedText {
  if (!earlier) return messages.common.nothing;
  const elsewhere = earlier.file !== file;
  return messages.check.earlierRow({ rows, elsewhere, file: earlier.file, line: earlier.line });
}
