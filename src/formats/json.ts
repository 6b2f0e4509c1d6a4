import { renderCounts, renderJson } from '../render/json.ts';
import type { Format } from './format.ts';

/** The document for programs. */
export const json: Format = async ({ json, mostlyCounts }) =>
  mostlyCounts ? renderCounts(json) : renderJson(json);
