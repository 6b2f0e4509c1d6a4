import {
  type Category,
  type Coding,
  type Mentions,
  type MentionsByGroup,
  namesParticipants,
  type Subcategory,
} from './theme-tree.ts';
import type { CoderRow, ThemeRow } from './themes-schema.ts';

/** Category by category, its subcategories and their concepts: of everybody, and of each group that mentioned it. */
export function themeRows(coding: Coding): ThemeRow[] {
  const { coder, categories } = coding;
  const known = namesParticipants(coding);
  return [...categories].flatMap(([category, node]) => [
    ...levelRows(node.mentions, known, (group) => ({
      coder,
      level: 'category',
      category,
      subcategory: null,
      concept: null,
      subcategories: namedIn(node, group),
      concepts: conceptsIn(node, group),
    })),
    ...[...node.parts.values()].flatMap((part) => subcategoryRows({ coder, category }, part, known)),
  ]);
}

function subcategoryRows(
  place: Pick<ThemeRow, 'coder' | 'category'>,
  part: Subcategory,
  known: boolean,
): ThemeRow[] {
  const { name: subcategory, mentions, parts } = part;
  const ofSubcategory =
    subcategory === null
      ? []
      : levelRows(mentions, known, (group) => ({
          ...place,
          level: 'subcategory',
          subcategory,
          concept: null,
          subcategories: null,
          concepts: mentionedIn(part, group),
        }));
  const ofConcepts = [...parts].flatMap(([concept, mentions]) =>
    levelRows(mentions, known, () => ({
      ...place,
      level: 'concept',
      subcategory,
      concept,
      subcategories: null,
      concepts: 1,
    })),
  );
  return [...ofSubcategory, ...ofConcepts];
}

/** A row of everybody, and one of each group that mentioned it. */
function levelRows(
  mentions: MentionsByGroup,
  known: boolean,
  rowOf: (group: string | null) => Omit<ThemeRow, 'group' | 'mentions' | 'participants'>,
): ThemeRow[] {
  const row = (group: string | null, { n, participants }: Mentions): ThemeRow => {
    const { coder, level, category, subcategory, concept, ...counts } = rowOf(group);
    const place = { coder, level, category, subcategory, concept, group: group ?? 'all' };
    return { ...place, ...counts, mentions: n, participants: known ? participants.size : null };
  };
  return [row(null, mentions.all), ...[...mentions.groups].map(([group, ofGroup]) => row(group, ofGroup))];
}

/** Named subcategories; of a group, those that it mentioned. */
function namedIn({ parts }: Category, group: string | null): number {
  return count(
    parts,
    ({ name, mentions }) => name !== null && (group === null || mentions.groups.has(group)),
  );
}

function conceptsIn({ parts }: Category, group: string | null): number {
  let concepts = 0;
  for (const part of parts.values()) concepts += mentionedIn(part, group);
  return concepts;
}

function mentionedIn({ parts }: Subcategory, group: string | null): number {
  return group === null ? parts.size : count(parts, ({ groups }) => groups.has(group));
}

function count<Part>(parts: ReadonlyMap<string, Part>, isIt: (part: Part) => boolean): number {
  let n = 0;
  for (const part of parts.values()) if (isIt(part)) n += 1;
  return n;
}

/** All of one coder together. */
export function coderRow(coding: Coding): CoderRow {
  const { coder, rows, repeated, categories } = coding;
  const nodes = [...categories.values()];
  const sum = (of: (node: Category) => number) => nodes.reduce((added, node) => added + of(node), 0);
  const participants = new Set(rows.flatMap(({ participant, concept }) => (concept && participant) ?? []));
  return {
    coder,
    rows: rows.length + repeated.length,
    categories: categories.size,
    subcategories: sum((node) => namedIn(node, null)),
    concepts: sum((node) => conceptsIn(node, null)),
    mentions: sum(({ mentions }) => mentions.all.n),
    participants: namesParticipants(coding) ? participants.size : null,
  };
}
