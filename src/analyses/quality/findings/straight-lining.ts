import type { Population, Scale } from '../../../codebook/codebook.ts';
import { counted } from '../../../localized.ts';
import { sameAnswers } from '../../../responses/people/same-answers.ts';
import type { ObservedRow } from '../../../responses/rows/row-target.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';
import { answersGiven, longestRun } from './longest-run.ts';
import { scaleStraightness } from './scale-straightness.ts';

/** The same answer throughout means something from this many answers on. */
const wholeQuestionnaire = 20;
/** A run is told from this length on, and from half of the questionnaire on. */
const shortestRun = 10;

/** People who gave the same answer again and again; whoever did so throughout is told for that only. */
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

  observe({ outcome, line, respondent: { answers } }: ObservedRow): void {
    if (outcome !== 'used') return;
    if (sameAnswers(answers) && answersGiven(answers) >= wholeQuestionnaire) {
      this.#all.add(line);
      return;
    }
    if (longestRun(answers) >= this.#threshold) this.#runs.add(line);
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
              message: {
                ko: `${wholeQuestionnaire}문항 이상 모두 같은 번호로 답한 응답자 ${count}명`,
                en: `${counted(count, 'person', 'people')} with the same answer to every one of ${wholeQuestionnaire} items or more`,
              },
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
              message: {
                ko: `같은 응답이 ${this.#threshold}문항 이상 이어진 응답자 ${runs.count}명`,
                en: `${counted(runs.count, 'person', 'people')} with the same answer ${this.#threshold} times or more in a row`,
              },
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
    const people = counted(count, 'person', 'people');
    const contradiction = code === 'straight_line_contradiction';
    return finding({
      ...this.#place,
      code,
      severity: contradiction ? 'decision' : 'note',
      scale: scale.id,
      count,
      lines,
      message: contradiction
        ? {
            ko: `역채점 문항까지 같은 번호로 답해 응답이 서로 모순되는 응답자 ${count}명`,
            en: `${people} with the same answer to items of both directions, which contradict each other`,
          }
        : {
            ko: `이 척도의 모든 문항에 같은 번호로 답한 응답자 ${count}명`,
            en: `${people} with the same answer to every item of this scale`,
          },
      hint: contradiction ? keepOrDrop : readTheRow,
    });
  }
}

const keepOrDrop = {
  ko: '불성실 응답인지 확인하고, 제외할지 남길지 정해 보고서에 적으십시오',
  en: 'decide whether they read the questions, drop or keep them, and say so in the report',
};
const readTheRow = {
  ko: '실제로 그렇게 느낀 응답일 수 있습니다. 불성실 응답의 다른 징후도 있는지 확인하십시오',
  en: 'people may well mean it: see whether something else is odd about them',
};

/** From how many equal answers in a row on a person is told. Source: Curran (2016), J. Exp. Soc. Psychol. 66:4–19 */
export function longRun(items: number): number {
  return Math.max(shortestRun, Math.ceil(items / 2));
}
