import { normalised } from '../normalised.ts';
import type { PopulationProposal } from './proposal.ts';
import type { ScaleDraft } from './propose-scales.ts';

/** The cells that mean no answer, in all scales of a population. */
export function missingCells(scales: readonly ScaleDraft[]): PopulationProposal['missing'] {
  const items = scales.flatMap(({ family }) => family.items);
  const isAnswer = (cell: string) =>
    cell.trim() !== '' && scales.some(({ min, max }) => Number(cell) >= min && Number(cell) <= max);
  const declared = items.flatMap(({ profile }) => [...profile.declaredMissing]);
  const words = items.flatMap(({ cells }) => cells.missing);
  const codes = scales.flatMap(({ family }) => family.range.codes);
  const confirm = { ko: '무응답을 뜻하는지', en: 'that it means "no answer"' };

  const missing = new Map<string, PopulationProposal['missing'][number]>();
  for (const cell of declared)
    if (!isAnswer(cell)) missing.set(normalised(cell), { value: cellValue(cell), confirm: null });
  for (const cell of words)
    if (!isAnswer(cell) && !missing.has(normalised(cell)))
      missing.set(normalised(cell), { value: cellValue(cell), confirm: null });
  for (const code of codes)
    if (!missing.has(String(code))) missing.set(String(code), { value: code, confirm });

  return [...missing.values()];
}

const cellValue = (cell: string) => (/^-?[1-9]\d{0,5}$/.test(cell) ? Number(cell) : cell);
