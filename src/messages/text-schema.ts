import * as z from 'zod';
import { inEveryLanguage } from './messages.ts';

/** The schema of a text in each language. */
export const textSchema = z.strictObject(inEveryLanguage(() => z.string()));
