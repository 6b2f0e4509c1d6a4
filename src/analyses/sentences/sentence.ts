import { type Block, heading, paragraph } from '../../document/document.ts';
import type { ScoreView } from '../score-view.ts';

/** Sentences on one row of a report. */
export interface SentenceParagraph {
  /** What it is about: the array of the report, then what tells its rows apart. */
  readonly id: string;
  readonly text: string;
}

/** The paragraphs of one analysis, under its heading. */
export interface SentencePart {
  readonly heading: string;
  readonly paragraphs: readonly SentenceParagraph[];
  /** Whether some of it is called significant or not. */
  readonly tested?: true;
}

/** Without those that have nothing to say. */
export const partsWithText = (parts: readonly SentencePart[]): SentencePart[] =>
  parts.filter(({ paragraphs }) => paragraphs.length > 0);

/** The same as blocks of a document, a paragraph a line. */
export const sentenceBlocks = (parts: readonly SentencePart[]): Block[] =>
  parts.flatMap((part) => [heading(part.heading), sentenceParagraph(part)]);

const sentenceParagraph = ({ paragraphs }: SentencePart) => paragraph(paragraphs.map(({ text }) => text));

/** For a place that has a heading: paragraphs whose first lines say what the others are about. */
export const captionedSentences = (parts: readonly SentencePart[]): Block[] =>
  partsWithText(parts).map((part) => paragraph([part.heading, ...part.paragraphs.map(({ text }) => text)]));

/** Sentences, one behind the other. */
export const joined = (sentences: readonly string[]): string =>
  sentences.filter((one) => one !== '').join(' ');

type MakeParts<Report> = (report: Report, view: ScoreView) => readonly SentencePart[];

/** What two functions say of a report, one after the other. */
export const partsOf =
  <One, Other>(one: MakeParts<One>, other: MakeParts<Other>): MakeParts<One & Other> =>
  (report, view) => [...one(report, view), ...other(report, view)];
