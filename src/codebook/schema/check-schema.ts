import type { z } from 'zod';
import { InputError, type Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { inEveryLanguage, messages } from '../../messages/messages.ts';
import { mostGroups } from '../most-groups.ts';
import { hideProtoKeys, showProto, showProtoKeys } from '../resolve/plain-keys.ts';
import { isFreeKey, keysAt, nearestKey, wantsWholeNumber } from './schema-keys.ts';
import { departure, remedy } from './schema-words.ts';

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
  const found = parsed.error.issues.flatMap((issue) => departures(issue, [], { schema, written }));
  const problems = found.slice(0, mostListed).map(({ path, message, hint: own }) => ({
    file,
    ...(path.length === 0 ? {} : { path: pathText(path) }),
    message: shown(message),
    hint: own === null ? hint : shown(messages.codebookSyntax.bothHints({ own, hint })),
  }));
  throw new InputError(problems satisfies Problem[], Math.max(0, found.length - mostListed));
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

interface Checked {
  readonly schema: z.ZodType;
  readonly written: unknown;
}

interface Departure {
  readonly path: Path;
  readonly message: LocalizedText;
  readonly hint: LocalizedText | null;
}

/** A union that fails is reported as the failures of the alternative that came closest. */
function departures(issue: Issue, around: Path, checked: Checked): Departure[] {
  const { schema, written } = checked;
  const path = [...around, ...issue.path];
  const alternatives = issue.code === 'invalid_union' ? issue.errors : [];
  const deepest = Math.max(0, ...alternatives.map(depth));
  if (deepest > 0) {
    const closest = alternatives.find((errors) => depth(errors) === deepest) ?? [];
    return closest.flatMap((inner) => departures(inner, path, checked));
  }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, written);
    return issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(key, known) }));
  }
  if (issue.input === undefined && path.length > 0) {
    const name = String(path.at(-1));
    return [{ path, message: messages.codebookSyntax.missing({ name }), hint: null }];
  }
  // A plain value where a key of the file's own would hold a mapping or a list: the key is misspelt or not known.
  if (issue.code === 'invalid_type' && !isNested(issue.input) && isFreeKey(schema, path, written)) {
    return [{ path, ...unknownKey(String(path.at(-1)), keysAt(schema, path.slice(0, -1), written)) }];
  }
  if (endsWith(path, ['group', 'levels']) && Array.isArray(issue.input)) {
    return [{ path, ...groupsOutside(issue.input.length) }];
  }
  return [
    {
      path,
      message: departure(issue, wantsWholeNumber(schema, path)),
      hint: remedy(issue, typeof path.at(-1) === 'number'),
    },
  ];
}

const isNested = (input: unknown) => typeof input === 'object' && input !== null;

const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));

const endsWith = (path: Path, end: Path) => end.every((part, index) => path.at(index - end.length) === part);

function unknownKey(key: string, known: readonly string[]): Omit<Departure, 'path'> {
  // Its old name.
  const nearest = key === 'instrument' && known.includes('codebook') ? 'codebook' : nearestKey(key, known);
  const list = known.join(', ');
  return {
    message: messages.codebookSyntax.unknownKey({ key }),
    hint:
      nearest === null
        ? messages.codebookSyntax.known({ list })
        : messages.codebookSyntax.perhaps({ nearest }),
  };
}

function groupsOutside(count: number): Omit<Departure, 'path'> {
  if (count > mostGroups)
    return {
      message: messages.codebookSyntax.everyTwoComparedSoMay({ count, mostGroups }),
      hint: messages.codebookSyntax.putSeveralUnderValues,
    };
  return {
    message: messages.codebookSyntax.takesTwoOrMoreToCompare({ count }),
    hint: messages.codebookSyntax.listEveryGroupToCompare,
  };
}

const shown = (text: LocalizedText): LocalizedText =>
  inEveryLanguage((language) => showProto(text[language]));

/** `['populations', 0, 'scales', 2]` as `populations[0].scales[2]`. */
function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = showProto(String(part));
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
