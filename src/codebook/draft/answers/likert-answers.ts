import { bare, type Ladder } from './ladder.ts';
import { englishLadders } from './ladders-en.ts';
import { koreanLadders } from './ladders-ko.ts';

/** Five points before seven before four before six before three. */
const commonest = [5, 7, 4, 6, 3];

/** Every known answer scale, the commonest number of points first. */
export const ladders: readonly Ladder[] = [...koreanLadders, ...englishLadders].sort(
  (a, b) => commonest.indexOf(a.length) - commonest.indexOf(b.length),
);

interface KnownLadder {
  readonly rungs: Ladder;
  readonly ranks: ReadonlyMap<string, number>;
}

const known: readonly KnownLadder[] = ladders.map((rungs) => ({
  rungs,
  ranks: new Map(rungs.flatMap((rung, index) => rung.map((text) => [bare(text), index + 1] as const))),
}));

const everyWording = new Set(known.flatMap(({ ranks }) => [...ranks.keys()]));

/** Some texts on a known answer scale. */
export interface Fit {
  readonly rungs: Ladder;
  /** Of the texts that are on it, counted from 1. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly points: number;
}

/** A known answer scale that holds all of some texts. */
export interface LikertScale extends Fit {
  /** Whether every answer of the scale was among the texts. */
  readonly complete: boolean;
  /** The first wording of each answer that was not. */
  readonly unmet: readonly string[];
  /** How many answers the next longer scale has that the texts may well come from. */
  readonly longer: number | null;
  /** Where texts stand on another scale of as many points that holds them too, all of them or those of some items. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** Whether the words are an answer of any known scale. */
export function isLikertAnswer(text: string): boolean {
  return spellings(text).some((spelling) => everyWording.has(spelling));
}

/** `매우 그렇다 (Strongly agree)` and `그렇다/Agree` are one answer in two languages. */
function spellings(text: string): readonly string[] {
  const parts = withBrackets(text.trim()) ?? text.split(/[/|\n]/);
  return [text, ...(parts.length > 1 ? parts : [])].map(bare).filter((word) => word !== '');
}

/** What stands in front of the first bracket, and within it, where it ends the text. */
function withBrackets(text: string): readonly string[] | null {
  if (!text.endsWith(')') && !text.endsWith(']')) return null;
  const open = 1 + text.slice(1).search(/[([]/);
  return open > 0 && open < text.length - 2 ? [text.slice(0, open), text.slice(open + 1, -1)] : null;
}

/**
 * Texts on each known scale, those with the most first. Of two wordings of one answer the first stands on the scale: side
 * by side they mean that it is another scale, or that one of them is no answer of it.
 */
export function fits(texts: readonly string[]): readonly Fit[] {
  const spelled = texts.map((text) => [text, spellings(text)] as const);
  const found = known.map(({ rungs, ranks }): Fit => {
    const own = new Map<string, number>();
    const taken = new Map<number, string>();
    for (const [text, words] of spelled) {
      const word = words.find((one) => ranks.has(one));
      const rank = word === undefined ? undefined : ranks.get(word);
      if (word === undefined || rank === undefined || (taken.get(rank) ?? word) !== word) continue;
      taken.set(rank, word);
      own.set(text, rank);
    }
    return { rungs, ranks: own, points: rungs.length };
  });
  const most = Math.max(0, ...found.map(({ ranks }) => ranks.size));
  return most === 0 ? [] : found.filter(({ ranks }) => ranks.size === most);
}

/** So many answers would use every answer that is offered, or nearly. */
export const enoughAnswers = 30;
/** An answer that one person in a hundred would choose is missing from so many less than twice in a hundred times. */
const manyAnswers = 400;

/**
 * The scale that texts come from: one of which every answer was met, else the commonest.
 *
 * @param count  how many answers were met; a few do not tell a scale without a middle from one no one chose
 * @param sets  the texts of items that may be of a scale of their own, such as those of one question
 */
export function likertScale(
  texts: readonly string[],
  count: number,
  sets: readonly (readonly string[])[] = [],
): LikertScale | null {
  const fitting = fits(texts)
    .filter(({ ranks }) => ranks.size === texts.length)
    .map((fit) => ({ ...fit, met: new Set(fit.ranks.values()) }));
  const complete =
    count >= enoughAnswers ? fitting.find(({ met, points }) => met.size === points) : undefined;
  const best = complete ?? fitting[0];
  if (!best) return null;
  const unmet = best.rungs.flatMap(([first = ''], index) => (best.met.has(index + 1) ? [] : [first]));
  // Of a scale without a middle, and of three points, a longer one differs by answers that people may not have chosen.
  const short = best.points % 2 === 0 || best.points === 3 || count < manyAnswers;
  const longer = fitting.flatMap(({ points }) => (short && points > best.points ? points : []));
  const doubtful = [texts, ...sets].filter(
    (set) => new Set(set.map((text) => best.ranks.get(text))).size < best.points,
  );
  const elsewhere = new Map(doubtful.flatMap((set) => onOtherScales(set, best)));
  return {
    ...best,
    unmet,
    complete: unmet.length === 0,
    longer: longer.length > 0 ? Math.min(...longer) : null,
    elsewhere,
  };
}

/** Texts that stand elsewhere on another scale of as many points that holds all of the set. */
function onOtherScales(set: readonly string[], { points, ranks: own }: Fit): readonly [string, number][] {
  return fits(set)
    .filter(({ ranks, points: others }) => ranks.size === set.length && others === points)
    .flatMap(({ ranks }) => [...ranks].filter(([text, rank]) => rank !== own.get(text)));
}
