import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { InputError, type Problem, unreadable } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { refusedFormats } from '../../refused-formats.ts';
import { syntaxWords } from './syntax-words.ts';

/** A codebook of a thousand items has some 200 kB; what takes long to parse and to complain about is refused unread. */
const mostMebibytes = 1;

/**
 * Reads a file that a person wrote in YAML or JSON.
 *
 * @throws InputError when it cannot be read, is not UTF-8, or is not well-formed
 */
export async function readWrittenFile(file: string): Promise<unknown> {
  return parseText(file, readText(file));
}

function readText(file: string): string {
  const limit = mostMebibytes * 1024 * 1024;
  const bytes = firstBytes(file, limit + 1);
  if (bytes.length > limit) {
    throw refusal(
      file,
      messages.codebookSyntax.tooLarge({ mostMebibytes }),
      messages.codebookSyntax.checkCodebookOrFileOfTables,
    );
  }
  const name = nameOfBinary(bytes);
  if (name)
    throw refusal(file, messages.codebookSyntax.notText({ name }), messages.codebookSyntax.textIsNeeded);
  if (isUtf8(bytes)) return bytes.toString();
  throw refusal(file, messages.codebookSyntax.notUtf8, messages.codebookSyntax.saveAsUtf8);
}

/** What begins as no text does: a document or a workbook that was named in place of a text. */
function nameOfBinary(bytes: Buffer): LocalizedText | undefined {
  const first = bytes.toString('latin1', 0, 200);
  if (first.startsWith('PK\x03\x04')) return messages.codebookSyntax.zipFile;
  return refusedFormats.find(({ begins }) => begins(first))?.name;
}

function firstBytes(file: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let end = 0;
  try {
    const descriptor = openSync(file, 'r');
    try {
      for (let read = -1; read !== 0 && end < length; end += read) {
        read = readSync(descriptor, bytes, end, length - end, null);
      }
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const { message, hint } = unreadable(String(code));
    throw refusal(file, message, hint);
  }
  return bytes.subarray(0, end);
}

/**
 * Reads a text that a person wrote in YAML or JSON: JSON is YAML, so one parser could read both.
 *
 * @param file  what messages call it
 * @throws InputError when it is not well-formed
 */
export async function parseText(file: string, text: string): Promise<unknown> {
  const value = plainJson(text);
  if (value !== undefined) return value;
  const { LineCounter, parseDocument } = await import('yaml');
  const { doubledKey } = await import('./doubled-key.ts');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter, uniqueKeys: false });
  const notValid = (found: LocalizedText, hint: LocalizedText, offset: number) => {
    const language = extname(file) === '.json' ? 'JSON' : 'YAML';
    const message = messages.codebookSyntax.notValid({ language, found });
    return refusal(file, message, hint, lineCounter.linePos(offset).line);
  };
  const [error] = document.errors;
  if (error) {
    const hint = messages.codebookSyntax.checkIndentationAndQuotes;
    throw notValid(syntaxWords(error), hint, error.pos[0]);
  }
  const doubled = doubledKey(document);
  if (doubled) {
    const found = messages.codebookSyntax.keyTwice({ name: doubled.name });
    throw notValid(found, messages.codebookSyntax.deleteOrRename, doubled.offset);
  }
  try {
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 })) ?? 'null');
  } catch (aliasError) {
    // yaml throws ReferenceError for an alias that leads nowhere or too far, JSON.stringify TypeError for a circle.
    if (!(aliasError instanceof ReferenceError || aliasError instanceof TypeError)) throw aliasError;
    const found = aliasError.message.replace(/\n.*/s, '');
    throw refusal(
      file,
      messages.codebookSyntax.aliasCannotBeResolved({ found }),
      messages.codebookSyntax.writeContentOutInstead,
    );
  }
}

/** The engine's own parser is done before that of YAML has started, but it keeps the last of two equal keys without a word. */
function plainJson(text: string): unknown {
  try {
    const again = JSON.stringify(JSON.parse(text));
    return keyCount(again) === keyCount(text) ? JSON.parse(again) : undefined;
  } catch {
    return undefined;
  }
}

const keyCount = (json: string) =>
  (json.match(/"(?:[^"\\]+|\\.)*"\s*:?/g) ?? []).filter((token) => token.endsWith(':')).length;

function refusal(
  file: string,
  message: Problem['message'],
  hint: NonNullable<Problem['hint']>,
  line?: number,
): InputError {
  return new InputError([{ file, message, hint, ...(line === undefined ? {} : { line }) }]);
}
