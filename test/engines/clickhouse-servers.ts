import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialects } from '../../src/count/engine/dialect.ts';
import { fixtureTable } from './fixture-rows.ts';
import { installed } from './installed.ts';
import {
  type Certificate,
  freePorts,
  removeFolder,
  runServer,
  type ServerProcess,
  selfSigned,
  serverFolder,
} from './server-process.ts';

export const clickhouseProgram = installed('clickhouse-server', ['/usr/bin', '/usr/sbin']);

const { identifier } = dialects.clickhouse;

export interface ClickhouseServers {
  readonly url: string;
  readonly secureUrl: string;
  /** The file of the certificate that is shown at `secureUrl`. */
  readonly certificate: string;
  /** The address of the port that speaks the protocol of its own. */
  readonly nativePort: number;
  readonly env: { readonly CLICKHOUSE_USER: string; readonly CLICKHOUSE_PASSWORD: string };
  /** Runs SQL on a shard, 0 or 1, as it stands. */
  readonly run: (sql: string, shard?: number) => Promise<string>;
  /** Makes a table that is spread over both shards; its parts have `_local` behind the name. */
  readonly createDistributed: (table: string, columns: string) => Promise<void>;
  readonly loadCsv: (file: string, table: string) => Promise<void>;
  readonly killShard: (shard: number) => Promise<void>;
  readonly restartShard: (shard: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Two shards, the first of which coordinates. Their profile has `skip_unavailable_shards` on, which loses rows in silence:
 * whoever asks must put it off. The user `reader` may change no setting.
 */
export async function startClickhouse(): Promise<ClickhouseServers> {
  const folder = serverFolder();
  const ports = await freePorts(8);
  const port = (shard: number, kind: number) => ports[4 * shard + kind] ?? 0;
  const url = (shard: number) => `http://127.0.0.1:${port(shard, 0)}`;
  const processes: (ServerProcess | undefined)[] = [];
  const secure = selfSigned(folder);

  const run = async (sql: string, shard = 0) => {
    const answer = await fetch(`${url(shard)}/?insert_distributed_sync=1`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`survey:${password}`).toString('base64')}` },
      body: sql,
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.text();
  };
  const start = async (shard: number) => {
    const home = join(folder, `${shard}`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'users.xml'), users);
    const config = join(home, 'config.xml');
    writeFileSync(
      config,
      configuration(
        home,
        [port(shard, 0), port(shard, 1), port(shard, 2), port(shard, 3)],
        [0, 1].map((each) => port(each, 1)),
        secure,
      ),
    );
    processes[shard] = await runServer(
      [clickhouseProgram ?? '', `--config-file=${config}`],
      () => run('SELECT 1', shard),
      { cwd: home },
    );
  };
  const stop = async () => {
    await Promise.all(processes.map((server) => server?.end('SIGKILL')));
    removeFolder(folder);
  };
  try {
    await Promise.all([start(0), start(1)]);
  } catch (error) {
    await stop();
    throw error;
  }

  const createDistributed = async (table: string, columns: string) => {
    const local = identifier(`${table}_local`);
    for (const shard of [0, 1]) {
      await run(`CREATE TABLE ${local} (${columns}) ENGINE = MergeTree ORDER BY tuple()`, shard);
      await run(
        `CREATE TABLE ${identifier(table)} (${columns}) ENGINE = Distributed(shards, default, ${local}, rand())`,
        shard,
      );
    }
  };
  return {
    url: url(0),
    secureUrl: `https://127.0.0.1:${port(0, 3)}`,
    certificate: secure.certificate,
    nativePort: port(0, 1),
    env: { CLICKHOUSE_USER: 'survey', CLICKHOUSE_PASSWORD: password },
    run,
    createDistributed,
    loadCsv: async (file, table) => {
      const { columns, text } = fixtureTable(file);
      await createDistributed(
        table,
        columns
          .map(({ name, integer }) => `${identifier(name)} ${integer ? 'Nullable(Int16)' : 'String'}`)
          .join(', '),
      );
      await run(`INSERT INTO ${identifier(table)} FORMAT TabSeparated\n${text}`);
    },
    killShard: async (shard) => processes[shard]?.end('SIGKILL'),
    restartShard: start,
    stop,
  };
}

const password = 'geheim 비밀';

const users = `<yandex>
  <profiles>
    <default><skip_unavailable_shards>1</skip_unavailable_shards></default>
    <strict><readonly>1</readonly><skip_unavailable_shards>1</skip_unavailable_shards></strict>
    <whole><skip_unavailable_shards>0</skip_unavailable_shards><readonly>1</readonly></whole>
  </profiles>
  <quotas><default/></quotas>
  <users>${['survey default', 'reader strict', 'careful whole']
    .map((user) => user.split(' '))
    .map(
      ([name, profile]) => `
    <${name}>
      <password>${password}</password><networks><ip>127.0.0.1</ip></networks>
      <profile>${profile}</profile><quota>default</quota>
    </${name}>`,
    )
    .join('')}
  </users>
</yandex>`;

const configuration = (
  home: string,
  [http, tcp, interserver, https]: readonly [number, number, number, number],
  shards: readonly number[],
  { certificate, key }: Certificate,
) => `<yandex>
  <logger><level>error</level><log>${home}/log</log><errorlog>${home}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><https_port>${https}</https_port>
  <openSSL><server>
    <certificateFile>${certificate}</certificateFile><privateKeyFile>${key}</privateKeyFile>
    <verificationMode>none</verificationMode>
  </server></openSSL>
  <keep_alive_timeout>600</keep_alive_timeout>
  <interserver_http_port>${interserver}</interserver_http_port><interserver_http_host>127.0.0.1</interserver_http_host>
  <path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path>
  <users_config>users.xml</users_config><default_profile>default</default_profile>
  <default_database>default</default_database><mark_cache_size>268435456</mark_cache_size>
  <remote_servers><shards>${shards
    .map(
      (port) =>
        `<shard><replica><host>127.0.0.1</host><port>${port}</port><user>survey</user><password>${password}</password></replica></shard>`,
    )
    .join('')}</shards></remote_servers>
</yandex>`;
