import type { z } from 'zod';
import { ko } from 'zod/locales';
import type { LocalizedText } from '../../localized.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

type Issue = z.core.$ZodIssue;

/** What was found and what was needed, where a value departs from the schema; `whole`: only whole numbers may stand here. */
export function departure(issue: Issue, whole: boolean): LocalizedText {
  const wanted = alternatives(issue).map((one) => needed(one, whole));
  const known = wanted.flatMap((text) => text ?? []);
  if (known.length < wanted.length) return localize({ ko: inKorean(issue), en: issue.message });
  const unique = known.filter(({ en }, index) => known.findIndex((other) => other.en === en) === index);
  const found = foundText(issue.input);
  return messages.codebookSyntax.foundNeeded({ found, unique });
}

/** What to write instead, where that is plain; `inList`: the value stands in a list. */
export function remedy(issue: Issue, inList: boolean): LocalizedText | null {
  const { input } = issue;
  const expected = alternatives(issue).flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
  if (expected.includes('array') && (typeof input === 'string' || typeof input === 'number')) {
    return messages.codebookSyntax.write({ input });
  }
  if (expected.includes('string') && typeof input === 'number') {
    return messages.codebookSyntax.writeInQuotes({ input });
  }
  const names = typeof input === 'string' ? input.trim().split(/\s+/) : [];
  if (inList && alternatives(issue).some(({ code }) => code === 'invalid_format') && names.length > 1) {
    const list = shortened(names.join(', '));
    return messages.codebookSyntax.separateNamesWithCommas({ list });
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
        ? localize({ ko: values, en: values })
        : messages.codebookSyntax.oneOf({ values });
    }
    case 'invalid_format':
      return messages.codebookSyntax.plainName;
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
  const range = issue.inclusive
    ? least
      ? messages.codebookSyntax.atLeast({ limit })
      : messages.codebookSyntax.atMost({ limit })
    : least
      ? messages.codebookSyntax.above({ limit })
      : messages.codebookSyntax.below({ limit });
  if (issue.origin === 'number' || issue.origin === 'int')
    return messages.codebookSyntax.numberInRange({ range });
  if (issue.origin === 'string' && least && limit === '1') return messages.codebookSyntax.textNotEmpty;
  if (issue.origin === 'string') return messages.codebookSyntax.textOfLength({ range, limit, least });
  if (issue.origin === 'array') return messages.codebookSyntax.listInRange({ range, limit, least });
  return null;
}

const mapping = messages.codebookSyntax.mapping;
const types: Readonly<Record<string, LocalizedText>> = {
  int: messages.codebookSyntax.wholeNumber,
  number: messages.codebookSyntax.anyNumber,
  string: messages.codebookSyntax.anyText,
  boolean: messages.codebookSyntax.trueOrFalse,
  array: messages.codebookSyntax.anyList,
  tuple: messages.codebookSyntax.anyList,
  object: mapping,
  record: mapping,
};

function foundText(input: unknown): LocalizedText {
  if (input === undefined || input === null) return messages.codebookSyntax.nothing;
  if (Array.isArray(input)) return messages.codebookSyntax.listOf({ inputCount: input.length });
  if (typeof input === 'object') return mapping;
  const text = typeof input === 'string' ? `"${shortened(input)}"` : String(input);
  return localize({ ko: text, en: text });
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
