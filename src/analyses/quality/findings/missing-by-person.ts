import type { Population } from '../../../codebook/codebook.ts';
import { messages } from '../../../messages/messages.ts';
import type { AnswerGlance } from '../../../responses/people/answer-glance.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding, QualityPopulation } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';

/** Percents of the items; the first and the last are exact, none and all. */
const upTo = [0, 10, 25, 50, 99, 100];

/** What is counted of the people of one population, in all its files. */
export class PeopleCounts {
  readonly #items: number;
  readonly #missing = upTo.map(() => 0);
  readonly #runs: number[] = [];
  people = 0;

  constructor({ items }: Population) {
    this.#items = items.length;
  }

  add({ outcome }: ObservedRow, { given, longestRun }: AnswerGlance): void {
    if (outcome !== 'used' && outcome !== 'no_answers') return;
    const cell = missingClass(this.#items - given, this.#items);
    this.#missing[cell] = (this.#missing[cell] ?? 0) + 1;
    if (outcome === 'no_answers') return;
    this.people += 1;
    this.#runs[longestRun] = (this.#runs[longestRun] ?? 0) + 1;
  }

  counts(): Pick<QualityPopulation, 'people' | 'missing' | 'longest_runs'> {
    return {
      people: this.people,
      missing: upTo.map((percent, index) => ({
        above: upTo[index - 1] ?? 0,
        up_to: percent,
        n: this.#missing[index] ?? 0,
      })),
      longest_runs: [...this.#runs.entries()].flatMap(([length, n]) => (n > 0 ? { length, n } : [])),
    };
  }
}

/** Whole numbers only; between half and all there is one class, however close to all. */
function missingClass(missing: number, items: number): number {
  if (missing === items) return upTo.length - 1;
  const found = upTo.findIndex((percent) => missing * 100 <= percent * items);
  return Math.min(found, upTo.length - 2);
}

/** People who miss more than half of the items, but not all. */
export class MostlyMissing implements QualityCheck {
  readonly #place: FilePlace;
  readonly #items: number;
  readonly #rows = new LineSample();

  constructor(place: FilePlace, { items }: Population) {
    this.#place = place;
    this.#items = items.length;
  }

  observeUsed({ line }: ObservedRow, { given }: AnswerGlance): void {
    if (2 * given < this.#items) this.#rows.add(line);
  }

  findings(): QualityFinding[] {
    const { count, lines } = this.#rows;
    if (count === 0) return [];
    return [
      finding({
        ...this.#place,
        code: 'missing_over_half',
        severity: 'note',
        count,
        lines,
        message: messages.check.mostlyUnanswered({ count }),
        hint: messages.check.mostlyUnansweredHint,
      }),
    ];
  }
}
