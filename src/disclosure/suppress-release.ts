import type { ItemRow, ScaleRow } from '../analyses/report/report-schema.ts';
import type { AnsweredItems } from './suppress-complete.ts';
import { type Disclosable, disclosable, ofLevels, type SuppressionContext } from './suppress-context.ts';
import type { Withheld } from './suppress-partners.ts';
import { itemKey, type Part, type PeopleOf, partPeople, peopleIn, scaleKey } from './suppress-people.ts';
import { ofOtherPeople } from './suppress-same-people.ts';
import { expanding, type Structure } from './suppress-structure.ts';

/** What is disclosed of one scale or item. */
export interface Release extends Disclosable {
  /** Whether the rows that are reported have their figures, or people only. */
  readonly figures: boolean;
}

export interface Releases {
  readonly scale: (id: string) => Release;
  readonly item: (id: string) => Release;
}

/** The rows of one population. */
export interface Answers {
  readonly scales: readonly ScaleRow[];
  readonly items: readonly ItemRow[];
  readonly structure: Structure;
  readonly answered: AnsweredItems;
}

interface Candidate {
  readonly key: string;
  readonly vectors: readonly (readonly number[])[];
  readonly people: (group: string) => number;
  readonly disclosed: Disclosable;
}

/**
 * What is disclosed of scales and items beyond those that are withheld already: nothing from which the figures follow of a
 * few people, who have one score or answer and not another.
 */
export function releasesOf(answers: Answers, withheld: Withheld, context: SuppressionContext): Releases {
  const { minCell, levels } = context;
  const scalePeople: PeopleOf = (id) => (group) =>
    answers.scales.find((row) => row.scale === id && row.group === group)?.n ?? 0;
  const itemPeople: PeopleOf = (id) => (group) =>
    answers.items.find((row) => row.item === id && row.group === group)?.n ?? 0;
  const candidates = candidatesOf(answers.structure, scalePeople, itemPeople, context);
  const unsafe = (part: Part, some: readonly Candidate[]) => {
    const { nameOf, odd, mixed } = partPeople(part, { ...answers, scalePeople, itemPeople }, context);
    const figures = some.flatMap(({ key, vectors, people, disclosed }) => {
      if (odd.has(key)) return [];
      // Without a total there is that of all levels.
      const withoutTotal = part === 'all' && disclosed.total === 'n';
      const n = withoutTotal ? ofLevels(people, levels) : peopleIn(part, people, levels);
      const name = nameOf(key);
      return {
        id: key,
        vectors,
        n,
        people: withoutTotal ? `${name} of all levels` : name,
        mixed: mixed.has(key),
      };
    });
    return [...some.flatMap(({ key }) => (odd.has(key) ? key : [])), ...ofOtherPeople(figures, minCell)];
  };

  const without = new Set([...[...withheld.items].map(itemKey), ...[...withheld.scales].map(scaleKey)]);
  const disclosed = () => candidates.filter(({ key }) => !without.has(key));
  const total = disclosed().filter(({ disclosed: { total, byGroup } }) => total === 'figures' || byGroup);
  for (const key of unsafe('all', total)) without.add(key);
  const together = new Set<string>();
  for (const part of levels.length > 0 ? [...levels, null] : []) {
    const some = disclosed().filter(
      ({ key, disclosed: { total, byGroup } }) =>
        byGroup && !together.has(key) && (part !== null || total === 'figures'),
    );
    for (const key of unsafe(part, some)) together.add(key);
  }

  const release = (key: string): Release => {
    const disclosed = candidates.find((one) => one.key === key)?.disclosed ?? {
      byGroup: false,
      total: 'nothing',
    };
    if (together.has(key))
      return { byGroup: false, total: disclosed.total, figures: disclosed.total === 'figures' };
    return { ...disclosed, figures: !without.has(key) };
  };
  return { scale: (id) => release(scaleKey(id)), item: (id) => release(itemKey(id)) };
}

/** Those first that are kept first: whole questionnaires, then other scales, those of most people first, then items. */
function candidatesOf(
  structure: Structure,
  scalePeople: PeopleOf,
  itemPeople: PeopleOf,
  context: SuppressionContext,
): readonly Candidate[] {
  const { scales, items } = structure;
  const expand = expanding(structure);
  const inner = scales
    .filter(({ depth }) => depth > 0)
    .sort((a, b) => scalePeople(b.id)('all') - scalePeople(a.id)('all'));
  return [
    ...[...scales.filter(({ depth }) => depth === 0), ...inner].map(({ id, vector, points }) => ({
      key: scaleKey(id),
      vectors: expand(vector, points),
      people: scalePeople(id),
    })),
    ...items.map((id, index) => ({
      key: itemKey(id),
      vectors: expand(
        items.map((_, at) => (at === index ? 1 : 0)),
        0,
      ),
      people: itemPeople(id),
    })),
  ].map((candidate) => ({ ...candidate, disclosed: disclosable(candidate.people, context) }));
}
