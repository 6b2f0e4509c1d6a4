import type { Population } from '../../codebook/codebook.ts';
import type { Contradiction } from '../../printed/reconstruct/outcome.ts';
import type { Sidecar } from '../../printed/reconstruct/sidecar.ts';

/** What the search for one set of answers came to. */
export type ReconstructResult = { readonly population: Population; readonly seed: number } & (
  | {
      readonly outcome: 'found';
      readonly file: string;
      readonly sidecarFile: string;
      readonly sidecar: Sidecar;
    }
  | { readonly outcome: 'contradiction'; readonly contradictions: readonly Contradiction[] }
  | { readonly outcome: 'not_found'; readonly where: string; readonly tries: number }
);

/** How many printed figures the answers have. */
export const heldBy = ({ holds }: Sidecar) => Object.values(holds).reduce((sum, n) => sum + n, 0);

/** How many they were to have. */
export const printedIn = (sidecar: Sidecar) => heldBy(sidecar) + sidecar.slips.length;
