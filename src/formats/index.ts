import type { Format } from './format.ts';

/** A format, loaded when it is asked for. */
interface FormatEntry {
  /** What `--format` takes. */
  readonly name: string;
  /** Of the names of files, with the point. */
  readonly endings: readonly string[];
  /** A file holds one table of those for programs; several are written into a folder. */
  readonly tablesApart?: true;
  /** Programs rely on all of it: no columns are chosen. */
  readonly whole?: true;
  /** Of the outcomes of checks alone. */
  readonly ofChecks?: true;
  /** Of the pictures of a document alone. */
  readonly ofPictures?: true;
  /** Of the sentences on a result alone. */
  readonly ofSentences?: true;
  readonly load: () => Promise<Format>;
}

const entries = [
  {
    name: 'terminal',
    endings: ['.txt'],
    load: async () => (await import('./terminal/terminal.ts')).terminal,
  },
  { name: 'json', endings: ['.json'], whole: true, load: async () => (await import('./json.ts')).json },
  { name: 'csv', endings: ['.csv'], tablesApart: true, load: async () => (await import('./csv.ts')).csv },
  { name: 'tsv', endings: ['.tsv'], tablesApart: true, load: async () => (await import('./csv.ts')).tsv },
  { name: 'markdown', endings: ['.md'], load: async () => (await import('./markdown.ts')).markdown },
  { name: 'html', endings: ['.html', '.htm'], load: async () => (await import('./html.ts')).html },
  { name: 'docx', endings: ['.docx'], load: async () => (await import('./docx.ts')).docx },
  { name: 'hwpx', endings: ['.hwpx'], load: async () => (await import('./hwpx.ts')).hwpx },
  { name: 'xlsx', endings: ['.xlsx'], load: async () => (await import('./xlsx.ts')).xlsx },
  {
    name: 'text',
    // Text that the terminal would show has this ending, too, and is what it stands for alone.
    endings: ['.txt'],
    whole: true,
    ofSentences: true,
    load: async () => (await import('./text.ts')).text,
  },
  {
    name: 'svg',
    endings: ['.svg'],
    whole: true,
    ofPictures: true,
    load: async () => (await import('./svg.ts')).svg,
  },
  {
    name: 'png',
    endings: ['.png'],
    whole: true,
    ofPictures: true,
    load: async () => (await import('./png/png.ts')).png,
  },
  {
    name: 'junit',
    endings: ['.xml'],
    whole: true,
    ofChecks: true,
    load: async () => (await import('./junit.ts')).junit,
  },
  {
    name: 'github',
    endings: [],
    whole: true,
    ofChecks: true,
    load: async () => (await import('./github.ts')).github,
  },
] as const satisfies readonly FormatEntry[];

export type FormatName = (typeof entries)[number]['name'];
export type ChosenFormat = FormatEntry & { readonly name: FormatName };

/** Every form of output; the first is the usual one. */
export const formats: readonly [ChosenFormat, ...ChosenFormat[]] = entries;
