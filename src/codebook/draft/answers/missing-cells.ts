import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { asSeen, normalised } from '../../words/normalised.ts';
import type { ItemColumn } from '../columns/item-column.ts';
import type { PopulationProposal } from '../proposal.ts';
import type { ScaleDraft } from '../scales/propose-scales.ts';
import type { AnswerFamily } from './answer-family.ts';

type Missing = PopulationProposal['missing'][number];

/** A cell that gives no answer to some item, and the word that the file has for it. */
interface NoAnswer {
  readonly cell: string;
  readonly label: string | null;
  readonly confirm: LocalizedText | null;
}

/**
 * The cells that mean no answer, in all scales of a population. A code that is an answer elsewhere is named by its label,
 * which means the same in every column.
 */
export function missingCells(scales: readonly ScaleDraft[]): PopulationProposal['missing'] {
  const missing = new Map<string, Missing>();
  for (const { cell, label, confirm } of scales.flatMap(noAnswers)) {
    const text = !isAnswer(cell, scales) ? cell : label;
    if (text === null || isText(text, scales) || missing.has(normalised(text))) continue;
    missing.set(normalised(text), { value: cellValue(text), confirm });
  }
  return [...missing.values()];
}

/** A code that means no answer in one scale and an answer in another, where no label tells them apart. */
export function codeAmongAnswers(scale: ScaleDraft, other: ScaleDraft): string | undefined {
  const codes = noAnswers(scale).filter(({ label, confirm }) => label === null && confirm !== null);
  return codes.find(({ cell }) => isAnswer(cell, [other]))?.cell;
}

function noAnswers({ family }: ScaleDraft): readonly NoAnswer[] {
  const { items, range, outside } = family;
  const declared = items.flatMap(({ profile }) =>
    [...profile.declaredMissing].map((cell) => ({ cell, label: null, confirm: null })),
  );
  const codes = [...range.codes].map((code) => ({ cell: String(code), label: null, confirm: isCode }));
  return [
    ...declared,
    ...items.flatMap((item) => item.cells.missing.map((cell) => said(item, cell))),
    ...items.flatMap((item) => outside.map((code) => beyond(item, String(code)))),
    ...items.flatMap((item) => strangeCells(item, family)),
    ...codes,
  ];
}

const isCode = messages.draftAnswers.isCode;

function said({ profile }: ItemColumn, cell: string): NoAnswer {
  const label = profile.valueLabels.get(cell) ?? null;
  if (label === null) return { cell, label, confirm: isCode };
  const confirm = messages.draftAnswers.fileCalls({ isCode, label: asSeen(label) });
  return { cell, label, confirm };
}

function beyond({ profile, cells }: ItemColumn, code: string): NoAnswer {
  const cell = [...cells.numbers].find(([, value]) => String(value) === code)?.[0] ?? code;
  const label = profile.valueLabels.get(code) ?? null;
  const words = label === null ? '' : ` "${asSeen(label)}"`;
  const confirm = messages.draftAnswers.doesNotFollowScale({ words });
  return { cell, label, confirm };
}

/** More or longer ones are free text, which no codebook should hold: `score` refuses them with their places. */
const mostStrange = 5;
const longestStrange = 40;

function strangeCells({ cells }: ItemColumn, { texts }: AnswerFamily): readonly NoAnswer[] {
  const known = new Set(texts.map(({ text }) => text));
  const strange = cells.strange.filter((cell) => !known.has(cell));
  if (strange.length > mostStrange || strange.some((cell) => cell.length > longestStrange)) return [];
  const confirm = messages.draftAnswers.noAnswerUnlessPutBack;
  return strange.map((cell) => ({ cell, label: null, confirm }));
}

const wholeNumber = /^-?\d+(\.0+)?$/;

function isAnswer(cell: string, scales: readonly ScaleDraft[]): boolean {
  return wholeNumber.test(cell) && scales.some(({ min, max }) => Number(cell) >= min && Number(cell) <= max);
}

function isText(text: string, scales: readonly ScaleDraft[]): boolean {
  const compared = normalised(text);
  return scales.some(({ family }) => family.texts.some((answer) => normalised(answer.text) === compared));
}

const cellValue = (cell: string) => (/^(0|-?[1-9]\d{0,5})$/.test(cell) ? Number(cell) : cell);
