import { describe } from 'vitest';
import { fitsWindows } from './fits-windows.ts';

describe('of a survey with 40 scales', () => fitsWindows(40));
