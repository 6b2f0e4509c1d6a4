import type { z } from 'zod';
import { ko } from 'zod/locales';
import type { LocalizedText } from '../../localized.ts';

type Issue = z.core.$ZodIssue;

/** What was found and what was needed, where a value departs from the schema; `whole`: only whole numbers may stand here. */
export function departure(issue: Issue, whole: boolean): LocalizedText {
  const wanted = alternatives(issue).map((one) => needed(one, whole));
  const known = wanted.flatMap((text) => text ?? []);
  if (known.length < wanted.length) return { ko: inKorean(issue), en: issue.message };
  const unique = known.filter(({ en }, index) => known.findIndex((other) => other.en === en) === index);
  const found = foundText(issue.input);
  return {
    ko: `적힌 값: ${found.ko}, 필요한 값: ${unique.map(({ ko }) => ko).join(' 또는 ')}`,
    en: `found ${found.en}, needed: ${unique.map(({ en }) => en).join(', or ')}`,
  };
}

/** What to write instead, where that is plain; `inList`: the value stands in a list. */
export function remedy(issue: Issue, inList: boolean): LocalizedText | null {
  const { input } = issue;
  const expected = alternatives(issue).flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
  if (expected.includes('array') && (typeof input === 'string' || typeof input === 'number')) {
    return { ko: `목록으로 적으십시오: [${input}]`, en: `write [${input}]` };
  }
  if (expected.includes('string') && typeof input === 'number') {
    return { ko: `따옴표로 적으십시오: "${input}"`, en: `write it in quotes: "${input}"` };
  }
  const names = typeof input === 'string' ? input.trim().split(/\s+/) : [];
  if (inList && alternatives(issue).some(({ code }) => code === 'invalid_format') && names.length > 1) {
    const list = shortened(names.join(', '));
    return {
      ko: `이름 사이에 쉼표를 적으십시오: [${list}]`,
      en: `separate the names with commas: [${list}]`,
    };
  }
  return null;
}

/** The issues of a union's alternatives; the issue itself where it is of no union. */
function alternatives(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key') return [...issue.issues];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  return issue.errors.flatMap((errors) => errors.flatMap(alternatives));
}

function needed(issue: Issue, whole: boolean): LocalizedText | null {
  const number = whole ? types['int'] : types['number'];
  switch (issue.code) {
    case 'invalid_type':
      return (issue.expected === 'number' ? number : types[issue.expected]) ?? null;
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return issue.values.length === 1
        ? { ko: values, en: values }
        : { ko: `${values} 중 하나`, en: `one of ${values}` };
    }
    case 'invalid_format':
      return {
        ko: '공백 없이 문자, 숫자, "_", "-", "."만 사용한 이름',
        en: 'a name of letters, digits, "_", "-" and ".", without spaces',
      };
    case 'too_small':
    case 'too_big':
      return bound(issue);
    default:
      return null;
  }
}

function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): LocalizedText | null {
  const least = issue.code === 'too_small';
  const limit = String(least ? issue.minimum : issue.maximum);
  const [ko, en] = issue.inclusive
    ? least
      ? [`${limit} 이상`, `at least ${limit}`]
      : [`${limit} 이하`, `at most ${limit}`]
    : least
      ? [`${limit} 초과`, `above ${limit}`]
      : [`${limit} 미만`, `below ${limit}`];
  if (issue.origin === 'number' || issue.origin === 'int') return { ko: `${ko}의 수`, en: `a number ${en}` };
  if (issue.origin === 'string' && least && limit === '1')
    return { ko: '비어 있지 않은 문자열', en: 'a text that is not empty' };
  if (issue.origin === 'string')
    return {
      ko: `${limit}자 ${least ? '이상' : '이하'}의 문자열`,
      en: `a text of ${en} letters`,
    };
  if (issue.origin === 'array')
    return { ko: `${limit}개 ${least ? '이상' : '이하'}의 목록`, en: `a list of ${en}` };
  return null;
}

const mapping = { ko: '"이름: 값" 목록', en: 'a mapping of "name: value"' };
const types: Readonly<Record<string, LocalizedText>> = {
  int: { ko: '정수', en: 'a whole number' },
  number: { ko: '수', en: 'a number' },
  string: { ko: '문자열', en: 'a text' },
  boolean: { ko: 'true나 false', en: 'true or false' },
  array: { ko: '목록', en: 'a list' },
  tuple: { ko: '목록', en: 'a list' },
  object: mapping,
  record: mapping,
};

function foundText(input: unknown): LocalizedText {
  if (input === undefined || input === null) return { ko: '없음', en: 'nothing' };
  if (Array.isArray(input)) return { ko: `목록(${input.length}개)`, en: `a list of ${input.length}` };
  if (typeof input === 'object') return mapping;
  const text = typeof input === 'string' ? `"${shortened(input)}"` : String(input);
  return { ko: text, en: text };
}

const mostShown = 60;

function shortened(text: string): string {
  const letters = [...text.slice(0, 2 * mostShown + 2)];
  return letters.length > mostShown ? `${letters.slice(0, mostShown).join('')}…` : text;
}

const { localeError: koreanMessage } = ko();

function inKorean(issue: Issue): string {
  const message = koreanMessage({ input: undefined, ...issue });
  return (typeof message === 'string' ? message : message?.message) ?? issue.message;
}
