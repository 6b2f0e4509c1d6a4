import type { Codebook, Population } from '../codebook/codebook.ts';
import { populationNamed } from '../codebook/population-named.ts';
import type { GivenBytes } from '../read/data-table.ts';
import type { ReadOptions } from '../responses/policies.ts';
import { type CodebookSource, codebookOf } from './codebook.ts';
import { type Data, namedData } from './data.ts';

/** What every analysis of answers asks: the answers, what was asked, and how to read. */
export interface AnswerOptions extends Omit<ReadOptions, 'given'> {
  readonly data: Data | readonly Data[];
  /** Left out: the built-in codebook. */
  readonly codebook?: CodebookSource | undefined;
  /** The id of the population whose answers they are; left out, the columns tell. */
  readonly population?: string | undefined;
  /** Of every interval, between 0 and 1; default .95. */
  readonly confidenceLevel?: number | undefined;
}

/** The same as the functions behind the commands take it. */
interface NamedAnswers {
  readonly files: readonly string[];
  readonly given: ReadonlyMap<string, GivenBytes>;
  readonly codebook: Codebook;
  readonly population: Population | undefined;
}

export async function namedAnswers<Options extends AnswerOptions>({
  data,
  codebook: source,
  population,
  ...others
}: Options): Promise<NamedAnswers & Omit<Options, 'data' | 'codebook' | 'population'>> {
  const codebook = await codebookOf(source);
  return { ...others, ...namedData(data), codebook, population: populationNamed(population, codebook) };
}
