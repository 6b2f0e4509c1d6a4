import { type Analyses, analyses } from './index.ts';

/** Every analysis with its declaration, in the order of the list. */
export async function loadAnalyses(): Promise<Analyses>;
export async function loadAnalyses(): Promise<Record<string, unknown>> {
  const loaded = await Promise.all(
    Object.entries(analyses).map(async ([id, { load }]) => [id, await load()] as const),
  );
  return Object.fromEntries(loaded);
}
