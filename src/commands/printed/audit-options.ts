import type { OutputOptionValues } from '../output/output-options.ts';

export interface AuditCommandOptions extends OutputOptionValues {
  readonly codebook?: string;
  readonly confLevel: number;
}
