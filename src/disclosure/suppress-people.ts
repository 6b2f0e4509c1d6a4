import type { AnsweredItems } from './suppress-complete.ts';
import { ofLevels, type SuppressionContext } from './suppress-context.ts';
import { crosses, type Structure } from './suppress-structure.ts';

/** Everybody, as `all`; the people of a level, by its id; null for those of none. */
export type Part = string | null;

export type PeopleOf = (id: string) => (group: string) => number;

/** Who is in the figures of a part. */
export interface PartPeople {
  /** The same for figures that are known to be of the same people, of all of whom each answer is in them. */
  readonly nameOf: (figure: string) => string;
  /** Scales whose scores tell people apart by how many items they answered. */
  readonly odd: ReadonlySet<string>;
  /** Scales whose scores are of some or of all of their items, which another scale shares in part. */
  readonly mixed: ReadonlySet<string>;
}

export const scaleKey = (id: string) => `scale ${id}`;
export const itemKey = (id: string) => `item ${id}`;

export function peopleIn(part: Part, people: (group: string) => number, levels: readonly string[]): number {
  return part === null ? people('all') - ofLevels(people, levels) : people(part);
}

export function partPeople(
  part: Part,
  {
    structure,
    answered,
    scalePeople,
    itemPeople,
  }: {
    readonly structure: Structure;
    readonly answered: AnsweredItems;
    readonly scalePeople: PeopleOf;
    readonly itemPeople: PeopleOf;
  },
  { levels, population, minCell }: SuppressionContext,
): PartPeople {
  const inPart = (people: (group: string) => number) => peopleIn(part, people, levels);
  const respondents = inPart((group) => population.groups.find((row) => row.group === group)?.n ?? 0);
  const itemN = structure.items.map((id) => inPart(itemPeople(id)));
  const names = new Map<string, string>();
  const odd = new Set<string>();
  const mixed = new Set<string>();
  for (const [index, id] of structure.items.entries())
    if (itemN[index] === respondents) names.set(itemKey(id), 'everybody');
  for (const { id, vector, points } of structure.scales) {
    const n = inPart(scalePeople(id));
    const own = [...vector.keys()].filter((index) => vector[index] !== 0);
    const some = own.filter((index) => (itemN[index] ?? 0) > 0);
    const byAnswers = answered(id, part);
    const complete = own.every((index) => itemN[index] === respondents)
      ? respondents
      : byAnswers?.[some.length];
    if (byAnswers && tellsFew(byAnswers, { items: some.length, n, points, minCell })) odd.add(scaleKey(id));
    if (complete !== n && structure.scales.some((other) => other.id !== id && crosses(vector, other.vector)))
      mixed.add(scaleKey(id));
    if (complete !== n || !some.every((index) => itemN[index] === n)) continue;
    const same = [scaleKey(id), ...some.map((index) => itemKey(structure.items[index] ?? ''))];
    join(names, same);
  }
  return { nameOf: (figure) => names.get(figure) ?? figure, odd, mixed };
}

/**
 * Where all people but a few answered the same number of items, other than all, their scores may follow from the items
 * that they answered. Where answers are 0 and 1, a score from one answer is its own square, so that means and SDs
 * together tell of those who answered more.
 */
function tellsFew(
  people: readonly number[],
  { items, n, points, minCell }: Readonly<Record<'items' | 'n' | 'points' | 'minCell', number>>,
): boolean {
  return people.some(
    (some, answered) =>
      some > 0 && some < n && ((answered < items && n - some < minCell) || (points === 1 && some < minCell)),
  );
}

/** Gives figures one name, and those that share a name with one of them. */
function join(names: Map<string, string>, figures: readonly string[]): void {
  const known = new Set(figures.map((figure) => names.get(figure) ?? figure));
  const name = known.has('everybody') ? 'everybody' : (figures[0] ?? '');
  for (const [figure, before] of names) if (known.has(before)) names.set(figure, name);
  for (const figure of figures) names.set(figure, name);
}
