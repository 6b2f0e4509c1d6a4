import type { Report } from '../../src/analyses/report/report-schema.ts';
import type { Population } from '../../src/codebook/codebook.ts';
import { noGroup } from '../../src/responses/people/respondent.ts';
import type { Person } from './suppression-examples.ts';

/*
 * An adversary who knows, of every person, the group and which items were answered, but no answer; and who adds, subtracts
 * and multiplies what a document says: people per answer, means, and SDs, of each group and of all, of items and scales.
 *
 * Unknown are, for people who left the same items out ("alike"), how many gave each answer to each item, and the sums of
 * products of two answers. Everything in the document is a sum of these, so that what follows from it is linear algebra.
 * It is done with remainders of a prime: what follows over the rationals follows there, so that nothing is overlooked.
 */
const prime = 67_108_859;

type Row = Map<string, number>;

interface Alike {
  readonly group: number;
  /** Items, by index. */
  readonly answered: readonly number[];
  readonly people: Person[];
}

/** Everything that the document gives away though it must not, in words. */
export function leaks(
  population: Population,
  people: readonly Person[],
  told: Report,
  minCell: number,
): readonly string[] {
  const classes = alike(population, people);
  const rows = toldRows(population, classes, told);
  const small = classes.filter((one) => one.people.length < minCell);
  const isOf = (column: string, some: readonly Alike[]) => some.some((one) => column.startsWith(nameOf(one)));
  // First the columns of many people, so that what is left is about few.
  const echelon = new Echelon((column) => (isOf(column, small) ? 1 : 0));
  for (const row of rows) echelon.add(row);
  return [
    ...[...cells(population, classes, minCell), ...levelCells(population, people, minCell)].flatMap(
      ({ name, row }) => (echelon.contains(row) ? [name] : []),
    ),
    ...fewPeople(small, minCell).flatMap((few) => {
      const others = echelon.rows.filter(({ pivot }) => isOf(pivot, small));
      const left = new Echelon((column) => (isOf(column, few) ? 1 : 0));
      for (const { row } of others) left.add(row);
      return left.rows.some(({ row }) => [...row.keys()].every((column) => isOf(column, few)))
        ? [`a figure of ${few.map((one) => `${one.people.length} people (${nameOf(one)})`).join(' and ')}`]
        : [];
    }),
  ];
}

const nameOf = ({ group, answered }: Omit<Alike, 'people'>) => `${group}:${answered.join('.')}/`;
const countOf = (one: Alike, item: number, answer: number) => `${nameOf(one)}${item}=${answer}`;
const levelOf = (characteristic: number, level: number, group: number) =>
  `level ${characteristic} ${level} ${group}`;
const productOf = (one: Alike, item: number, other: number) => `${nameOf(one)}${item}*${other}`;

function alike({ items }: Population, people: readonly Person[]): readonly Alike[] {
  const classes = new Map<string, Alike>();
  for (const person of people) {
    const { group = noGroup, answers = [] } = person;
    const answered = [...items.keys()].filter((item) => typeof answers[item] === 'number');
    const key = nameOf({ group, answered });
    const known = classes.get(key) ?? { group, answered, people: [] };
    known.people.push(person);
    classes.set(key, known);
  }
  return [...classes.values()];
}

/** A group of the document: which people it has. */
function slotsOf({ group }: Population, name: string): readonly number[] {
  return name === 'all' ? everySlot({ group }) : [group?.levels.findIndex(({ id }) => id === name) ?? -1];
}

/** Where nobody is grouped by the codebook, the groups of examples are two. */
function everySlot({ group }: Pick<Population, 'group'>): readonly number[] {
  return [...Array(Math.max(2, group?.levels.length ?? 0)).keys(), noGroup];
}

function toldRows(population: Population, classes: readonly Alike[], told: Report): readonly Row[] {
  const { items, scales } = population;
  const of = (group: string) => {
    const slots = slotsOf(population, group);
    return classes.filter((one) => slots.includes(one.group));
  };
  const itemRows = told.items.flatMap(({ item, group, mean, sd, counts }): Row[] => {
    const index = items.findIndex(({ id }) => id === item);
    const some = of(group).filter(({ answered }) => answered.includes(index));
    const { min = 0, max = 0 } = items[index] ?? {};
    const answers = Array.from({ length: max - min }, (_, at) => at + 1);
    const moment = (power: number) =>
      new Map(
        some.flatMap((one) =>
          answers.map((answer) => [countOf(one, index, answer), answer ** power] as const),
        ),
      );
    return [
      ...(mean === null ? [] : [moment(1)]),
      ...(sd === null ? [] : [moment(2)]),
      ...(counts === null
        ? []
        : answers.map((answer) => new Map(some.map((one) => [countOf(one, index, answer), 1] as const)))),
    ];
  });
  const scaleRows = (id: string, group: string, mean: number | null, sd: number | null): Row[] => {
    const scale = scales.find((one) => one.id === id);
    if (!scale) return [];
    const some = of(group);
    return [
      ...(mean === null ? [] : [sumOf(scale, some, 1)]),
      ...(sd === null ? [] : [sumOf(scale, some, 2)]),
    ];
  };
  return [
    ...itemRows,
    ...told.scales.flatMap(({ scale, group, mean, sd }) => scaleRows(scale, group, mean, sd)),
    ...told.comparisons.flatMap(({ scale, group1, group2, mean1, mean2, sd1, sd2 }) => [
      ...scaleRows(scale, group1, mean1, sd1),
      ...scaleRows(scale, group2, mean2, sd2),
    ]),
    ...told.characteristics.map(({ characteristic, level, group }) => {
      const column = population.characteristics.findIndex((one) => one.column === characteristic);
      const at = population.characteristics[column]?.levels.findIndex(({ value }) => value === level) ?? -1;
      return new Map(slotsOf(population, group).map((slot) => [levelOf(column, at, slot), 1] as const));
    }),
  ];
}

