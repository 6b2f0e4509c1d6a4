import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { BlockPlace, Paper, PaperBlock, UnreadPart } from '../paper.ts';
import { inOneLine, RunningText, type Typeface } from './running-text.ts';
import {
  blocksOfTable,
  type CellFacts,
  type DraftBlock,
  type RowDraft,
  type TableDraft,
} from './table-draft.ts';

/** What a document may hold; the rest is left out, and said. */
export const paperLimits = {
  characters: 16_000_000,
  blocks: 200_000,
  /** Tables within tables; those deeper are text of their cell. */
  nesting: 12,
  cells: 400_000,
} as const;

interface OpenParagraph {
  readonly text: RunningText;
  /** How many containers were open when it began. */
  readonly depth: number;
  heading: boolean;
  /** Tables and text boxes within it. */
  readonly after: DraftBlock[];
}

/** Puts a paper together as its paragraphs, tables and notes open and close, whatever kind of document they come from. */
export class PaperBuilder {
  readonly #containers: DraftBlock[][] = [[]];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: TableDraft[] = [];
  /** Footnotes, until the paragraph or table that cites them has ended. */
  #notes: DraftBlock[] = [];
  readonly #said = new Map<string, UnreadPart>();
  #flattened = 0;
  #characters = 0;
  #blocks = 0;
  #cells = 0;
  pictures = 0;
  objects = 0;
  place: BlockPlace = { page: null };

