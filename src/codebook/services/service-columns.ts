import { asSeen, asWords } from '../words/normalised.ts';
import {
  type KnownColumns,
  knownColumns,
  type Service,
  type ServiceRecord,
  services,
} from './known-columns.ts';

export type { Service, ServiceRecord };

/** A column that the form service filled in, not the person. */
export interface ServiceColumn {
  readonly service: Service;
  readonly records: ServiceRecord;
}

/** So many names that others use too speak for a service. */
const fewestShared = 3;
/** Columns that lists made by hand have too. */
const anybodyAsks: ReadonlySet<ServiceRecord> = new Set(['response', 'respondent', 'person', 'score']);
/** No service writes a longer name by itself. */
const longestName = 300;

/**
 * Tells the columns that a form service filled in from the questions, by the names of all columns of a file: `start` or `Status`
 * may be a question, but not beside `_submission_time` or `RecordedDate`.
 *
 * @returns one per name; null for a question
 */
export function serviceColumns(header: readonly string[]): readonly (ServiceColumn | null)[] {
  const names = header.map(serviceNames);
  const found = knownColumns.map((known) => ({
    ...known,
    positions: names.flatMap((called, position) =>
      called.some((name) => known.names.test(name)) ? [position] : [],
    ),
  }));
  const present = presentServices(found);
  const columns: (ServiceColumn | null)[] = header.map(() => null);
  for (const own of [true, false]) {
    for (const known of found) {
      if (known.own !== own || !present.has(known.service)) continue;
      for (const position of known.positions)
        columns[position] ??= { service: known.service, records: known.records };
    }
  }
  return columns.map((column, position) => column ?? optionOf(header[position] ?? '', header, present));
}

/** KoboToolbox and ODK put a column for each option behind that of the question: `why`, `why/price`, `why/place`. */
function optionOf(
  name: string,
  header: readonly string[],
  present: ReadonlySet<Service>,
): ServiceColumn | null {
  const service = (['KoboToolbox', 'ODK'] as const).find((one) => present.has(one));
  const at = name.length > longestName ? -1 : name.lastIndexOf('/');
  return service && at > 0 && header.includes(name.slice(0, at)) ? { service, records: 'choice' } : null;
}

interface FoundColumns extends KnownColumns {
  readonly positions: readonly number[];
}

/** Those with a column that only they write; else those with several that others write too, of when, how far or from where. */
function presentServices(found: readonly FoundColumns[]): ReadonlySet<Service> {
  const sure = found.filter(({ own, positions }) => own && positions.length > 0);
  if (sure.length > 0) return new Set(sure.map(({ service }) => service));
  const [best] = services
    .map((service) => {
      const ofIt = found.filter(
        (known) =>
          known.service === service &&
          known.positions.length > 0 &&
          (known.records !== 'status' || service === 'REDCap'),
      );
      const telling = ofIt.some(({ records }) => !anybodyAsks.has(records));
      return { service, columns: telling ? new Set(ofIt.flatMap(({ positions }) => positions)).size : 0 };
    })
    .sort((a, b) => b.columns - a.columns);
  return new Set(best && best.columns >= fewestShared ? [best.service] : []);
}

/** What a service may have called a column: LimeSurvey writes `id. Response ID`, where codes and texts were asked for. */
export function serviceNames(name: string): readonly string[] {
  if (name.length > longestName) return [];
  const text = asWords(name);
  const [, code, words] = /^([^\s.]+)\. (.+)$/.exec(text) ?? [];
  return [text, asSeen(name), code, words].flatMap((one) => one ?? []);
}
