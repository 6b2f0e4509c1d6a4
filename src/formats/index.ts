import type { Format } from './format.ts';

/** A format, loaded when it is asked for. */
interface FormatEntry {
  /** What `--format` takes. */
  readonly name: string;
  /** Of the names of files, with the point. */
  readonly endings: readonly string[];
  readonly load: () => Promise<Format>;
}

/** Every form of output; the first is the usual one. */
export const formats = [
  {
    name: 'terminal',
    endings: ['.txt'],
    load: async () => (await import('./terminal/terminal.ts')).terminal,
  },
  { name: 'json', endings: ['.json'], load: async () => (await import('./json.ts')).json },
  { name: 'csv', endings: ['.csv'], load: async () => (await import('./csv.ts')).csv },
  { name: 'tsv', endings: ['.tsv'], load: async () => (await import('./csv.ts')).tsv },
  { name: 'markdown', endings: ['.md'], load: async () => (await import('./markdown.ts')).markdown },
  { name: 'html', endings: ['.html', '.htm'], load: async () => (await import('./html.ts')).html },
  { name: 'xlsx', endings: ['.xlsx'], load: async () => (await import('./xlsx.ts')).xlsx },
  { name: 'junit', endings: ['.xml'], load: async () => (await import('./junit.ts')).junit },
  { name: 'github', endings: [], load: async () => (await import('./github.ts')).github },
] as const satisfies readonly FormatEntry[];

export type FormatName = (typeof formats)[number]['name'];
