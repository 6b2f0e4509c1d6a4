import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';
import { openSource, sourceProblem } from './open-source.ts';
import { type OnRecord, readPlainLines } from './read-plain-lines.ts';
import type { QuotedLinesReader } from './read-quoted-lines.ts';
import { utf8Lines } from './utf8-lines.ts';

const quote = 0x22;

/**
 * Reads a CSV file record by record in constant memory.
 *
 * Lines are split directly as long as no quote has been seen, and read by csv-parse from there on: plain cells mean the
 * same to both.
 *
 * @param onRecord  gets each record's cells, and a way to ask for the line it starts on; blank lines are passed over
 * @returns the SHA-256 of the file's bytes
 * @throws InputError when the file cannot be read, is not UTF-8, or breaks the rules of quoting
 */
export async function readCsv(file: string, onRecord: OnRecord): Promise<string> {
  const hash = createHash('sha256');
  let quotedLines: QuotedLinesReader | null = null;
  let linesRead = 0;
  try {
    for await (const lines of utf8Lines(openSource(file), file)) {
      hash.update(lines);
      if (!quotedLines && !lines.includes(quote)) {
        linesRead += readPlainLines(lines, linesRead, onRecord);
      } else {
        quotedLines ??= (await import('./read-quoted-lines.ts')).readQuotedLines(file, linesRead, onRecord);
        await quotedLines.read(lines);
      }
    }
    await quotedLines?.finish();
  } catch (error) {
    const problem = sourceProblem(file, error);
    throw problem ? new InputError([problem]) : error;
  }
  return hash.digest('hex');
}
