import type { Population, Scale } from '../../../codebook/codebook.ts';
import { messages } from '../../../messages/messages.ts';
import type { AnswerGlance } from '../../../responses/people/answer-glance.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';
import { scaleStraightness } from './scale-straightness.ts';

/** The same answer throughout means something from this many answers on. */
const wholeQuestionnaire = 20;
/** A run is reported from this length on, and from half of the questionnaire on. */
const shortestRun = 10;

/** People who gave the same answer again and again; whoever did so throughout is reported for that only. */
export class StraightLining implements QualityCheck {
  readonly #place: FilePlace;
  readonly #indicators: readonly Scale[];
  readonly #threshold: number;
  readonly #all = new LineSample();
  readonly #runs = new LineSample();
  readonly #straight = new Map<Scale, LineSample>();
  readonly #contradictory = new Map<Scale, LineSample>();

  constructor(place: FilePlace, { items, scales }: Population) {
    this.#place = place;
    this.#indicators = scales.filter(({ depth }) => depth === 0);
    this.#threshold = longRun(items.length);
  }

  observeUsed(
    { line, respondent }: ObservedRow,
    { given, longestRun, same, mayBeStraight }: AnswerGlance,
  ): void {
    if (same && given >= wholeQuestionnaire) {
      this.#all.add(line);
      return;
    }
    if (longestRun >= this.#threshold) this.#runs.add(line);
    if (!mayBeStraight) return;
    const { answers } = respondent;
    for (const scale of this.#indicators) {
      const kind = scaleStraightness(scale, answers);
      if (kind === 'varied') continue;
      const people = kind === 'straight' ? this.#straight : this.#contradictory;
      const rows = people.get(scale) ?? new LineSample();
      people.set(scale, rows);
      rows.add(line);
    }
  }

  findings(): QualityFinding[] {
    const { count, lines } = this.#all;
    const runs = this.#runs;
    return [
      ...(count === 0
        ? []
        : [
            finding({
              ...this.#place,
              code: 'straight_line_all',
              severity: 'decision',
              count,
              lines,
              message: messages.check.sameAnswerThroughout({ count, wholeQuestionnaire }),
              hint: keepOrDrop,
            }),
          ]),
      ...[...this.#contradictory].map(([scale, rows]) =>
        this.#ofScale('straight_line_contradiction', scale, rows),
      ),
      ...[...this.#straight].map(([scale, rows]) => this.#ofScale('straight_line_scale', scale, rows)),
      ...(runs.count === 0
        ? []
        : [
            finding({
              ...this.#place,
              code: 'long_run',
              severity: 'note',
              count: runs.count,
              lines: runs.lines,
              message: messages.check.sameAnswerInARow({ count: runs.count, threshold: this.#threshold }),
              hint: readTheRow,
            }),
          ]),
    ];
  }

  #ofScale(
    code: 'straight_line_contradiction' | 'straight_line_scale',
    scale: Scale,
    { count, lines }: LineSample,
  ): QualityFinding {
    const contradiction = code === 'straight_line_contradiction';
    return finding({
      ...this.#place,
      code,
      severity: contradiction ? 'decision' : 'note',
      scale: scale.id,
      count,
      lines,
      message: contradiction
        ? messages.check.sameAnswerInBothDirections({ count })
        : messages.check.sameAnswerToScale({ count }),
      hint: contradiction ? keepOrDrop : readTheRow,
    });
  }
}

const keepOrDrop = messages.check.keepOrDrop;
const readTheRow = messages.check.readTheRow;

/** From how many equal answers in a row on a person is reported. Source: Curran (2016), J. Exp. Soc. Psychol. 66:4–19 */
export function longRun(items: number): number {
  return Math.max(shortestRun, Math.ceil(items / 2));
}
