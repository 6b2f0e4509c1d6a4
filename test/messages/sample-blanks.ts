import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may stand in a blank of each type that the catalogues declare. */
const samples: Readonly<Record<string, (name: string) => readonly unknown[]>> = {
  string: (name) => [`‹${name}›`],
  number: () => [2, 1, 0],
  'string | number': (name) => [`‹${name}›`, 2],
  'readonly string[]': (name) => [[`‹${name}›`, 'second'], [`‹${name}›`]],
  boolean: () => [true, false],
  'string | null': (name) => [`‹${name}›`, null],
  'string | undefined': (name) => [`‹${name}›`, undefined],
  'number | null': () => [2, 1, null],
  'number | undefined': () => [2, 1, undefined],
};

const folder = 'src/messages/en';
const declaration = /(\w+): \(\s*\{([^}]*)\}: \{([^}]*)\}\s*,?\s*\)/g;
/** The blanks of a message by its place and their names, with their types, as the English catalogue declares them. */
const declared = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(declaration)].map(
        ([, key = '', , types = '']) => {
          const blanks = types.split(';').flatMap((blank) => {
            const [name = '', type = ''] = blank.trim().split(/: (.*)/);
            return name === '' ? [] : [[name, type] as const];
          });
          return [
            placeOf(
              key,
              blanks.map(([name]) => name),
            ),
            blanks,
          ] as const;
        },
      ),
    ),
);

function placeOf(key: string, names: readonly string[]): string {
  return `${key}(${names.toSorted().join()})`;
}

/** @returns each message under its path, and all ways in which its blanks may be filled: each blank once in each way at least */
export function sampled(
  path: string,
  message: unknown,
): readonly (readonly [path: string, texts: readonly Sample[]])[] {
  if (typeof message === 'string') return [[path, [{ text: message, blanks: {} }]]];
  if (typeof message !== 'function') {
    return Object.entries(Object(message)).flatMap(([key, inner]) => sampled(`${path}.${key}`, inner));
  }
  const key = path.slice(path.lastIndexOf('.') + 1);
  const blanks = blanksOf(key, String(message));
  return [[path, fillings(blanks).map((filling) => ({ text: String(message(filling)), blanks: filling }))]];
}

export interface Sample {
  readonly text: string;
  readonly blanks: Readonly<Record<string, unknown>>;
}

type Blanks = readonly (readonly [name: string, type: string])[];

/** Of a function of any language, which may leave blanks out. */
function blanksOf(key: string, source: string): Blanks {
  const names =
    /^\(\{([^}]*)\}\)/
      .exec(source)?.[1]
      ?.split(',')
      .map((name) => name.replace(/:.*/s, '').trim()) ?? [];
  const used = names.filter((name) => name !== '');
  const exact = declared.get(placeOf(key, used));
  if (exact) return exact;
  const of = [...declared].filter(([place, blanks]) => {
    const known = blanks.map(([name]) => name);
    return place.startsWith(`${key}(`) && used.every((name) => known.includes(name));
  });
  if (of.length !== 1) throw new Error(`no type of the blanks of ${key}: ${source.slice(0, 80)}`);
  return of[0]?.[1] ?? [];
}

function fillings(blanks: Blanks): readonly Readonly<Record<string, unknown>>[] {
  let all: Readonly<Record<string, unknown>>[] = [{}];
  for (const [name, type] of blanks) {
    const ways = samples[type]?.(name);
    if (!ways) throw new Error(`no sample of ${name}: ${type}`);
    all = all.flatMap((filling) => ways.map((way) => ({ ...filling, [name]: way }))).slice(0, 200);
  }
  return all;
}