/** The sum of scores, or of their squares, in units that are the same for any number of valid answers. */
function sumOf(scale: Population['scales'][number], classes: readonly Alike[], power: 1 | 2): Row {
  const row: Row = new Map();
  const add = (column: string, times: number) => row.set(column, ((row.get(column) ?? 0) + times) % prime);
  for (const one of classes) {
    const valid = scale.items.filter(({ index }) => one.answered.includes(index));
    if (valid.length < scale.minValid) continue;
    const unit = (60 / valid.length) ** power;
    const offsets = valid.map(({ reverse }) => (reverse ? scale.max - scale.min : 0));
    const offset = offsets.reduce((total, each) => total + each, 0);
    for (const { index, reverse } of valid) {
      const sign = reverse ? -1 : 1;
      for (let answer = 1; answer <= scale.max - scale.min; answer += 1) {
        // (offset + Σ sign · answer)², of which the constant is known.
        const each = power === 1 ? sign * answer : answer ** 2 + 2 * offset * sign * answer;
        add(countOf(one, index, answer), unit * each);
      }
      if (power === 1) continue;
      for (const other of valid.filter((each) => each.index > index))
        add(productOf(one, index, other.index), unit * 2 * sign * (other.reverse ? -1 : 1));
    }
  }
  return row;
}

/** Each count of fewer than N people, of each group, of those of none and of all. */
function cells(population: Population, classes: readonly Alike[], minCell: number) {
  const every = everySlot(population);
  return [every, ...every.map((slot) => [slot])].flatMap((slots) =>
    population.items.flatMap(({ id, min, max }, item) => {
      const some = classes.filter(({ group, answered }) => slots.includes(group) && answered.includes(item));
      return Array.from({ length: max - min + 1 }, (_, answer) => answer).flatMap((answer) => {
        const people = some
          .flatMap((one) => one.people)
          .filter(({ answers }) => answers?.[item] === min + answer).length;
        if (people === 0 || people >= minCell) return [];
        const others = Array.from({ length: max - min }, (_, at) => at + 1);
        const row: Row = new Map(
          some.flatMap((one) =>
            (answer === 0 ? others : [answer]).map((other) => [countOf(one, item, other), 1] as const),
          ),
        );
        return { name: `${people} people of groups ${slots} who answered ${min + answer} to ${id}`, row };
      });
    }),
  );
}

/** Each number of fewer than N people at a level, in each group, those of none and all. */
function levelCells(population: Population, people: readonly Person[], minCell: number) {
  const every = everySlot(population);
  return [every, ...every.map((slot) => [slot])].flatMap((slots) =>
    population.characteristics.flatMap(({ column, levels }, characteristic) =>
      levels.flatMap(({ value }, level) => {
        const there = people.filter(
          ({ group = noGroup, levels: at = [] }) => slots.includes(group) && at[characteristic] === level,
        ).length;
        if (there === 0 || there >= minCell) return [];
        const row: Row = new Map(slots.map((slot) => [levelOf(characteristic, level, slot), 1] as const));
        return [{ name: `${there} people of groups ${slots} at ${column} ${value}`, row }];
      }),
    ),
  );
}

/** Every choice of kinds of people who are fewer than N together. */
function fewPeople(classes: readonly Alike[], minCell: number): readonly (readonly Alike[])[] {
  const choices: (readonly Alike[])[] = [[]];
  const few = (some: readonly Alike[]) => some.reduce((total, { people }) => total + people.length, 0);
  for (const one of classes) {
    const more = choices.map((some) => [...some, one]);
    choices.push(...more.filter((some) => few(some) < minCell));
  }
  return choices.filter((some) => some.length > 0);
}

/** Rows reduced against each other; a column of a lower order is reduced before one of a higher. */
class Echelon {
  readonly rows: { readonly pivot: string; readonly row: Row }[] = [];
  readonly #order: (column: string) => number;

  constructor(order: (column: string) => number) {
    this.#order = order;
  }

  add(vector: Row): void {
    const row = this.#rest(vector);
    const columns = [...row.keys()];
    const pivot = columns.find((column) => this.#order(column) === 0) ?? columns[0];
    if (pivot === undefined) return;
    const inverse = power(row.get(pivot) ?? 0, prime - 2);
    this.rows.push({
      pivot,
      row: new Map([...row].map(([column, value]) => [column, (value * inverse) % prime])),
    });
  }

  contains(vector: Row): boolean {
    return this.#rest(vector).size === 0;
  }

  #rest(vector: Row): Row {
    const rest: Row = new Map();
    for (const [column, value] of vector)
      if (value % prime !== 0) rest.set(column, ((value % prime) + prime) % prime);
    for (const { pivot, row } of this.rows) {
      const times = rest.get(pivot);
      if (times === undefined) continue;
      for (const [column, value] of row) {
        const left = ((rest.get(column) ?? 0) + (prime - times) * value) % prime;
        if (left === 0) rest.delete(column);
        else rest.set(column, left);
      }
    }
    return rest;
  }
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
