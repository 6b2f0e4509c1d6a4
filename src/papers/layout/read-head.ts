import { plainCharacters } from '../../printed/figures/plain-characters.ts';
import { type HeadRole, roleOfWords } from './head-words.ts';

/** What one text of a head says. */
export interface ReadHead {
  /** In the order of the figures of a cell: "M (SD)" is mean, then SD. Empty where the text names no statistic. */
  readonly roles: readonly HeadRole[];
  /** What is left: the name of a group or of a measure; empty where everything is understood. */
  readonly name: string;
  /** The n that the text gives, such as that of "Pilot (n = 60)". */
  readonly n: string | null;
  /** The df that a head such as "t(118)" or "F(2, 117)" gives. */
  readonly df: readonly string[];
}

const countForms = [
  /[([]?\s*\bn\s*=\s*(\d[\d,]*)\s*(?:명|,?\s*\d+(?:\.\d+)?\s?%)?\s*[)\]]?/iu,
  /[([]\s*(\d[\d,]*)\s*명\s*[)\]]/u,
] as const;

/** A raised number that is no power: "Pilot^1", but "R^2" and "partial η^2". */
const footnoteMark = /(?<!(?:^|[^\p{L}])Δ?[rxχηωφ]p?(?=\^2$))\^\d+$/iu;

/** What a word before a statistic makes of it is another one: "cumulative percent", "geometric mean", "fold change", "adjusted p", "bootstrap 95% CI". */
const changing =
  /^(?:(?:cumulative|cum|누적|expected|기대|missing|결측|bootstrap|부트스트랩|permutation|순열(?:검정)?|equiv(?:alence)?|동등성)(?=[\s.]|$)|(?:adj(?:usted)?|corrected|보정된?|수정된?)\.?[\s_]p\b|p[\s_.](?:adj(?:usted)?|corrected)\b|(?:fold|relative|risk|rate|hazard|no)[\s-]+\S|(?:percent(?:age)?|%|standardi[sz]ed(?: mean)?|standard mean) (?:change|diff))|(?<![\p{L}])(?:geometric|harmonic|trimmed|winsori[sz]ed|root|rank|log|ln|intra-?class|item-total|semi-?partial|partial(?= (?:r|corr))|tetrachoric|polychoric|canonical|기하|조화|절사|순위|서열|로그|급내|문항-?\s?(?:전체|총점)\s?간?|편|부분)[\s-]?(?=mean|average|median|or\b|odds|r\b|corr|square|평균|중앙|오즈|승산|상관)/iu;
/** What limits are of, where they are not those of the mean, the difference or the coefficient of the row: "η² 95% CI lower". */
const ofOther =
  /(?:^|\s)(?:range|범위|q1.*|(?:η|ω|ε|χ)\^?[²2]|[dgrvφαωκλ]|alpha|omega|smd|tukey|games\S*)(?=\s|$)/iu;

