import { fontSizes } from '../paper/fit-columns.ts';

/** How letters look. */
export interface CharacterLook {
  /** In half points, as everything on paper. */
  readonly size: number;
  readonly bold?: boolean;
  readonly raised?: boolean;
  /** Behind a wrong figure. */
  readonly ground?: string;
}

const cellLooks = fontSizes.flatMap((size) => [
  [`cell${size}`, { size }] as const,
  [`cell${size}Raised`, { size, raised: true }] as const,
  [`cell${size}Wrong`, { size, bold: true, ground: '#FBD9D3' }] as const,
]);

/** By name; what stands in the document is the place in this list. */
export const characterLooks: readonly (readonly [name: string, look: CharacterLook])[] = [
  ['body', { size: 20 }],
  ['title', { size: 32, bold: true }],
  ['heading', { size: 26, bold: true }],
  ['caption', { size: 20, bold: true }],
  ['note', { size: 17 }],
  ...cellLooks,
];

export interface ParagraphLook {
  readonly align?: 'LEFT' | 'RIGHT' | 'CENTER';
  /** In twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  /** On the page of what follows. */
  readonly keep?: boolean;
  /** Its level in the outline, from 0. */
  readonly outline?: number;
  /** In percent of the letters. */
  readonly line?: number;
}

/** Rows that stand deeper than this stand as deep as this. */
const deepest = 6;
const indents = Array.from({ length: deepest }, (_, index) => index + 1);

export const paragraphLooks: readonly (readonly [name: string, look: ParagraphLook])[] = [
  ['body', { after: 120 }],
  ['title', { after: 200 }],
  ['heading', { before: 320, after: 120, keep: true, outline: 0 }],
  ['caption', { before: 200, after: 60, keep: true, line: 130 }],
  ['note', { after: 60, line: 140 }],
  ['cell', { line: 130 }],
  ['cellRight', { align: 'RIGHT', line: 130 }],
  ...indents.map((level) => [`cell${level}`, { left: level * 200, line: 130 }] as const),
];

/** What Hangul lists as styles, each with the looks of its letters and its paragraph. */
export const styles = [
  { look: 'body', name: '바탕글', engName: 'Normal' },
  { look: 'heading', name: '개요 1', engName: 'Outline 1' },
  { look: 'title', name: '제목', engName: 'Title' },
  { look: 'caption', name: '캡션', engName: 'Caption' },
  { look: 'note', name: '주', engName: 'Note' },
  { look: 'cell', name: '표 내용', engName: 'Table Cell' },
] as const;

export type StyleName = (typeof styles)[number]['look'];

const placeIn = (looks: readonly (readonly [string, unknown])[], wanted: string): number =>
  Math.max(
    0,
    looks.findIndex(([name]) => name === wanted),
  );

export const characterId = (name: string): number => placeIn(characterLooks, name);
export const paragraphId = (name: string): number => placeIn(paragraphLooks, name);
export const styleId = (name: StyleName): number => styles.findIndex(({ look }) => look === name);

/** The look of the paragraph in a cell. */
export function cellLook(align: 'left' | 'right', indent: number): string {
  if (align === 'right') return 'cellRight';
  return indent === 0 ? 'cell' : `cell${Math.min(indent, deepest)}`;
}

/** Rules of a cell. The first is none, for everything that is no cell. */
export const ruleWidths = { none: undefined, light: '0.12 mm', heavy: '0.4 mm' } as const;
export type Rule = keyof typeof ruleWidths;

const rules = ['none', 'light', 'heavy'] as const satisfies readonly Rule[];

export const borders = rules.flatMap((top) => rules.map((bottom) => ({ top, bottom })));

/** From 1, as Hangul counts them. */
export const borderId = (top: Rule, bottom: Rule): number =>
  1 + borders.findIndex((border) => border.top === top && border.bottom === bottom);
