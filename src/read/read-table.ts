import { InputError } from '../errors.ts';
import type { FormatFacts, TableConsumer, TableFacts, TableOptions } from './data-table.ts';
import { readTextTable } from './read-text-table.ts';
import { recogniseFormat } from './recognise-format.ts';
import { naming, Refusal } from './refusal.ts';
import { type OpenSource, openSource, type Source, sourceProblem } from './source.ts';

/**
 * Reads a data file of any format, record by record.
 *
 * @throws InputError when the file cannot be read, or is not what its format asks for
 */
export async function readTable(
  file: string,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<TableFacts> {
  try {
    return await naming(file, async () => readSource(await openSource(file), options, consumer));
  } catch (error) {
    const problem = sourceProblem(file, error);
    throw problem ? new InputError([problem]) : error;
  }
}

/** @throws Refusal, InputError */
export async function readSource(
  source: OpenSource,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<TableFacts> {
  try {
    const facts = await readFormat(source, options, consumer);
    return {
      ...facts,
      sha256: source.sha256(),
      contentSha256: source.contentSha256(),
      compression: source.compression,
    };
  } finally {
    await source.close();
  }
}

async function readFormat(
  source: Source,
  options: TableOptions,
  consumer: TableConsumer,
): Promise<FormatFacts> {
  switch (recogniseFormat(source.head)) {
    case 'text':
      if (options.sheet !== undefined) throw noSheets();
      return readTextTable(source, options, consumer);
    case 'zip': {
      const { readXlsx } = await import('./read-xlsx.ts');
      return readXlsx(source, options, consumer);
    }
    case 'sav': {
      if (options.sheet !== undefined) throw noSheets();
      const { readSav } = await import('./read-sav.ts');
      return readSav(source, options, consumer);
    }
  }
}

function noSheets(): Refusal {
  return new Refusal({
    message: { ko: '시트가 있는 엑셀 파일이 아닙니다', en: 'this is no workbook, so it has no sheets' },
    hint: { ko: '--sheet를 빼십시오', en: 'leave --sheet out' },
  });
}
