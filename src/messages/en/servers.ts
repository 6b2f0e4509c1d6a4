export const servers = () => ({
  noReply: ({ address }: { address: string }) => `${address} does not answer`,
  noTlsConnection: ({ address, code }: { address: string; code: string }) =>
    `no TLS connection to ${address} (${code})`,
  noTlsConnectionHint:
    'check the protocol and the port of the address; for an authority of your own, set NODE_EXTRA_CA_CERTS to its certificate',
  hostUnknown: ({ address }: { address: string }) => `the host of ${address} is not known`,
  connectionCut: ({ address }: { address: string }) => `the connection to ${address} was cut`,
  connectionRefused: ({ address }: { address: string }) => `no server takes connections at ${address}`,
  checkAddress: 'check the host and the port of --url',
  urlProtocol: ({ protocols }: { protocols: readonly string[] }) =>
    `--url must be an address that begins with ${protocols.join(' or ')}`,
  passwordInUrl: 'a password in --url can be seen by other users',
  clickhouseGaveNoAnswer: 'ClickHouse gave no answer',
  withServerWords: ({ message, said }: { message: string; said: string }) => `${message}: ${said}`,
  loginRefused: 'the login was refused',
  loginRefusedHint: 'check the environment variables CLICKHOUSE_USER and CLICKHOUSE_PASSWORD',
  userHasNoPermission: 'this user has no permission',
  noSuchDatabase: 'there is no such database',
  noSuchDatabaseHint: '--table database.table',
  shardSilent: 'a shard did not answer, and an answer without it is of no use',
  shardSilentHint: 'run this again when the shard is back',
  serverStoppedQuery: 'the server stopped the query',
  serverTooSmall: 'the server has too little memory or disk',
  userMayNotChangeSetting: ({ name }: { name: string }) =>
    `this user may not change the setting ${name}, so that an answer could be of a part of the rows`,
  userMayNotChangeSettingHint: ({ name, value }: { name: string; value: string }) =>
    `ask for ${name} = ${value} in the profile of this user`,
  engineClickhouseNeedsUrl: '--engine clickhouse needs --url',
  clickhousePassword: ({ example }: { example: string }) =>
    `set CLICKHOUSE_USER and CLICKHOUSE_PASSWORD in the environment, and leave the address alone: ${example}`,
  postgresqlGaveNoAnswer: 'PostgreSQL gave no answer',
  checkEnvironmentVariables: 'check the environment variables PGUSER and PGPASSWORD, or ~/.pgpass',
  postgresProblemNoTlsConnection: 'no TLS connection',
  postgresProblemNoTlsConnectionHint: 'check sslmode in --url',
  urlPostgresHostDatabase: '--url postgres://host/database',
  connectionFailed: 'a connection was cut, or could not be made',
  connectionFailedHint: 'run this again when the server is back',
  serverTooBusy: 'the server has too few resources',
  postgresPassword: ({ example }: { example: string }) =>
    `set PGPASSWORD in the environment or use ~/.pgpass, and leave it out of the address: ${example}`,
});
