import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
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
  const written = await parseText(file, await readText(file));
  // The schema library costs more than a whole run on the built-in instrument: only those who need it pay.
  const { parseCodebook } = await import('./parse-codebook.ts');
  return resolveCodebook(parseCodebook(written, file), file);
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw refusal(
      file,
      { ko: `코드북을 읽을 수 없습니다(${error.code})`, en: `the codebook cannot be read (${error.code})` },
      { ko: '--instrument 뒤의 경로를 확인하십시오', en: 'check the path after --instrument' },
    );
  });
  if (isUtf8(bytes)) return bytes.toString();
  throw refusal(
    file,
    { ko: '코드북이 UTF-8이 아닙니다', en: 'the codebook is not UTF-8' },
    { ko: '편집기에서 UTF-8로 저장하십시오', en: 'save it as UTF-8' },
  );
}

/** JSON is YAML, so one parser reads both. */
async function parseText(file: string, text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const language = extname(file) === '.json' ? 'JSON' : 'YAML';
    const found = error.message.split('\n')[0] ?? error.code;
    throw refusal(
      file,
      { ko: `${language} 문법에 맞지 않습니다: ${found}`, en: `not valid ${language}: ${found}` },
      { ko: '들여쓰기와 따옴표를 확인하십시오', en: 'check the indentation and the quotes' },
      error.linePos?.[0].line,
    );
  }
  try {
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 })) ?? 'null');
  } catch (aliasError) {
    // yaml throws ReferenceError for an alias that leads nowhere or too far, JSON.stringify TypeError for a circle.
    if (!(aliasError instanceof ReferenceError || aliasError instanceof TypeError)) throw aliasError;
    const found = aliasError.message.split('\n')[0];
    throw refusal(
      file,
      { ko: `별칭(*)을 풀 수 없습니다: ${found}`, en: `an alias (*) cannot be resolved: ${found}` },
      { ko: '별칭 대신 내용을 그대로 적으십시오', en: 'write the content out instead of the alias' },
    );
  }
}

function refusal(
  file: string,
  message: Problem['message'],
  hint: NonNullable<Problem['hint']>,
  line?: number,
): InputError {
  return new InputError([{ file, message, hint, ...(line === undefined ? {} : { line }) }]);
}
