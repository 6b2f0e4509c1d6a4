import type { Population } from '../instrument/instrument.ts';
import type { ObservedRow } from '../read/row-reader.ts';
import type { QualityFinding, QualityItem, QualityPopulation } from '../report/quality-schema.ts';
import type { RowsSeen } from './duplicate-rows.ts';
import { GroupSizes } from './group-sizes.ts';
import { ItemAnswers } from './item-answers.ts';
import { ItemDirection } from './item-direction.ts';
import { PeopleCounts } from './missing-by-person.ts';
import { ObservedRespondents } from './repeated-respondents.ts';

/** What is found in the rows of one population, all its files together. */
export class PopulationQuality {
  readonly population: Population;
  /** Grows with the number of people, as `rows` does; all else is of one size. */
  readonly respondents = new ObservedRespondents();
  readonly rows: RowsSeen = new Map();
  readonly #people = new PeopleCounts();
  readonly #groups: GroupSizes;
  readonly #items: ItemAnswers;
  readonly #directions: ItemDirection;

  constructor(population: Population) {
    this.population = population;
    this.#groups = new GroupSizes(population);
    this.#items = new ItemAnswers(population);
    this.#directions = new ItemDirection(population);
  }

  /** @param invalid  positions of the items whose cell in this row is no answer */
  observe(row: ObservedRow, invalid: ReadonlySet<number>): void {
    this.#people.add(row);
    this.#groups.observe(row);
    this.#items.add(row, invalid);
    this.#directions.observe(row);
  }

  findings(): QualityFinding[] {
    return [...this.#groups.findings(), ...this.#items.findings(), ...this.#directions.findings()];
  }

  counts(): QualityPopulation {
    const { id, label } = this.population;
    return { population: id, label, ...this.#people.counts() };
  }

  items(): QualityItem[] {
    return this.#items.rows();
  }
}
