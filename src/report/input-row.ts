import type { AnswerFile } from '../read/read-answers.ts';
import { total } from './ledger-rows.ts';
import type { Report } from './report-schema.ts';

/** What a report tells of one file: how it was read, and where its rows went. */
export function inputRow({
  file,
  facts,
  population,
  ledger,
}: AnswerFile): Report['inputs'][number] & { sha256: string } {
  const { sha256, format, compression, encoding, delimiter, sheet } = facts;
  return {
    file,
    sha256,
    format,
    compression,
    encoding,
    delimiter,
    sheet,
    population: population.id,
    rows: {
      read: ledger.read,
      used: total(ledger.used),
      excluded: [...ledger.excluded].map(([reason, rows]) => ({ reason, n: total(rows) })),
    },
  };
}
