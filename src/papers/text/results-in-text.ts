import type { PlainText } from './plain-text.ts';
import { decimalMarkIn, numberForm, plainNumber } from './text-numbers.ts';

/** A figure of a result, and where it stands in the plain text. */
export interface TextFigure {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

export type ResultStatistic = 't' | 'f' | 'chi_square' | 'z' | 'h' | 'q' | 'r';
export type ResultFigure = ResultStatistic | 'df' | 'df1' | 'df2' | 'p' | 'n' | 'partial_eta_squared';

/** One test as it stands in running text: "t(118) = 2.19, p = .031". */
export interface TextResult {
  readonly statistic: ResultStatistic;
  readonly figures: Readonly<Partial<Record<ResultFigure, TextFigure>>>;
  readonly start: number;
  readonly end: number;
}

const open = '\\s?[(\\[]\\s?';
const close = '\\s?[)\\]]';
const number = numberForm;
const dfOf = `(?:\\^?_?\\{?${open}(?<df>[^()\\[\\]]{1,40})${close}\\}?)?`;
/** "t값은", "F value". */
const called = '(?:\\s?-?(?:값|통계량|value|values|statistic|score))?(?:은|는|이|가)?';
const equals = `\\s*(?:=|:|(?<=[값량은는이가])\\s)\\s*`;
const before = "(?<![A-Za-zΑ-Ωα-ω0-9_.'’/^*+-])";

const names: readonly (readonly [ResultStatistic, string])[] = [
  ['t', 't'],
  ['f', 'F'],
  ['chi_square', '(?:χ|chi)\\s?-?\\^?\\s?(?:2|squared?)?'],
  ['chi_square', '[xX]\\s?\\^?\\s?2(?=\\s?[(\\[])'],
  ['chi_square', '카이제곱'],
  // χ lost on the way out of a PDF.
  ['chi_square', '2(?=\\s?[(\\[]\\s?\\d{1,3}\\s?(?:[,;]\\s?[Nn]\\s?=\\s?\\d[\\d,]*\\s?)?[)\\]])'],
  ['z', '[zZ]'],
  ['h', 'H'],
  ['q', 'Q(?:_?[wbmeWBME])?'],
  ['r', 'r'],
];

const heads = names.map(
  ([statistic, name]) =>
    [
      statistic,
      new RegExp(
        `${before}${name}${dfOf}${called}${equals}(?<value>${number})\\s?\\*{0,4}(?!\\s?[\\d%~])`,
        'dgu',
      ),
    ] as const,
);

const separator = '[\\s,;()\\[\\]]*';
const p = new RegExp(
  `^(?<between>${separator}(?:and|with|이고|이며|로|으로)?${separator})(?:p|P|유의확률)(?:\\s?-?(?:values?|값))?(?:은|는|이|가)?\\s*(?<relation>=?\\s?[<>]\\s?=?|=|:|(?<=[값은는이가률])\\s)\\s*(?<number>${number})(?<rest>.{0,8})`,
  'du',
);
const notSignificant = new RegExp(
  `^(?<between>${separator})(?<ns>n\\.\\s?s\\.|ns|N\\.S\\.|NS)(?![A-Za-z])`,
  'du',
);
const degrees = new RegExp(
  `^${separator}(?:df|d\\.f\\.|자유도)\\s?[=:]\\s?(?<df1>\\d+(?:\\.\\d+)?)(?!\\d)(?:\\s?[,/]\\s?(?<df2>\\d+(?:\\.\\d+)?)(?=\\s?[,;)\\]]))?`,
  'du',
);
/** Effects and errors that may stand between a statistic and its p. */
const other = new RegExp(
  `^${separator}(?:(?:Cohen'?s?|Hedges'?s?|Cramer'?s?|partial|SE|M?SE|MD?|SD|d|g|V|φ|phi|η|ω|ε|R|[Nn]|r)\\s?_?p?\\s?[a-z]{0,3}\\^?2?\\s?[=:]\\s?${number}|\\d\\d\\s?%\\s?(?:CI|신뢰구간)\\s?[=:]?\\s?[(\\[][^()\\[\\]]{3,30}[)\\]])`,
  'u',
);

const partialEta = new RegExp(
  `^${separator}(?:η_?\\{?p\\}?\\s?\\^?2|η\\^?2_?p|[Pp]artial\\s(?:η\\s?\\^?2|eta[\\s-]?squared?)|부분\\s?(?:η\\s?\\^?2|에타\\s?제곱))\\s?[=:]\\s?(?<number>${number})`,
  'du',
);

/** The results of a paragraph that have a p, or that say that they are not significant. */
export function resultsInText({ text }: PlainText): TextResult[] {
  const found = heads.flatMap(([statistic, head]) =>
    [...text.matchAll(head)].flatMap((match) => resultOf(text, statistic, match) ?? []),
  );
  return found
    .filter((one) => !found.some((two) => two !== one && two.start < one.start && one.start < two.end))
    .sort((one, two) => one.start - two.start);
}

function resultOf(text: string, statistic: ResultStatistic, match: RegExpMatchArray): TextResult | null {
  const start = match.index ?? 0;
  let end = start + match[0].length;
  const raw: { name: ResultFigure; text: string; start: number; relation?: string }[] = [];
  const value = match.indices?.groups?.['value'];
  if (!value) return null;
  raw.push({ name: statistic, text: text.slice(...value), start: value[0] });
  const bracket = match.indices?.groups?.['df'];
  if (bracket) {
    const own = bracketOf(statistic, text.slice(...bracket));
    if (!own) return null;
    raw.push(...own.map((one) => ({ ...one, start: bracket[0] + one.start })));
  }
  for (let steps = 0; steps < 4; steps++) {
    const rest = text.slice(end, end + 160);
    const df = degrees.exec(rest);
    if (df && !bracket && raw.length === 1) {
      const [one, two] = [df.indices?.groups?.['df1'], df.indices?.groups?.['df2']];
      if ((two !== undefined) !== (statistic === 'f') || !one) return null;
      raw.push({ name: two ? 'df1' : 'df', text: rest.slice(...one), start: end + one[0] });
      if (two) raw.push({ name: 'df2', text: rest.slice(...two), start: end + two[0] });
      end += df[0].length;
      continue;
    }
    const effect = partialEta.exec(rest)?.indices?.groups?.['number'];
    if (effect) {
      raw.push({ name: 'partial_eta_squared', text: rest.slice(...effect), start: end + effect[0] });
      end += effect[1];
      continue;
    }
    const between = other.exec(rest);
    if (!between || p.test(rest)) break;
    end += between[0].length;
  }
  const rest = text.slice(end, end + 160);
  const ns = notSignificant.exec(rest);
  const probability = p.exec(rest);
  const at = probability?.indices?.groups?.['number'];
  if (probability && at) {
    const after = probability.groups?.['rest'] ?? '';
    // A power of ten, a percent or a range: not read.
    if (/^\s?(?:[x×*·]\s?10|[eE][+-]?\d|%|[-~]\s?\.?\d)|^\d/u.test(after)) return null;
    const relation = (probability.groups?.['relation'] ?? '').replaceAll(/\s/gu, '');
    const sign = /[<>]/u.exec(relation)?.[0] ?? '';
    const inclusive = sign !== '' && relation.endsWith('=') ? (sign === '<' ? '≤' : '≥') : sign;
    raw.push({ name: 'p', text: rest.slice(...at), start: end + at[0], relation: inclusive });
    end += at[1];
    const tail = text.slice(end, end + 60);
    const effect = partialEta.exec(tail)?.indices?.groups?.['number'];
    if (effect) {
      raw.push({ name: 'partial_eta_squared', text: tail.slice(...effect), start: end + effect[0] });
      end += effect[1];
    }
  }
  const mark = decimalMarkIn(raw.flatMap(({ name, text: one }) => (/^(?:df|n)/u.test(name) ? [] : [one])));
  const figures: Partial<Record<ResultFigure, TextFigure>> = {};
  for (const one of raw) {
    const plain = plainNumber(one.text, mark);
    if (plain === null) return null;
    figures[one.name] = {
      plain: (one.relation ?? '') + plain,
      start: one.start,
      end: one.start + one.text.length,
    };
  }
  const nsAt = ns?.indices?.groups?.['ns'];
  if (!figures.p && nsAt) {
    figures.p = { plain: '>.05', start: end + nsAt[0], end: end + nsAt[1] };
    end += nsAt[1];
  }
  return isPossible(statistic, figures) ? { statistic, figures, start, end } : null;
}

/** What stands in the brackets of a statistic: df, two df, df and N. */
function bracketOf(
  statistic: ResultStatistic,
  inside: string,
): { name: ResultFigure; text: string; start: number }[] | null {
  const single = /^(?:df\s?[=:]\s?)?(\d[\d,]*(?:[.,]\d+)?)$/du;
  const withN = /^(?:df\s?[=:]\s?)?(\d{1,4}(?:\.\d+)?)\s?[,;]\s?[Nn]\s?[=:]\s?(\d[\d,]*)$/du;
  const two =
    /^(?:df\s?[=:]\s?)?(\d{1,4}(?:[.,]\d+)?)(?:\s?;\s?|,\s+|\s,\s?|,(?=\d+(?:\.\d+)?$))(\d[\d,]*(?:[.,]\d+)?)$/du;
  const named = statistic === 'f' ? two : withN;
  const second = named.exec(inside.trim());
  const offset = inside.length - inside.trimStart().length;
  const parts = (match: RegExpExecArray, all: readonly ResultFigure[]) =>
    all.flatMap((name, index) => {
      const place = match.indices?.[index + 1];
      return place ? [{ name, text: match[index + 1] ?? '', start: offset + place[0] }] : [];
    });
  if (second) return parts(second, statistic === 'f' ? ['df1', 'df2'] : ['df', 'n']);
  const first = single.exec(inside.trim());
  return first && statistic !== 'f' && statistic !== 'z' ? parts(first, ['df']) : null;
}

/** Whether anything can be worked out from them, and none of them is beyond what it can be. */
function isPossible(
  statistic: ResultStatistic,
  { p: probability, df, df1, df2, ...own }: Partial<Record<ResultFigure, TextFigure>>,
): boolean {
  const value = Number(own[statistic]?.plain);
  if (!probability || Number(probability.plain.replace(/^[<>≤≥]/u, '')) > 1) return false;
  if (statistic === 'r') return df !== undefined && Math.abs(value) < 1;
  if (statistic === 'f') return df1 !== undefined && df2 !== undefined && value >= 0;
  if (statistic === 'z' || statistic === 't')
    return [df].every((one) => one === undefined || Number(one.plain) > 0);
  return df !== undefined && Number(df.plain) > 0 && value >= 0;
}
