import * as z from 'zod';
import { warningCodes } from '../errors.ts';
import { textSchema } from '../messages/text-schema.ts';

/** A warning, as documents have it. */
export const warningSchema = z.strictObject({
  code: z.enum(warningCodes),
  count: z.int().nonnegative().exactOptional().describe('How many cells, rows or columns it is about.'),
  file: z.string().exactOptional(),
  line: z.int().positive().exactOptional(),
  column: z.string().exactOptional(),
  message: textSchema,
});
