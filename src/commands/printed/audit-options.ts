import type { OutputOptionValues } from '../output/output-options.ts';
import type { ScaleOptionValues } from './scale-options.ts';

export interface AuditCommandOptions extends OutputOptionValues, ScaleOptionValues {
  readonly confLevel: number;
}
