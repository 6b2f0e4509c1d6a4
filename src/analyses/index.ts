/** Where tables stand among the others: details first, so that what sums up most stands last, above the prompt. */
export const places = ['people', 'answers', 'scores', 'indicators'] as const;
type Place = (typeof places)[number];

/** An analysis in the list: what `--show` calls its tables and where they stand, and where it is declared. */
function listed<
  const Part extends string,
  Loaded extends { readonly tables: Readonly<Record<Part, unknown>> },
>(parts: Readonly<Record<Part, Place>>, load: () => Promise<Loaded>) {
  return { parts, load };
}

/** Every analysis, in the order of the report. Each is loaded when a report is made, not when the program starts. */
export const analyses = {
  ledger: listed({}, async () => (await import('./ledger/ledger.ts')).ledger),
  populations: listed({}, async () => (await import('./populations/populations.ts')).populations),
  characteristics: listed(
    { respondents: 'people' },
    async () => (await import('./characteristics/characteristics.ts')).characteristics,
  ),
  scales: listed(
    { scales: 'scores', indicators: 'indicators' },
    async () => (await import('./scales/scales.ts')).scales,
  ),
  items: listed({ items: 'answers' }, async () => (await import('./items/items.ts')).items),
  comparisons: listed({}, async () => (await import('./comparisons/comparisons.ts')).comparisons),
};

type Listed = typeof analyses;
export type AnalysisId = keyof Listed;
export type Analyses = { readonly [Id in AnalysisId]: Awaited<ReturnType<Listed[Id]['load']>> };
