import { kernelModule } from './kernel-module.ts';
import type { KernelSettings } from './lane-memory.ts';

/** What kernel/plain-rows.ts exports, by its names. */
export interface LaneKernel {
  readonly count: (from: number, end: number) => number;
  readonly isPlain: (from: number, end: number) => number;
  readonly emptyLanes: () => void;
}

/** @param isNew  whether these bytes of the memory name a respondent that was not met yet */
export function laneKernel(
  memory: WebAssembly.Memory,
  settings: KernelSettings,
  isNew: (start: number, end: number) => boolean,
): LaneKernel {
  const { exports } = new WebAssembly.Instance(kernelModule(), {
    env: { memory },
    host: { isNew: (start: number, end: number) => (isNew(start, end) ? 1 : 0) },
  });
  for (const [name, value] of Object.entries(settings)) (exports[name] as WebAssembly.Global).value = value;
  return exports as unknown as LaneKernel;
}
