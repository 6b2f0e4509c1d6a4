import { messages } from '../../../messages/messages.ts';
import { oneDigitAlternatives, type Range } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import type { Figures } from '../../statements/statement.ts';
import type { TestStatistic } from '../../statistic.ts';
import {
  fits,
  listed,
  markRangeOf,
  type PaperCheck,
  paperCheck,
  pRangeOf,
  rangeOf,
} from '../kit/check-kit.ts';
import { countOf, exactly, rangeText } from '../kit/interval.ts';
import { type Family, familiesOf } from './families.ts';
import { halved } from './tails.ts';

export interface TestSettings {
  readonly legend: Readonly<Record<string, string>>;
  /** 1 where p is one-sided, 'either' where the words leave it open. */
  readonly tails: 1 | 2 | 'either';
  /** Where df can lie that are not printed, such as those that n gives: any of these. */
  readonly known?: Partial<Readonly<Record<'df' | 'df1' | 'df2', readonly Range[]>>>;
}

/**
 * p and marks of significance against the statistic and df that they come from, each anywhere in its rounding interval; and
 * marks against p.
 *
 * Source: Nuijten et al. (2016), Behavior Research Methods 48:1205–1226 (statcheck)
 */
export function testRules(test: Figures<TestStatistic>, settings: TestSettings): PaperCheck[] {
  const marks = test.marks && markRangeOf(test.marks.plain, settings.legend) !== null ? [test.marks] : [];
  const targets = [...(test.p ? [test.p] : []), ...marks];
  return [
    ...familiesOf(test).flatMap((family) => {
      const statistic = test[family.statistic];
      if (!statistic) return [];
      const df = family.df.flatMap((name) => test[name] ?? []);
      if (!canTell(family, test, settings)) return [];
      return targets.map((target) => probabilityCheck(family, target, [statistic, ...df], settings));
    }),
    ...(test.p ? marks.map((own) => marksAgainstP(own, test.p ?? own, settings)) : []),
  ];
}

function canTell({ df, open }: Family, test: Figures<TestStatistic>, { known }: TestSettings): boolean {
  return df.every((name) => test[name] !== undefined || known?.[name] !== undefined || open !== null);
}

/** Where p can lie: for each df that may be meant, one or both sides. */
function possibleP(
  { p, df, open, signed, wholeDf = false }: Family,
  given: readonly { readonly figure: PaperFigure; readonly text: string | null }[],
  { known, tails }: TestSettings,
): Range[] | null {
  const [statistic] = given;
  const range = rangeOf(statistic?.text);
  if (!range) return null;
  const choices = df.map((name): readonly (Range | null)[] => {
    const own = given.find(({ figure }) => figure.statistic === name);
    const whole = wholeDf ? countOf(own?.text) : null;
    if (own) return [whole === null ? rangeOf(own.text) : exactly(whole)];
    return known?.[name] ?? [open];
  });
  const ways = choices.reduce<readonly (readonly (Range | null)[])[]>(
    (before, choice) => before.flatMap((one) => choice.map((other) => [...one, other])),
    [[]],
  );
  return ways.flatMap((way) => {
    const sure = way.flatMap((one) => one ?? []);
    if (sure.length < way.length) return [{ low: 0, high: 1 }];
    const both = p(range, sure);
    if (!signed || tails === 2) return [both];
    // Of the other tail, where the difference goes the other way than was asked.
    const one = halved(both);
    const other = { low: 1 - one.high, high: 1 - one.low };
    return tails === 1 ? [one, other] : [both, one];
  });
}

function probabilityCheck(
  family: Family,
  target: PaperFigure,
  given: readonly PaperFigure[],
  settings: TestSettings,
): PaperCheck {
  const isMark = target.statistic === 'marks';
  const { legend } = settings;
  const possible = (texts: readonly (string | null)[]) =>
    possibleP(
      family,
      given.map((figure, at) => ({ figure, text: texts[at] ?? null })),
      settings,
    );
  const is = [...new Set((possible(given.map(({ plain }) => plain)) ?? []).map(rangeText))];
  const from = listed(given);
  return paperCheck({
    rule: isMark ? 'stars' : 'p',
    about: [target],
    comparedWith: given,
    alternatives: isMark
      ? ['', ...Object.keys(legend)].filter((mark) => mark !== target.plain)
      : oneDigitAlternatives(target.plain),
    holds: ([printed, ...texts]) => {
      const range = isMark ? markRangeOf(printed, legend) : pRangeOf(printed);
      const ranges = possible(texts);
      return range === null || ranges === null || ranges.some((one) => fits(one, range));
    },
    message: isMark
      ? messages.papers.marksDoNotFollow({ marks: target.plain === '' ? '–' : target.plain, from, is })
      : messages.papers.pDoesNotFollow({ p: target.plain, from, is }),
  });
}

function marksAgainstP(marks: PaperFigure, p: PaperFigure, { legend }: TestSettings): PaperCheck {
  return paperCheck({
    rule: 'stars',
    about: [marks],
    comparedWith: [p],
    alternatives: ['', ...Object.keys(legend)].filter((mark) => mark !== marks.plain),
    holds: ([mark, text]) => {
      const [one, other] = [markRangeOf(mark, legend), pRangeOf(text)];
      return one === null || other === null || fits(one, other);
    },
    message: messages.papers.marksDoNotFollow({
      marks: marks.plain === '' ? '–' : marks.plain,
      from: listed([p]),
      is: [p.plain],
    }),
  });
}
