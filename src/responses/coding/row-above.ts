import type { CodedRow } from './coded-row.ts';
import type { CodingRole } from './coding-roles.ts';

/** What the cells of a row say, as they are; null where they are blank. */
export type WrittenRow = Readonly<Record<CodingRole, string | null>>;

type Coded = Pick<CodedRow, 'coder' | 'category' | 'subcategory' | 'concept'>;

/** A row with blank cells read as those above, and which these are; the blank cell above which there is nothing; or no concept. */
export type ReadRow =
  | { readonly coded: Coded; readonly filled: readonly CodingRole[] }
  | { readonly blank: 'category' | 'coder' }
  | 'no_concept';

/**
 * Reads blank cells of coding sheets, where merged cells have often become blank ones.
 *
 * A blank category is the one above; so is a blank subcategory, but below a category that begins here, which it then has none of; a
 * blank concept is the one above where the row has a quote or a participant of it. A new coder begins anew.
 */
export class RowAbove {
  #above: Coded | null = null;
  readonly #hasCoder: boolean;

  constructor({ hasCoder }: { readonly hasCoder: boolean }) {
    this.#hasCoder = hasCoder;
  }

  read(row: WrittenRow): ReadRow {
    const filled: CodingRole[] = [];
    const coder = row.coder ?? this.#above?.coder ?? null;
    if (this.#hasCoder && coder === null) return { blank: 'coder' };
    const above = this.#above?.coder === coder ? this.#above : null;
    const category = row.category ?? above?.category;
    if (category === undefined) return { blank: 'category' };
    const sameCategory = category === above?.category;
    const subcategory = row.subcategory ?? (sameCategory ? above.subcategory : null);
    const sameSubcategory = sameCategory && subcategory === above.subcategory;
    const isMention = (row.quote ?? row.participant ?? row.unit ?? row.group) !== null;
    const fromAbove = isMention && sameSubcategory ? above.concept : null;
    const concept = row.concept ?? fromAbove;
    if (concept === null && isMention) return 'no_concept';
    if (this.#hasCoder && row.coder === null) filled.push('coder');
    if (row.category === null) filled.push('category');
    if (row.subcategory === null && subcategory !== null) filled.push('subcategory');
    if (row.concept === null && concept !== null) filled.push('concept');
    const coded = { coder, category, subcategory, concept };
    this.#above = coded;
    return { coded, filled };
  }
}
