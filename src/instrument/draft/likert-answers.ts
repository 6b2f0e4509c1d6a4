import { normalised } from '../normalised.ts';
import { type Ladder, ladders } from './likert-ladders.ts';

/** A known answer scale that holds all of some texts. */
export interface LikertScale {
  /** Of every text asked about, counted from 1. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly points: number;
  /** Whether every answer of the scale was among the texts. */
  readonly complete: boolean;
}

/** As wordings are compared: spaces and full stops do not matter. */
const bare = (text: string) => normalised(text).replace(/[\s.·・!]/g, '');

const known: readonly ReadonlyMap<string, number>[] = ladders.map(ranksOf);

function ranksOf(ladder: Ladder): ReadonlyMap<string, number> {
  return new Map(ladder.flatMap((rung, index) => rung.map((text) => [bare(text), index + 1] as const)));
}

const everyWording = new Set(known.flatMap((ranks) => [...ranks.keys()]));

/** Whether the words are an answer of any known scale. */
export function isLikertAnswer(text: string): boolean {
  return everyWording.has(bare(text));
}

/** So many answers would use every answer that is offered, or nearly. */
export const enoughAnswers = 30;

/**
 * The scale that texts come from: one of which every answer was met, else the commonest.
 *
 * @param count  how many answers were met; a few do not tell a scale without a middle from one nobody chose
 */
export function likertScale(texts: readonly string[], count: number): LikertScale | null {
  const fitting = known.flatMap((ranks, index) => {
    const found = texts.map((text) => [text, ranks.get(bare(text))] as const);
    const ranked = found.flatMap(([text, rank]) => (rank === undefined ? [] : [[text, rank] as const]));
    if (ranked.length < texts.length || texts.length === 0) return [];
    const points = ladders[index]?.length ?? 0;
    const met = new Set(ranked.map(([, rank]) => rank)).size;
    // Two wordings of one rung side by side mean that it is another scale.
    if (met < new Set(texts.map(bare)).size) return [];
    return [{ ranks: new Map(ranked), points, complete: met === points }];
  });
  const complete = count >= enoughAnswers ? fitting.find((scale) => scale.complete) : undefined;
  return complete ?? fitting[0] ?? null;
}
