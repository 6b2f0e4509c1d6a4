import type { SqlRow } from '../sql-table.ts';

/**
 * The rows of a whole answer in the format JSONCompact.
 *
 * @throws Error when the answer ends early, holds the server's error instead of its end, or numbers that JSON has rounded
 */
export function answerRows(text: string): readonly SqlRow[] {
  const { data, rows, exception } = parsed(text);
  if (exception !== undefined) throw new Error(String(exception));
  if (!Array.isArray(data) || data.length !== rows) throw incomplete(text);
  return data.map((cells: readonly unknown[]) =>
    cells.map((cell) => (cell === null ? null : cellText(cell))),
  );
}

function cellText(cell: unknown): string {
  if (Number.isInteger(cell) && !Number.isSafeInteger(cell)) {
    throw new Error('output_format_json_quote_64bit_integers is off, and a number is too large without it');
  }
  return String(cell);
}

interface Answer {
  readonly data?: unknown;
  readonly rows?: unknown;
  readonly exception?: unknown;
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text);
  } catch {
    throw incomplete(text);
  }
}

/** In a broken answer the server's last words may stand. */
function incomplete(text: string): Error {
  const words = /Code: \d+.*DB::Exception.*/.exec(text.slice(-10_000))?.[0];
  return new Error(words ?? 'the answer ends too early');
}
