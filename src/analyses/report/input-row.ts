import type { AnswerInput, InputFacts } from '../../responses/answer-input.ts';
import { rowsTogether } from '../../responses/rows/row-ledger.ts';
import type { Report } from './report-schema.ts';

/** What a report tells of one file: how it was read, and where its rows went. */
export function inputRow<Facts extends InputFacts>({
  file,
  facts,
  population,
  ledger,
  wave,
}: AnswerInput<Facts>): Report['inputs'][number] & Pick<Facts, 'sha256' | 'format'> {
  const { format, compression, encoding, delimiter, sheet } = facts;
  return {
    file,
    /** Computed where it is asked for. */
    get sha256() {
      return facts.sha256;
    },
    format,
    compression,
    encoding,
    delimiter,
    sheet,
    population: population.id,
    rows: {
      read: ledger.read,
      used: rowsTogether(ledger.used),
      excluded: [...ledger.excluded].map(([reason, rows]) => ({ reason, n: rowsTogether(rows) })),
    },
    ...(wave ? { wave: { id: wave.id, label: wave.label } } : {}),
  };
}
