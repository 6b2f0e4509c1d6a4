import { kernelBase64 } from './kernel.ts';
import type { LaneMemory } from './lane-memory.ts';
import { type MeaningOfText, TextDictionary } from './text-dictionary.ts';

/** What kernel/plain-rows.ts exports, by its names. */
export interface LaneKernel {
  readonly count: (from: number, end: number) => number;
  readonly emptyLanes: () => void;
  /** 1 where these bytes are a name as it is written, and no word for a sum. */
  readonly isNumberedName: (start: number, end: number) => number;
  readonly insert: (position: number, record: number) => void;
  readonly lines: WebAssembly.Global;
}

let compiled: WebAssembly.Module | undefined;

/** Whom the kernel asks and tells while it counts. */
export interface KernelHost {
  readonly meanings: MeaningOfText;
  /** Whether these bytes of the memory name a respondent that was not met yet, in a row of this group and line. */
  readonly isNew: (start: number, end: number, group: number, line: number) => boolean;
  /** Gets each row that is counted, its group, line and bytes, where somebody looks at rows one by one. */
  readonly onRow: (group: number, line: number, start: number, end: number) => void;
}

/** The kernel, whose source is kernel/plain-rows.ts, over this memory, and the texts that it knows. */
export function laneKernel({ memory, settings, rows }: LaneMemory, { meanings, isNew, onRow }: KernelHost) {
  const texts = new TextDictionary(memory, rows, meanings);
  compiled ??= new WebAssembly.Module(Buffer.from(kernelBase64, 'base64'));
  const { exports } = new WebAssembly.Instance(compiled, {
    env: { memory: memory.memory },
    host: {
      isNew: (start: number, end: number, group: number, line: number) =>
        isNew(start, end, group, line) ? 1 : 0,
      meaning: (position: number, start: number, end: number) => texts.meaning(position, start, end),
      row: onRow,
      firstRow: (record: number) => texts.firstRow(record, kernel.lines.value + 1),
    },
  });
  const kernel = exports as unknown as LaneKernel;
  for (const [name, value] of Object.entries(settings)) (exports[name] as WebAssembly.Global).value = value;
  texts.insert = kernel.insert;
  return { kernel, texts };
}
