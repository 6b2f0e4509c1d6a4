import type { LocalizedText } from '../../localized.ts';
import { againstTheRest } from './against-the-rest.ts';
import type { AnswerFamily } from './answer-families.ts';
import { answerNumber } from './answer-number.ts';
import { DraftIds, isName, nameFrom } from './draft-ids.ts';
import { grouped } from './grouped.ts';
import type { ItemColumn } from './item-columns.ts';
import { enoughAnswers } from './likert-answers.ts';
import { anyQuestion, longestStem } from './name-parts.ts';
import type { ItemProposal, ScaleProposal } from './proposal.ts';
import { shortLabel } from './short-label.ts';

/** A scale, and how its items are answered. */
export interface ScaleDraft extends ScaleProposal {
  readonly family: AnswerFamily;
}

/**
 * One scale for the items that share a stem and are answered alike; those without a stem make one together.
 *
 * @param headers  of every column, which ids of items must not be taken for
 * @param sample  cells of some people, for the question which items run the other way
 */
export function proposeScales(
  families: readonly AnswerFamily[],
  headers: readonly string[],
  sample: readonly (readonly string[])[],
): readonly ScaleDraft[] {
  const sets = families
    .flatMap((family) =>
      [...grouped(family.items, ({ parts }) => parts.stem)].map(([stem, items]) => ({
        family,
        stem,
        items,
      })),
    )
    .sort((a, b) => (a.items[0]?.position ?? 0) - (b.items[0]?.position ?? 0));
  const [scaleIds, itemIds] = [new DraftIds([]), new DraftIds(headers)];
  return sets.map(({ family, stem, items }, index) => {
    const scaleId = scaleIds.take(scaleName(stem, index + 1));
    const { range } = family;
    const proposed = items.map((item, number) =>
      proposeItem(item, stem === null ? 'q' : `${scaleId}_`, number + 1, itemIds),
    );
    return {
      id: scaleId,
      label: stem !== null && !isName(stem) ? stem : null,
      min: range.min,
      max: range.max,
      items: proposed,
      confirmRange: range.confirm ?? unusedAnswers(family, items),
      confirmItems: questions(
        items.length > 1 && (stem === null || anyQuestion.test(stem)),
        turnedItems(family, items, proposed, sample),
      ),
      family: { ...family, items },
    };
  });
}

/** Answers in words that others gave and nobody here did: these items may offer fewer of them. */
function unusedAnswers({ values, range }: AnswerFamily, items: readonly ItemColumn[]): LocalizedText | null {
  const own = items.flatMap(({ cells }) => [...cells.answers]);
  const met = new Set(own.map(([cell]) => values.get(cell) ?? answerNumber(cell)?.value));
  const unused = [...values].filter(([, value]) => !met.has(value)).map(([text]) => text);
  const count = own.reduce((sum, [, n]) => sum + n, 0);
  if (unused.length === 0 || count < enoughAnswers || items[0]?.cells.form !== 'likert') return null;
  const list = unused.map((text) => `"${text}"`).join(', ');
  return {
    ko: `${range.max}점 척도인지. 아무도 고르지 않은 응답: ${list}`,
    en: `that the scale has ${range.max} points; nobody chose ${list}`,
  };
}

/** The stem where it is a short name, else the number of the question. */
function scaleName(stem: string | null, number: number): string {
  if (stem === null) return 'scale';
  const isSentence = (stem.length > longestStem && !isName(stem)) || /[?？]/.test(stem);
  return isSentence ? `q${number}` : nameFrom(stem.replaceAll('/', '_'), `q${number}`);
}

function proposeItem(
  { profile, parts }: ItemColumn,
  prefix: string,
  number: number,
  ids: DraftIds,
): ItemProposal {
  const { name, label } = profile;
  if (isName(name)) return { id: name, label: label && shortLabel(label), column: name };
  const code = parts.code === null ? '' : nameFrom(parts.code, '');
  return {
    id: ids.take(code || `${prefix}${number}`),
    label: label === null ? parts.question : shortLabel(label),
    column: name,
  };
}

function turnedItems(
  { values, range }: AnswerFamily,
  items: readonly ItemColumn[],
  proposed: readonly ItemProposal[],
  sample: readonly (readonly string[])[],
): string[] {
  const answer = (cell: string): number | null => {
    const value = values.get(cell) ?? answerNumber(cell)?.value ?? null;
    return value !== null && value >= range.min && value <= range.max ? value : null;
  };
  const people = sample.map((cells) => items.map(({ position }) => answer(cells[position] ?? '')));
  return againstTheRest(people, items.length).flatMap((position) => proposed[position]?.id ?? []);
}

function questions(loose: boolean, turned: readonly string[]): LocalizedText | null {
  if (!loose && turned.length === 0) return null;
  const [ko, en]: [string[], string[]] = [[], []];
  if (loose) {
    ko.push('이 문항들이 한 척도인지');
    en.push('that these items are one scale');
  }
  if (turned.length > 0) {
    const list = turned.join(', ');
    ko.push(`역채점 문항? 나머지와 반대로 움직임. 맞으면 reverse: [${list}]`);
    en.push(`reverse-keyed? these run against the rest; if so, reverse: [${list}]`);
  }
  return { ko: ko.join('; '), en: en.join('; ') };
}
