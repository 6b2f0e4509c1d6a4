import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import { plainCharacters } from '../../printed/figures/plain-characters.ts';

/** One number of a cell, with what stands around it. */
export interface NumberInCell {
  /** In plain form, with the relation of a p: "4.50", "-0.51", "<.001". */
  readonly plain: string;
  readonly bracket: 'none' | 'round' | 'square';
  readonly percent: boolean;
  /** Whether "±" stands before it. */
  readonly plusMinus: boolean;
  /** Marks of significance attached to it, such as "**"; letters that a note explains, too. */
  readonly marks: string;
  /** What is written before it: "t", "p", "n", in lower case; empty where nothing is. */
  readonly label: string;
  /** Whether it is the second end of a range such as "4.1–4.9" or "[4.1, 4.9]". */
  readonly rangeEnd: boolean;
  /** Whether "/" stands before it: "17/30". */
  readonly slash: boolean;
}

const labels =
  'n|m|mean|sd|s\\.d\\.|se|s\\.e\\.|t|f|z|u|h|q|w|r|d|g|p|df|b|β|α|η2|ηp2|χ2|x2|or|hr|rr|ci|95% ?ci|md|mdn|mdn\\.|median|평균|표준편차';
const label = new RegExp(`^(${labels})\\s*(?=[=<>(:]|<=|>=)`, 'iu');
const marks = /^\^?\s?([*†‡§#+]+|\^[a-z](?:\s?,\s?[a-z])*)(?![\d.])/u;

const numbers: Readonly<Record<DecimalMark, RegExp>> = {
  point: /^(\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?|\d*\.\d+|\d+\.?)/u,
  comma: /^(\d{1,3}(?:[.' ]\d{3})+(?:,\d+)?|\d*,\d+|\d+)/u,
  unknown: /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+)/u,
};

/**
 * The figures of a cell or a phrase: "4.50 (0.51)", "12 (34.3%)", "2.31**", "-0.20 [-0.41, 0.01]", "t(118) = 2.31, p = .023".
 *
 * @returns null where anything else stands there: then it is text
 */
export function figuresIn(text: string, mark: DecimalMark): readonly NumberInCell[] | null {
  let rest = plainCharacters(text.replaceAll('\n', ' '));
  const found: NumberInCell[] = [];
  const state = { bracket: 'none' as NumberInCell['bracket'], label: '', plusMinus: false, relation: '' };
  let between = '';
  const skip = (length: number) => {
    rest = rest.slice(length);
  };
  while (rest !== '') {
    const ahead = label.exec(rest);
    if (ahead) {
      state.label = (ahead[1] ?? '').toLowerCase().replaceAll('.', '');
      between = '';
      skip(ahead[0].length);
      continue;
    }
    const sign = /^[+-](?=\s?[\d.,])/u.exec(rest);
    const isRange =
      sign?.[0] === '-' && between === '' && found.length > 0 && found.at(-1)?.bracket === state.bracket;
    const body = sign && !isRange ? rest.slice(1).trimStart() : rest;
    const [, digits] = /^\d|^[.,]\d/u.test(body) ? (numbers[mark].exec(body) ?? []) : [];
    if (digits !== undefined && !isRange) {
      rest = body.slice(digits.length);
      const percent = /^\s?%/u.exec(rest);
      if (percent) skip(percent[0].length);
      const attached = marks.exec(rest.trimStart());
      if (attached) rest = rest.trimStart().slice(attached[0].length);
      const exponent = /^\s?(?:e|[x×*·] ?10 ?\^?)\s?\(?([+-]?\d+)\)?/iu.exec(rest);
      if (exponent) return null;
      found.push({
        plain: state.relation + (sign?.[0] === '-' ? '-' : '') + plainDigits(digits, mark),
        bracket: state.bracket,
        percent: percent !== null,
        plusMinus: state.plusMinus,
        marks: (attached?.[1] ?? '').replaceAll(/[\s^,]/gu, ''),
        label: state.label,
        slash: between === '/',
        rangeEnd: isRangeMark(between) && found.at(-1)?.bracket === state.bracket && state.label === '',
      });
      Object.assign(state, { plusMinus: false, relation: '', label: '' });
      between = '';
      continue;
    }
    const relation = /^(<=|>=|[<>=:])/u.exec(rest);
    if (relation) {
      state.relation = relations[relation[0]] ?? '';
      skip(relation[0].length);
    } else if (/^[([]/u.test(rest)) {
      if (state.bracket !== 'none') return null;
      // "t(118) = 2.31": the number in brackets belongs to the label before it.
      const own = state.label === '' ? null : /^\(([\d.,\s]+)\)/u.exec(rest);
      if (own) {
        found.push(...degreesOf(own[1] ?? '', mark));
        skip(own[0].length);
        continue;
      }
      state.bracket = rest[0] === '(' ? 'round' : 'square';
      between = '';
      skip(1);
    } else if (/^[)\]]/u.test(rest)) {
      if (state.bracket === 'none') return null;
      state.bracket = 'none';
      between = '';
      skip(1);
      const attached = marks.exec(rest.trimStart());
      const last = found.pop();
      if (!last) return null;
      if (attached) rest = rest.trimStart().slice(attached[0].length);
      found.push(attached ? { ...last, marks: (attached[1] ?? '').replaceAll('^', '') } : last);
    } else if (rest.startsWith('±') || rest.startsWith('+/-')) {
      state.plusMinus = true;
      skip(rest.startsWith('±') ? 1 : 3);
    } else if (/^(?:to|and)\b/iu.test(rest) && found.length > 0) {
      between = '-';
      skip(/^to/iu.test(rest) ? 2 : 3);
    } else if (/^[-~,;/]/u.test(rest) && found.length > 0) {
      between = rest.charAt(0);
      skip(1);
    } else if (/^\s/u.test(rest)) skip(1);
    else return null;
  }
  return found.length === 0 || state.bracket !== 'none' ? null : found;
}

const relations: Readonly<Record<string, string>> = {
  '<': '<',
  '>': '>',
  '<=': '≤',
  '>=': '≥',
  '=': '',
  ':': '',
};

function isRangeMark(between: string): boolean {
  return between !== '' && '-~,;'.includes(between);
}

function plainDigits(digits: string, mark: DecimalMark): string {
  const text =
    mark === 'comma' ? digits.replace(/[.' ]/gu, '').replace(',', '.') : digits.replace(/[,' ]/gu, '');
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

/** The df of "F(2, 117)" and "t(118)", labelled df1 and df2, or df. */
function degreesOf(text: string, mark: DecimalMark): NumberInCell[] {
  const texts = text.split(/[,;]\s+|,(?=\d+$)/u).filter((one) => one.trim() !== '');
  const names = texts.length === 2 ? ['df1', 'df2'] : ['df'];
  return texts.map((one, index) => ({
    plain: plainDigits(one.trim(), mark),
    bracket: 'round',
    percent: false,
    plusMinus: false,
    marks: '',
    label: names[index] ?? 'df',
    rangeEnd: false,
    slash: false,
  }));
}
