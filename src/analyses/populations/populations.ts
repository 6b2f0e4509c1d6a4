import { analysis } from '../analysis.ts';
import { populationDisclosure, populationRowSchema } from './population-row.ts';

/** How many people every population and its groups have. */
export const populations = analysis({
  schema: populationRowSchema,
  rows: ({ population, groups }) => [
    {
      population: population.id,
      label: population.label,
      groups: groups.map(({ id, label, tally }) => ({ group: id, label, n: tally.respondents })),
    },
  ],
  disclosure: populationDisclosure,
  tables: {},
});
