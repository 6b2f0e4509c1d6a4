import { analysis } from '../analysis.ts';
import { describeText } from '../associations/shown-associations.ts';
import { measurementRowSchema } from './measurement-row.ts';
import { measurementRows } from './measurement-rows.ts';
import { measurementTables, type ShownMeasurements } from './measurement-tables.ts';

/** Columns of numbers, such as age: means, spreads and quartiles. */
export const measurements = analysis({
  schema: measurementRowSchema,
  needs: () => ['numbers'],
  rows: measurementRows,
  disclosure: 'withheld',
  tables: { measurements: measurementTables },
  notes: ({ measurements: rows, balance }: ShownMeasurements, language) =>
    rows.length === 0
      ? []
      : [
          describeText('quartilesNote', language),
          ...(balance.some(({ method }) => method === 'average_variance')
            ? [describeText('numericDifferenceNote', language)]
            : []),
        ],
});
