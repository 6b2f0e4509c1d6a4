/** A small reader of what sentences say, written without looking at how they are made. */

export interface Told {
  /** undefined: nothing is said of it. */
  readonly significant: boolean | undefined;
  /** Whether the first is above the second. */
  readonly above: boolean | undefined;
  /** Whether figures are given at all. */
  readonly untested: boolean;
  readonly figure: (name: string) => Figure | undefined;
  readonly interval: (name: string) => readonly [string, string] | undefined;
}

export interface Figure {
  readonly df: readonly string[];
  readonly sign: '=' | '<' | '>';
  readonly value: string;
}

const words = {
  ko: {
    no: /유의하지 않|유의하게 (?:높|낮)지 않|볼 수 없었다|집단 쌍은 없었다/,
    yes: /유의하게|유의하였다|유의한|동등하였다/,
    above: /높았다|높지|컸다|양의/,
    below: /낮았다|낮지|작았다|음의/,
    untested: /할 수 없었다|할 수 없는/,
  },
  en: {
    no: /did not|not significantly|was not significant|no two groups/,
    yes: /significant|showed/,
    above: /higher|greater|positively/,
    below: /lower|smaller|negatively/,
    untested: /could not be/,
  },
};

export function told(printed: string, language: 'ko' | 'en'): Told {
  // Print has a minus sign of its own.
  const sentence = printed.replaceAll('\u2212', '-');
  const { no, yes, above, below, untested } = words[language];
  const isAbove = above.test(sentence);
  const isBelow = below.test(sentence);
  // Where the claim ends figures begin.
  return {
    untested: untested.test(sentence),
    significant: no.test(sentence) ? false : yes.test(sentence) ? true : undefined,
    above: isAbove === isBelow ? undefined : isAbove,
    figure: (name) => {
      const found = new RegExp(`(?:^|[ (,])${escaped(name)}(?:\\(([^)]*)\\))? ([=<>]) (-?[\\d.]*\\d)`).exec(
        sentence,
      );
      if (!found) return undefined;
      const [, df = '', sign = '=', value = ''] = found;
      return { df: df === '' ? [] : df.split(', '), sign: sign === '<' || sign === '>' ? sign : '=', value };
    },
    interval: (name) => {
      const found = new RegExp(`${escaped(name)} \\[(-?[\\d.]+), (-?[\\d.]+)\\]`).exec(sentence);
      return found ? [found[1] ?? '', found[2] ?? ''] : undefined;
    },
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Sentences end with a point before a space; figures have no space behind theirs. */
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=\.) (?=\S)/);

/** Whether a printed figure is a value rounded to its decimals. */
export function isRounded(printed: string, value: number): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const slack = 1e-12 * Math.max(1, Math.abs(value));
  return Math.abs(Number(printed) - value) <= 0.5 * 10 ** -decimals + slack;
}
