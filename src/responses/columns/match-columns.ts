import type { Population } from '../../codebook/codebook.ts';
import { serviceColumns } from '../../codebook/services/service-columns.ts';
import { namesInGroups, separatorsAlike } from '../../codebook/words/group-path.ts';
import { normalised } from '../../codebook/words/normalised.ts';
import { withoutMarks } from '../../codebook/words/without-marks.ts';
import type { FileColumn } from '../../read/data-table.ts';
import { headerNames, looseHeaderNames } from './header-names.ts';

/** Where a header has a column, and how sure that is. */
export interface ColumnMatch {
  /** More than one: it cannot be known which is meant. */
  readonly positions: readonly number[];
  /** Columns that are called so less surely, besides: the question may have been moved or edited. */
  readonly also: readonly number[];
  /** Whether more than what form services write around a question had to be overlooked to find the name. */
  readonly loose: boolean;
}

/** The positions of columns by what they are called. */
type NameIndex = ReadonlyMap<string, readonly number[]>;

interface Way {
  /** Made when the surer ways have found nothing: in most files they find everything. */
  readonly names: () => NameIndex;
  /** What is looked for among those names. */
  readonly asked: (name: string) => readonly string[];
  readonly loose: boolean;
}

/** Finds the columns of one header, by name or by the texts that a codebook gives for them. */
export class HeaderIndex {
  /** From the surest to the least sure way to be called so. */
  readonly #ways: readonly Way[];
  /** Names after a path of groups, which change where a question is moved. */
  readonly #inGroups: NameIndex;

  constructor(columns: readonly FileColumn[]) {
    const own = columns.map(({ name }) => [name]);
    const paths = pathsOf(columns);
    this.#inGroups = indexOf(columns.map(({ name }, at) => [...(paths[at] ?? []), ...inGroup(name)]));
    const wrapped = once(() =>
      columns.map(({ name, label }, at) => [
        ...headerNames(name),
        ...(paths[at] ?? []),
        ...(label === null ? [] : [label, ...headerNames(label)]),
      ]),
    );
    const asOwn = once(() => indexOf(columns.map(({ name }) => [loosely(withoutMarks(name))])));
    this.#ways = [
      { names: once(() => indexOf(own)), asked: (name) => [name], loose: false },
      { names: once(() => indexOf(wrapped())), asked: (name) => [name], loose: false },
      { names: asOwn, asked: (name) => [loosely(withoutMarks(name))], loose: true },
      {
        names: once(() =>
          indexOf(columns.map((column, at) => [...(wrapped()[at] ?? []), ...unwrapped(column)].map(loosely))),
        ),
        asked: (name) => [loosely(withoutMarks(name))],
        loose: true,
      },
      { names: asOwn, asked: innerNames, loose: true },
    ];
  }

  /** @returns null where no column of the header is called so */
  find(name: string, population: Population): ColumnMatch | null {
    const texts = population.columns.get(name) ?? [];
    for (const { names, asked, loose } of this.#ways) {
      for (const candidates of [[name], texts]) {
        const positions = candidates.flatMap((candidate) =>
          asked(candidate).flatMap((text) => names().get(text) ?? []),
        );
        if (positions.length === 0) continue;
        const found = new Set(positions);
        const also = [...(this.#inGroups.get(name) ?? []), ...texts.flatMap((text) => this.#surest(text))];
        return { positions: [...found], also: [...new Set(also)].filter((at) => !found.has(at)), loose };
      }
    }
    return null;
  }

  /** The columns that one text of a codebook means. */
  #surest(text: string): readonly number[] {
    for (const { names, asked } of this.#ways) {
      const positions = asked(text).flatMap((one) => names().get(one) ?? []);
      if (positions.length > 0) return positions;
    }
    return [];
  }
}

/** For each column the names behind its groups, where ODK wrote the file. */
function pathsOf(columns: readonly FileColumn[]): readonly (readonly string[])[] {
  const paths = columns.map(({ name }) => namesInGroups(name));
  if (paths.every((names) => names.length === 0)) return [];
  const services = serviceColumns(columns.map(({ name }) => name));
  return services.some((column) => column?.service === 'ODK') ? paths : [];
}

function unwrapped({ name, label }: FileColumn): readonly string[] {
  const bare = [withoutMarks(name), ...(label === null ? [] : [withoutMarks(label)])];
  return bare.flatMap((text) => [
    ...(text === name ? [] : [text]),
    ...headerNames(text),
    ...looseHeaderNames(text),
    ...namesInGroups(text),
  ]);
}

function inGroup(header: string): string[] {
  const name = header.slice(header.lastIndexOf('/') + 1);
  return name === header || /\s/.test(name) ? [] : [name];
}

/** A name as it is compared where it may be written otherwise. */
const loosely = (name: string) => normalised(separatorsAlike(name));

/** What a text of the codebook has wrapped in something that the file's header lacks. */
function innerNames(name: string): readonly string[] {
  const bare = withoutMarks(name);
  return [...headerNames(bare), ...looseHeaderNames(bare), ...namesInGroups(bare)].map(loosely);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function indexOf(names: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, called] of names.entries()) {
    for (const name of new Set(called)) {
      if (name === '') continue;
      const positions = index.get(name) ?? [];
      positions.push(position);
      index.set(name, positions);
    }
  }
  return index;
}
