import { z } from 'zod';
import type { Language } from './catalogues.ts';

/** The schema of a text in each language; the compiler names a language that is missing. */
export const textSchema = z.strictObject({ ko: z.string(), en: z.string() } satisfies Record<
  Language,
  z.ZodString
>);
