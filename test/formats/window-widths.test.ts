import { describe } from 'vitest';
import { fitsWindows } from './fits-windows.ts';

describe.each([1, 4])('of a survey with %i scales', fitsWindows);