/** Reads one text of a head, or a label that may name a statistic ("Age, mean (SD)"). Lines of Hangul may end within a word. */
export function readHead(text: string): ReadHead {
  const read = readPhrase(text);
  const unbroken = text.replace(/(?<=\p{Script=Hangul})\n(?=[\p{Script=Hangul}(])/gu, '');
  if (read.roles.length > 0 || unbroken === text) return read;
  const whole = readPhrase(unbroken);
  return whole.roles.length > 0 ? whole : read;
}

function readPhrase(text: string): ReadHead {
  const phrase = plainCharacters(text.replaceAll('\n', ' ')).replace(footnoteMark, '').trim();
  const test = /^(t|f|χ2|x2|χ²|z)\s*\(\s*(?:df\s*=\s*)?(\d[\d.]*)(?:\s*,\s*(\d[\d.]*))?\s*\)$/iu.exec(phrase);
  if (test) {
    const [, name = '', ...df] = test;
    return { ...rolesOf(name), n: null, df: df.flatMap((one) => one ?? []) };
  }
  const counted = withoutCount(phrase);
  return { ...rolesOf(counted.phrase), n: counted.n, df: [] };
}

/** What is left of a phrase without its n: "Pilot" and "60" of "Pilot (n = 60)". */
export function withoutCount(phrase: string): { readonly phrase: string; readonly n: string | null } {
  for (const form of countForms) {
    const found = form.exec(phrase);
    if (!found) continue;
    const rest = `${phrase.slice(0, found.index)} ${phrase.slice(found.index + found[0].length)}`
      .replace(/\s+/gu, ' ')
      .replace(/[,;:]\s*$/u, '')
      .trim();
    return { phrase: rest, n: (found[1] ?? '').replaceAll(',', '') };
  }
  return { phrase, n: null };
}

function rolesOf(phrase: string): Pick<ReadHead, 'roles' | 'name'> {
  if (changing.test(phrase)) return { roles: [], name: phrase };
  const own = rolesOfWhole(phrase);
  if (own) return { roles: own, name: '' };
  const footnote = /^(.*\S)\s*,?\s*[⁰¹²³⁴-⁹]+$/u.exec(phrase);
  if (footnote) return rolesOf((footnote[1] ?? '').replace(/,$/u, ''));
  // "Pilot M (SD)", "Total, n (%)", "Age (years): mean ± SD": the statistic stands last.
  const starts = [...phrase.matchAll(/[\s,:;–|-]+/gu)];
  for (const { index, 0: gap } of starts) {
    const rest = phrase.slice(index + gap.length);
    const before = phrase.slice(0, index).trim();
    // "14 d", "70–75%" and "10 min" are a number and its unit.
    const isUnit = /^(?:[a-z%]{1,3}|\d+\s?%)$/iu.test(rest) && /\d$/u.test(before);
    const roles = isUnit ? null : rolesOfWhole(rest);
    if (!roles || isNoFigure(roles) || before === '' || isOpen(before)) continue;
    if (isLimit(roles) && ofOther.test(before)) return { roles: [], name: phrase };
    return isOther(before, roles) ? { roles: [], name: phrase } : { roles, name: before };
  }
  // "사업지역 평균(표준편차)" is found above; "Age (mean ± SD)" and "Age (years; median, IQR)" name the statistic in brackets.
  const inside = /^(.*\S)\s*[([](?:[^()[\];]*;\s*)?([^()[\];]*(?:\([^()]*\))?)[)\]]$/u.exec(phrase);
  const roles = inside ? rolesOfWhole(inside[2] ?? '') : null;
  if (inside && roles && isSummary(roles)) return { roles, name: inside[1] ?? '' };
  const withUnit = unitLast.exec(phrase);
  return withUnit ? rolesOf(withUnit[1] ?? '') : { roles: [], name: phrase };
}

/** A unit behind a statistic: "Weight, mean (SD), kg", "Age, mean (SD) in years", "Dose: median (range) (Gy)". */
const unitLast =
  /^(.*\b(?:mean|median|평균|중앙값|중위수)\s*[([][^()[\]]*[)\]])(?:\s*,\s*|\s+in\s+|\s*[([])[^()[\],]{1,30}[)\]]?$/iu;

const joining = /(?:\s(?:of|for|in)(?:\sthe)?|의)$/iu;

/** Whether what stands before a statistic is one itself, so that it says which: "95% confidence interval for mean". */
function isOther(before: string, roles: readonly HeadRole[]): boolean {
  const [first] = rolesOfWhole(before.replace(joining, '')) ?? [];
  const isLetter = before.length === 1;
  return !isLetter && first !== undefined && first !== 'label' && first !== 'text' && first !== roles[0];
}

function isLimit([first]: readonly HeadRole[]): boolean {
  return first === 'interval' || first === 'conf_low' || first === 'conf_high';
}

function isNoFigure([first]: readonly HeadRole[]): boolean {
  return first === 'label' || first === 'text';
}

function isOpen(text: string): boolean {
  return (text.match(/[([]/gu) ?? []).length > (text.match(/[)\]]/gu) ?? []).length;
}

/** "Group (control)" names no statistic: one in brackets is taken only where it cannot be a name. */
function isSummary(roles: readonly HeadRole[]): boolean {
  return roles.length > 1 || ['percent', 'mean', 'sd', 'median', 'n', 'score100'].includes(roles[0] ?? '');
}

/** The roles of a phrase of which every part names one: "M", "M (SD)", "Mean ± SD", "B (SE) [95% CI]". */
function rolesOfWhole(phrase: string): HeadRole[] | null {
  const whole = roleOfPart(phrase);
  if (whole) return [whole];
  const parts = phrase
    .replace(/±|\+\/-/gu, '|')
    .split(
      /[()[\]|]|,\s|;\s|(?<!t|f|z|u|χ2)\/(?!f|t|h|u|z)|\sand\s|(?<=median|mean|중앙값|평균)\s+(?=iqr|range|sd|se)/iu,
    )
    .map((part) => part.replace(/^[\s,;]+|[\s,;]+$/gu, ''))
    .filter((part) => part !== '');
  if (parts.length < 2) return null;
  const roles = parts.map(roleOfPart);
  if (roles.some((role) => role === null || role === 'label' || role === 'text')) return null;
  // "Δχ²(df)": the df of the difference.
  const found = roles.flatMap((role, at) =>
    role === 'df' && roles[at - 1] === 'chi_square_change' ? 'df_change' : (role ?? []),
  );
  const tests = found.filter(isOfComparison);
  if (new Set(tests).size > 1) return ['test', ...found.filter((role) => !isOfComparison(role))];
  // "95% CI [LL, UL]" says the same twice, and so does the unit of "빈도(명)" and "비율(%)".
  const isTwice = found.includes('interval') && found.includes('conf_low') && found.includes('conf_high');
  const once = isTwice ? found.filter((role) => role !== 'conf_low' && role !== 'conf_high') : found;
  return new Set(once).size === 1 ? once.slice(0, 1) : once;
}

/** A part of a head; "t or χ²" and "F/t/χ²" say that a row has the one or the other. */
function roleOfPart(part: string): HeadRole | null {
  const role = roleOfWords(part);
  if (role) return role;
  const either = part.split(/\s*(?:\/|·|\sor\s|\s또는\s)\s*/iu);
  const isEither =
    either.length > 1 &&
    either.every((one) => {
      const own = roleOfWords(one.replace(/[\s-]?(?:values?|tests?|statistics?|값|통계량|검정)$/iu, ''));
      return own !== null && (isOfComparison(own) || others.includes(own));
    });
  return isEither ? 'test' : null;
}

const others: readonly HeadRole[] = ['z', 'u', 'h', 'w', 'test'];

/** t, F and χ² are of the same question: a head that names two of them does not say which one a row has. */
function isOfComparison(role: HeadRole): boolean {
  return role === 't' || role === 'f' || role === 'chi_square';
}
