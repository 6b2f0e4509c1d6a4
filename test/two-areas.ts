/** A survey of three items in two areas, with a column of names or without. */
export const writtenAreas = (respondent: boolean) => ({
  id: 'b',
  populations: [
    {
      id: 'p',
      min: 1,
      max: 5,
      ...(respondent && { respondent: 'id' }),
      group: { column: 'area', levels: [{ id: 'north' }, { id: 'south' }] },
      scales: [{ id: 's', items: ['q1', 'q2', 'q3'] }],
    },
  ],
});