  add(piece: string, face: Typeface = {}): void {
    this.#characters += piece.length;
    if (this.#characters > paperLimits.characters) {
      this.#cut();
      return;
    }
    const open = this.#paragraphs.at(-1);
    if (open && open.depth === this.#containers.length) open.text.add(piece, face);
    else if (piece.trim() !== '') {
      this.openParagraph();
      this.#paragraphs.at(-1)?.text.add(piece, face);
    }
  }

  openParagraph(): void {
    const text = new RunningText();
    this.#paragraphs.push({ text, depth: this.#containers.length, heading: false, after: [] });
  }

  markHeading(): void {
    const open = this.#paragraphs.at(-1);
    if (open) open.heading = true;
  }

  closeParagraph(): void {
    const open = this.#paragraphs.at(-1);
    if (!open || open.depth !== this.#containers.length) return;
    this.#paragraphs.pop();
    const { text, heading, after } = open;
    if (!text.isBlank) {
      const { place } = this;
      this.emit({
        kind: 'paragraph',
        place,
        text: text.text,
        heading: heading || text.bold,
        bold: text.bold,
      });
    }
    for (const block of after) this.emit(block);
    this.#endOfBlock();
  }

  /** A paragraph that holds something else, so that text may go on after it. */
  #closeOwnParagraphs(): void {
    while (this.#paragraphs.at(-1)?.depth === this.#containers.length) this.closeParagraph();
  }

  emit(block: DraftBlock): void {
    this.#blocks += 1;
    if (this.#blocks > paperLimits.blocks) {
      this.#cut();
      return;
    }
    const open = this.#paragraphs.at(-1);
    if (open && open.depth === this.#containers.length && !open.text.isBlank) open.after.push(block);
    else this.#containers.at(-1)?.push(block);
  }

  openContainer(): void {
    this.#containers.push([]);
  }

  closeContainer(): readonly DraftBlock[] {
    if (this.#containers.length === 1) return [];
    this.#closeOwnParagraphs();
    return this.#containers.pop() ?? [];
  }

  addNotes(notes: readonly DraftBlock[]): void {
    this.#notes.push(...notes);
    if (this.#paragraphs.length === 0) this.#endOfBlock();
  }

  openTable(): void {
    if (this.#flattened > 0 || this.#tables.length >= paperLimits.nesting) {
      this.#flattened += 1;
      this.say(messages.paperReading.nestedTooDeep);
    } else this.#tables.push({ rows: [], caption: [] });
  }

  startRow(isHead = false): void {
    if (this.#flattened === 0)
      this.#tables.at(-1)?.rows.push({ cells: [], isHead, isRemoved: false, isFoot: false });
  }

  /** The row at hand; undefined where there is none. */
  get row(): RowDraft | undefined {
    return this.#flattened === 0 ? this.#tables.at(-1)?.rows.at(-1) : undefined;
  }

  startCell(facts: CellFacts = {}): void {
    if (this.#flattened > 0) return;
    const table = this.#tables.at(-1);
    if (!table) return;
    if (table.rows.length === 0) this.startRow();
    this.#cells += 1;
    table.rows.at(-1)?.cells.push({ facts, blocks: [] });
    this.openContainer();
  }

  /** Tells of the cell at hand what stands in it, in some kinds of document. */
  describeCell(facts: CellFacts): void {
    const cell = this.row?.cells.at(-1);
    if (cell) cell.facts = { ...cell.facts, ...facts };
  }

  endCell(): void {
    if (this.#flattened > 0) {
      this.#closeOwnParagraphs();
      return;
    }
    const blocks = this.closeContainer();
    const cells = this.row?.cells;
    if (this.#cells > paperLimits.cells) {
      cells?.pop();
      this.#cut();
    } else {
      const cell = cells?.at(-1);
      if (cell) cell.blocks = blocks;
    }
  }

  addCaption(blocks: readonly DraftBlock[]): void {
    if (this.#tables.length === 0 || this.#flattened > 0) for (const block of blocks) this.emit(block);
    else this.#tables.at(-1)?.caption.push(...blocks);
  }

  closeTable(): void {
    if (this.#flattened > 0) {
      this.#flattened -= 1;
      return;
    }
    const table = this.#tables.pop();
    if (!table) return;
    const { blocks, isCut } = blocksOfTable(table, this.place);
    if (isCut) this.#cut();
    for (const block of blocks) this.emit(block);
    this.#endOfBlock();
  }

  /** Notes stand below the table, or after the paragraph, that cites them. */
  #endOfBlock(): void {
    if (this.#tables.length > 0 || this.#paragraphs.length > 0 || this.#containers.length > 1) return;
    const notes = this.#notes;
    this.#notes = [];
    for (const note of notes) this.emit(note);
  }

  /** Says, once, that something was not read. */
  say(why: LocalizedText): void {
    const key = `${why.en} ${this.place.sheet ?? ''} ${this.place.page}`;
    if (!this.#said.has(key)) this.#said.set(key, { place: this.place, why });
  }

  #cut(): void {
    this.say(messages.paperReading.documentCut);
  }

  /** Everything that stands outside tables, once all is closed: notes, too. */
  drafts(): readonly DraftBlock[] {
    while (this.#containers.length > 1) this.closeContainer();
    this.#closeOwnParagraphs();
    this.#endOfBlock();
    return this.#containers[0] ?? [];
  }

  paper(file: string): Paper {
    const drafts = this.drafts();
    this.#sayTabTables(drafts);
    if (this.pictures > 0) this.say(messages.paperReading.picturesNotRead({ count: this.pictures }));
    if (this.objects > 0) this.say(messages.paperReading.objectsNotRead({ count: this.objects }));
    const blocks = drafts.flatMap((draft): PaperBlock[] => {
      if (draft.kind === 'grid') return draft.rows.some((row) => row.length > 0) ? [draft] : [];
      const { kind, place, heading } = draft;
      return [{ kind, place, text: inOneLine(draft.text), heading }];
    });
    if (blocks.length === 0) this.say(messages.paperReading.nothingInDocument);
    return { file, blocks, unread: [...this.#said.values()] };
  }

  /** Rows of figures that tabs set apart. */
  #sayTabTables(drafts: readonly DraftBlock[]): void {
    const isRow = (draft: DraftBlock) =>
      draft.kind === 'paragraph' && /\S[^\S\n]*\t.*\d.*\t.*\d/u.test(draft.text);
    let rows = 0;
    for (const [at, draft] of drafts.entries()) {
      rows = isRow(draft) ? rows + 1 : 0;
      if (rows !== 3) continue;
      const first = drafts[at - 2];
      if (first?.kind !== 'paragraph') continue;
      const begin = inOneLine(first.text).slice(0, 40);
      this.#said.set(`tabs ${at}`, { place: first.place, why: messages.paperReading.tableOfTabs({ begin }) });
    }
  }
}
