import type { z } from 'zod';
import { ko } from 'zod/locales';
import { InputError, type Problem } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import { hideProtoKeys, showProto, showProtoKeys } from './plain-keys.ts';

const mostListed = 100;

/**
 * Checks what a file holds against a schema.
 *
 * @param hint  where the schema is explained
 * @throws InputError listing the departures from it, up to a limit, with their paths in the file
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  written: unknown,
  file: string,
  hint: LocalizedText,
): z.infer<Schema> {
  const parsed = schema.safeParse(hideProtoKeys(written), { reportInput: true });
  if (parsed.success) return showProtoKeys(parsed.data) as z.infer<Schema>;
  const problems = parsed.error.issues.flatMap((issue) =>
    problemsOf(issue, []).map((problem) => ({ file, ...problem, hint })),
  );
  throw new InputError(problems.slice(0, mostListed), Math.max(0, problems.length - mostListed));
}

type Issue = z.core.$ZodIssue;

/** A union that fails is told as the failures of the alternative that came closest. */
function problemsOf(issue: Issue, around: readonly PropertyKey[]): Problem[] {
  const path = [...around, ...issue.path];
  const alternatives = issue.code === 'invalid_union' ? issue.errors : [];
  const deepest = Math.max(0, ...alternatives.map(depth));
  if (deepest > 0) {
    const closest = alternatives.find((errors) => depth(errors) === deepest) ?? [];
    return closest.flatMap((inner) => problemsOf(inner, path));
  }
  return [
    {
      ...(path.length === 0 ? {} : { path: pathText(path) }),
      message: {
        ko: alternativesText(issue, alternatives, inKorean, ' 또는 '),
        en: alternativesText(issue, alternatives, ({ message }) => message, ', or: '),
      },
    },
  ];
}

const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));

function alternativesText(
  issue: Issue,
  alternatives: readonly (readonly Issue[])[],
  text: (issue: Issue) => string,
  or: string,
): string {
  if (alternatives.length === 0) return showProto(text(issue));
  return showProto(alternatives.map((errors) => errors.map(text).join(', ')).join(or));
}

const { localeError: koreanMessage } = ko();

function inKorean(issue: Issue): string {
  if (issue.code === 'invalid_format') return '이름은 공백 없이 글자, 숫자, "_", "-", "."으로 씁니다';
  const message = koreanMessage({ input: undefined, ...issue });
  return (typeof message === 'string' ? message : message?.message) ?? issue.message;
}

/** `['populations', 0, 'scales', 2]` as `populations[0].scales[2]`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = showProto(String(part));
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
