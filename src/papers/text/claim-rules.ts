import { messages } from '../../messages/messages.ts';
import type { Paper } from '../paper.ts';
import type { PaperFigure, ReadTable } from '../paper-figure.ts';
import { markRangeOf, type PaperCheck, paperCheck, pRangeOf } from '../rules/kit/check-kit.ts';
import { oneSidedWords } from '../rules/kit/named-tests.ts';
import { rowsNamed, tableCited } from './cited-table.ts';
import { type Claim, claimIn, partsOf } from './claims.ts';
import { paragraphsOf, placeInText, type Sentence, type Span } from './sentences.ts';
import type { TestStatement } from './statements-of-text.ts';
import { onlyOf, rowNamed, statementsIn } from './text-against-table.ts';

/** The levels at which a paper may call a result significant: .05, and what its words and its legends name. */
export interface Levels {
  readonly least: number;
  readonly most: number;
}

/**
 * What sentences call significant or not, against the p beside it, or against p or marks of the one row that it names of the table that it
 * cites. Only plain words count (`claimIn`): one claim and one result between two turns of a sentence.
 *
 * Source: the decision of Nuijten et al. (2016), Behavior Research Methods 48:1205–1226 (statcheck), of words in place of p
 */
export function claimRules(
  sentences: readonly Sentence[],
  statements: readonly TestStatement[],
  { paper, tables }: { readonly paper: Pick<Paper, 'blocks'>; readonly tables: readonly ReadTable[] },
): PaperCheck[] {
  const levels = levelsOf(paper, tables);
  return sentences.flatMap((sentence) => {
    const results = statementsIn(sentence, statements);
    const parts = partsOf(sentence.text);
    if (results.length > 0) {
      return parts.flatMap((part) => {
        const claim = claimIn(sentence.text, part);
        const own = results.filter((one) => isWithin(one, sentence, part));
        const p = own.length === 1 ? own[0]?.test.p : undefined;
        return claim && p ? [claimCheck(claim, sentence, p, pRangeOf, levels)] : [];
      });
    }
    const claims = parts.flatMap((part) => claimIn(sentence.text, part) ?? []);
    const [claim, ...others] = claims;
    const table = tableCited(sentence.text, tables);
    const row = table ? rowNamed(sentence.text, table) : null;
    if (!claim || others.length > 0 || !table || !row || /\bp\s?[<>=]/u.test(sentence.text)) return [];
    if (!rowsNamed(sentence.text, table).every((mention) => standsBy(mention, claim, sentence.text)))
      return [];
    const [p, marks] = [onlyOf(row, 'p'), row.figures.filter(({ statistic }) => statistic === 'marks')];
    const [mark, ...further] = marks;
    if (p) return [claimCheck(claim, sentence, p, pRangeOf, levels)];
    return mark && further.length === 0 && markRangeOf(mark.plain, table.legend) !== null
      ? [claimCheck(claim, sentence, mark, (text) => markRangeOf(text, table.legend), levels)]
      : [];
  });
}

/** In the same part of the sentence, not far, and nothing set off between them. */
function standsBy(mention: Span, claim: Claim, text: string): boolean {
  const isIn = claim.part.start <= mention.start && mention.end <= claim.part.end;
  const between = text.slice(Math.min(mention.end, claim.end), Math.max(mention.start, claim.start));
  return isIn && between.length <= 60 && !/[,;:()]/u.test(between);
}

function isWithin({ test }: TestStatement, { paragraph, start }: Sentence, part: Span): boolean {
  const place = Object.values(test)[0]?.place;
  if (place?.in !== 'text') return false;
  const whole = placeInText(paragraph, { start: start + part.start, end: start + part.end });
  return whole.start <= place.start && place.start < whole.end;
}

function claimCheck(
  claim: Claim,
  { paragraph, start }: Sentence,
  p: PaperFigure,
  rangeOf: (text: string | null) => ReturnType<typeof pRangeOf>,
  { least, most }: Levels,
): PaperCheck {
  const placed = (span: Span) => placeInText(paragraph, { start: start + span.start, end: start + span.end });
  const part = placed(claim.part);
  const own: PaperFigure = {
    statistic: 'significance',
    plain: claim.says,
    printed: paragraph.printed.slice(part.start, part.end).trim(),
    place: placed(claim),
    measure: null,
    group: null,
  };
  const shown = p.statistic === 'marks' && p.plain === '' ? '–' : p.plain;
  return paperCheck({
    rule: 'significance',
    about: [own, p],
    comparedWith: [],
    alternatives: [claim.says === 'yes' ? 'no' : 'yes'],
    holds: ([says, text = null]) => {
      const range = rangeOf(text);
      if (range === null) return true;
      return says === 'yes' ? range.low < most - slack : range.high > least + slack;
    },
    message: messages.paperText.wordsSayOtherwise({
      isYes: claim.says === 'yes',
      name: messages.papers.statistics[p.statistic],
      p: shown,
    }),
  });
}

const slack = 1e-9;

const namedLevel =
  /(?:α|alpha|significance levels?|levels? of significance|significant at(?: the)?|유의\s?수준)[^.;]{0,25}?(0?\.\d+|\d{1,2}(?=\s?%))|(0?\.\d+|\d{1,2}(?=\s?%))\s?%?\s?(?:level\b|significance level|유의\s?수준|수준에서)|\bp\s?<=?\s?(0?\.10?)(?!\d)|(9\d)\s?%\s?(?:confidence level|신뢰\s?수준)/giu;
const corrected =
  /bonferroni|본페로니|holm\b|\bFDR\b|benjamini|šid[aá]k|sidak|corrected (?:for|alpha|significance)|adjusted (?:alpha|significance|for multiple)|multiple (?:comparisons|testing)|다중\s?비교|유의\s?수준을?\s?(?:보정|조정)/iu;

/** Several tests may share one level, and p of one side may be half of the printed one. */
export function levelsOf({ blocks }: Pick<Paper, 'blocks'>, tables: readonly ReadTable[]): Levels {
  const text = paragraphsOf(blocks).map(({ plain }) => plain.text);
  const words = [...text, ...tables.flatMap(({ notes, caption }) => [caption ?? '', ...notes])].join('\n');
  const named = [...words.matchAll(namedLevel)].flatMap(([, one, other, cut, confidence]) => {
    const number = Number(one ?? other ?? cut ?? 100 - Number(confidence));
    const level = number >= 1 ? number / 100 : number;
    return level > 0 && level <= 0.2 ? [level] : [];
  });
  const ofLegends = tables.flatMap(({ legend }) => Object.values(legend).map(Number));
  const most = Math.max(0.05, ...named, ...ofLegends);
  return {
    least: corrected.test(words) ? 0 : Math.min(0.05, ...named),
    most: oneSidedWords.test(words) ? 2 * most : most,
  };
}
