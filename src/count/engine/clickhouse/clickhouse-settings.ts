import { InputError } from '../../../errors.ts';
import { messages } from '../../../messages/messages.ts';
import type { SqlRow } from '../sql-table.ts';

type Settings = Readonly<Record<string, string>>;

/** With any other value an answer may be of a part of the rows, or of another question. */
const needed: Settings = {
  skip_unavailable_shards: '0',
  read_overflow_mode: 'throw',
  read_overflow_mode_leaf: 'throw',
  group_by_overflow_mode: 'throw',
  sort_overflow_mode: 'throw',
  result_overflow_mode: 'throw',
  timeout_overflow_mode: 'throw',
  timeout_overflow_mode_leaf: 'throw',
  set_overflow_mode: 'throw',
  join_overflow_mode: 'throw',
  distinct_overflow_mode: 'throw',
  transfer_overflow_mode: 'throw',
  limit: '0',
  offset: '0',
  apply_deleted_mask: '1',
  use_query_cache: '0',
  count_distinct_implementation: 'uniqExact',
};

/** Their defaults will do for a user who may change nothing. */
const wished: Settings = {
  fallback_to_stale_replicas_for_distributed_queries: '0',
  output_format_json_quote_64bit_integers: '1',
  cancel_http_readonly_queries_on_client_close: '1',
  max_execution_time: '0',
  max_parallel_replicas: '1',
  distributed_aggregation_memory_efficient: '1',
};

export const settingsQuery = `SELECT name, toString(value) FROM system.settings WHERE name IN (${[
  'readonly',
  ...Object.keys(needed),
  ...Object.keys(wished),
]
  .map((name) => `'${name}'`)
  .join(', ')})`;

/**
 * The settings that go with every query: those that this server knows. They go to the shards as well, whose profiles may
 * say otherwise.
 *
 * @param rows  the answer to `settingsQuery`
 * @throws InputError when this user may change nothing, and a setting that is needed is otherwise
 */
export function clickhouseSettings(rows: readonly SqlRow[]): Settings {
  const present = new Map(rows.map(([name, value]) => [name ?? '', value ?? '']));
  if (present.get('readonly') !== '1') {
    const known = Object.entries({ ...needed, ...wished }).filter(([name]) => present.has(name));
    return { readonly: '2', ...Object.fromEntries(known) };
  }
  const refused = Object.entries(needed).find(
    ([name, value]) => present.has(name) && present.get(name) !== value,
  );
  if (refused === undefined) return {};
  const [name, value] = refused;
  throw new InputError([
    {
      message: messages.servers.userMayNotChangeSetting({ name }),
      hint: messages.servers.userMayNotChangeSettingHint({ name, value }),
    },
  ]);
}
