import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { InputError, type Problem, unreadable } from '../../errors.ts';
import { syntaxWords } from './syntax-words.ts';

/** A codebook of a thousand items has some 200 kB; what takes long to parse and to complain about is refused unread. */
const mostMebibytes = 1;

/**
 * Reads a file that a person wrote in YAML or JSON.
 *
 * @throws InputError when it cannot be read, is not UTF-8, or is not well-formed
 */
export async function readWrittenFile(file: string): Promise<unknown> {
  return parseText(file, await readText(file));
}

async function readText(file: string): Promise<string> {
  const limit = mostMebibytes * 1024 * 1024;
  const bytes = await firstBytes(file, limit + 1).catch((error: NodeJS.ErrnoException) => {
    throw refusal(file, unreadable(error.code ?? error.message), {
      ko: '경로를 확인하십시오',
      en: 'check the path',
    });
  });
  if (bytes.length > limit) {
    throw refusal(
      file,
      { ko: `${mostMebibytes} MB를 넘습니다`, en: `this is larger than ${mostMebibytes} MB` },
      {
        ko: '코드북이나 표 파일의 경로인지 확인하십시오',
        en: 'check that this is a codebook or a file of tables',
      },
    );
  }
  if (isUtf8(bytes)) return bytes.toString();
  throw refusal(
    file,
    { ko: '파일이 UTF-8이 아닙니다', en: 'the file is not UTF-8' },
    { ko: '편집기에서 UTF-8로 저장하십시오', en: 'save it as UTF-8' },
  );
}

async function firstBytes(file: string, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: length - 1 })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** JSON is YAML, so one parser reads both. */
async function parseText(file: string, text: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter });
  const [error] = document.errors;
  if (error) {
    const language = extname(file) === '.json' ? 'JSON' : 'YAML';
    const found = syntaxWords(error, text);
    throw refusal(
      file,
      { ko: `${language} 문법에 맞지 않습니다: ${found.ko}`, en: `not valid ${language}: ${found.en}` },
      { ko: '들여쓰기와 따옴표를 확인하십시오', en: 'check the indentation and the quotes' },
      lineCounter.linePos(error.pos[0]).line,
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
