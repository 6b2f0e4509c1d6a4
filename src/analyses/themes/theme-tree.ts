import type { CodedRow } from '../../responses/coding/coded-row.ts';

/** How often something was mentioned, and by whom. */
export interface Mentions {
  n: number;
  readonly participants: Set<string>;
}

/** The same of everybody and of each group that mentioned it. */
export class MentionsByGroup {
  readonly all: Mentions = none();
  readonly groups = new Map<string, Mentions>();

  add({ group, participant }: CodedRow): void {
    addTo(this.all, participant);
    if (group === null) return;
    const ofGroup = this.groups.get(group) ?? none();
    this.groups.set(group, ofGroup);
    addTo(ofGroup, participant);
  }

  of(group: string | null): Mentions | undefined {
    return group === null ? this.all : this.groups.get(group);
  }
}

/** A category or subcategory with what is in it, in the order of the sheet. */
export interface Level<Part> {
  /** The line where it stands first, for what it is empty. */
  readonly file: string;
  readonly line: number;
  readonly mentions: MentionsByGroup;
  readonly parts: Map<string, Part>;
}

export type Subcategory = Level<MentionsByGroup> & { readonly name: string | null };
export type Category = Level<Subcategory>;

/** Everything that one coder has coded. */
export interface Coding {
  /** Null where nothing says who it was. */
  readonly coder: string | null;
  readonly rows: CodedRow[];
  /** Rows that say again what one above says in every cell: counted once. */
  readonly repeated: CodedRow[];
  readonly categories: Map<string, Category>;
}

/** Whether the coder's sheet says whom the concepts are of. */
export const namesParticipants = ({ rows }: Coding): boolean =>
  rows.some(({ participant }) => participant !== null);

/** Puts the rows of each coder into categories, subcategories and concepts. */
export function codingsOf(rows: readonly CodedRow[]): Coding[] {
  const codings = new Map<string | null, Coding>();
  const seen = new Set<string>();
  for (const row of rows) {
    const coding = codings.get(row.coder) ?? newCoding(row.coder);
    codings.set(row.coder, coding);
    const { file: _, line: __, ...said } = row;
    const key = JSON.stringify(Object.values(said));
    if (seen.has(key)) {
      coding.repeated.push(row);
      continue;
    }
    seen.add(key);
    coding.rows.push(row);
    place(row, coding);
  }
  return [...codings.values()];
}

function place(row: CodedRow, { categories }: Coding): void {
  const category = partOf(categories, row.category, () => newLevel<Subcategory>(row));
  const { concept, subcategory: name } = row;
  // A category named alone has no subcategory yet, not one without a name.
  if (concept === null && name === null) return;
  const subcategory = partOf(category.parts, keyOf(name), () => ({
    ...newLevel<MentionsByGroup>(row),
    name,
  }));
  if (concept === null) return;
  partOf(subcategory.parts, concept, () => new MentionsByGroup()).add(row);
  subcategory.mentions.add(row);
  category.mentions.add(row);
}

/** No subcategory is not one that is called so. */
const keyOf = (name: string | null) => (name === null ? '' : `=${name}`);

function partOf<Part>(parts: Map<string, Part>, name: string, make: () => Part): Part {
  const part = parts.get(name) ?? make();
  parts.set(name, part);
  return part;
}

const newCoding = (coder: string | null): Coding => ({
  coder,
  rows: [],
  repeated: [],
  categories: new Map(),
});

const newLevel = <Part>({ file, line }: CodedRow): Level<Part> => ({
  file,
  line,
  mentions: new MentionsByGroup(),
  parts: new Map(),
});

const none = (): Mentions => ({ n: 0, participants: new Set() });

function addTo(mentions: Mentions, participant: string | null): void {
  mentions.n += 1;
  if (participant !== null) mentions.participants.add(participant);
}
