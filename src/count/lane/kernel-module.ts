import { kernelBase64 } from './kernel.ts';

let compiled: WebAssembly.Module | undefined;

/** The kernel, compiled when it is first asked for; kernel/plain-rows.ts is its source. */
export function kernelModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(Buffer.from(kernelBase64, 'base64'));
  return compiled;
}
