import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type * as yaml from 'yaml';
import type { z } from 'zod';
import { InputError, type Problem } from '../errors.ts';
import type { Instrument } from './instrument.ts';
import { jejuHanaro } from './jeju-hanaro.ts';
import { resolveCodebook } from './resolve-codebook.ts';

/** The instrument that is used when no codebook is named. */
export function builtInInstrument(): Instrument {
  return resolveCodebook(jejuHanaro);
}

/**
 * Reads a codebook from a YAML or JSON file.
 *
 * @throws InputError when the file cannot be read or parsed, does not follow the schema, or contradicts itself
 */
export async function loadInstrument(file: string): Promise<Instrument> {
  // The schema and YAML libraries cost more than a whole run on the built-in instrument: only those who need them pay.
  const [{ codebookSchema }, { parseDocument }] = await Promise.all([
    import('./codebook-schema.ts'),
    import('yaml'),
  ]);
  const document = parseDocument(await readText(file), { prettyErrors: true, uniqueKeys: true });
  if (document.errors.length > 0)
    throw new InputError(document.errors.map((error) => syntaxProblem(file, error)));
  const parsed = codebookSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!parsed.success)
    throw new InputError(parsed.error.issues.flatMap((issue) => schemaProblems(file, issue)));
  return resolveCodebook(parsed.data, file);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new InputError([
      {
        file,
        message: {
          ko: `코드북을 읽을 수 없습니다(${reason})`,
          en: `the codebook cannot be read (${reason})`,
        },
        hint: { ko: '--instrument 뒤의 경로를 확인하십시오', en: 'check the path after --instrument' },
      },
    ]);
  }
}

function syntaxProblem(file: string, error: yaml.YAMLParseError): Problem {
  const language = extname(file) === '.json' ? 'JSON' : 'YAML';
  const line = error.linePos?.[0].line;
  const found = error.message.split('\n')[0] ?? error.code;
  return {
    file,
    ...(line === undefined ? {} : { line }),
    message: { ko: `${language} 문법에 맞지 않습니다: ${found}`, en: `not valid ${language}: ${found}` },
    hint: {
      ko: '들여쓰기와 따옴표를 확인하십시오',
      en: 'check the indentation and the quotes',
    },
  };
}

/** A union that fails is told as the failures of the alternative that came closest. */
function schemaProblems(
  file: string,
  issue: z.core.$ZodIssue,
  around: readonly PropertyKey[] = [],
): Problem[] {
  const path = [...around, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.reduce((best, errors) => (depth(errors) > depth(best) ? errors : best));
    if (depth(closest) > 0) return closest.flatMap((inner) => schemaProblems(file, inner, path));
  }
  const message = issue.code === 'invalid_union' ? alternatives(issue) : issue.message;
  return [
    {
      file,
      column: pathText(path),
      message: { ko: message, en: message },
      hint: {
        ko: '스키마: hanaro/schema/codebook-1.json, 설명: docs/codebook.md',
        en: 'the schema is hanaro/schema/codebook-1.json, explained in docs/codebook.md',
      },
    },
  ];
}

const depth = (issues: readonly z.core.$ZodIssue[]) =>
  Math.max(0, ...issues.map((issue) => issue.path.length));

function alternatives(issue: z.core.$ZodIssueInvalidUnion): string {
  return issue.errors.map((errors) => errors.map((error) => error.message).join(', ')).join('; or: ');
}

/** `['populations', 0, 'scales', 2]` as `populations[0].scales[2]`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
