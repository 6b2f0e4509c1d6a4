import type { QualityFinding, QualityReport } from '../../../src/analyses/quality/quality-schema.ts';
import { checkFiles } from '../../../src/check-files.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook, WrittenPopulation } from '../../../src/codebook/schema/codebook-schema.ts';
import { temporaryFile } from '../../temporary-file.ts';

export const itemIds = Array.from({ length: 12 }, (_, index) => `q${index + 1}`);

/** Twelve items of one scale from 1 to 5, one of them reversed, and everything else that a codebook can have. */
export const codebookOf = (changes: Partial<WrittenPopulation> = {}): WrittenCodebook => ({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      missing: [99],
      respondent: 'id',
      group: { column: 'area', levels: [{ id: 'north', values: ['north', '북'] }, { id: 'south' }] },
      characteristics: [{ column: 'sex', levels: ['f', 'm'] }],
      scales: [{ id: 'mood', items: itemIds, reverse: ['q12'] }],
      ...changes,
    },
  ],
});

export interface Person {
  readonly id: string;
  readonly area: string;
  readonly sex: string;
  readonly answers: readonly (number | string)[];
}

/** A person like no other, from a number; half of them in each area, some way along one trait. */
export function somebody(index: number): Person {
  const trait = (index * 7) % 5;
  const answers = itemIds.map((_, item) => {
    const answer = 1 + ((trait + ((index * (item + 3) + item * item) % 3)) % 5);
    return item === itemIds.length - 1 ? 6 - answer : answer;
  });
  return { id: `person-${index}`, area: index % 2 === 0 ? 'north' : 'south', sex: 'f', answers };
}

export const people = (n: number): Person[] => Array.from({ length: n }, (_, index) => somebody(index));

export function csvOf(persons: readonly Person[], extra: readonly string[] = []): string {
  const rows = persons.map(({ id, area, sex, answers }) => [id, area, sex, ...answers].join(','));
  return `${[['id', 'area', 'sex', ...itemIds].join(','), ...rows, ...extra].join('\n')}\n`;
}

/** Checks the texts of files, which are called `data-1.csv`, `data-2.csv` … */
export function check(
  texts: string | readonly string[],
  codebookFile: WrittenCodebook = codebookOf(),
): Promise<QualityReport> {
  const files = [texts].flat().map((text, index) => temporaryFile(`data-${index + 1}.csv`, text));
  return checkFiles({ files, codebook: resolveCodebook(codebookFile) });
}

export const having = ({ findings }: QualityReport, code: QualityFinding['code']) =>
  findings.filter((finding) => finding.code === code);
