import type { servers as english } from '../en/servers.ts';

export const servers = (): ReturnType<typeof english> => ({
  noReply: ({ address }) => `${address}: 응답이 없습니다`,
  noTlsConnection: ({ address, code }) => `${address}: TLS로 연결하지 못했습니다(${code})`,
  noTlsConnectionHint:
    '주소의 프로토콜과 포트를 확인하고, 자체 인증기관이면 NODE_EXTRA_CA_CERTS에 그 인증서를 지정하십시오',
  hostUnknown: ({ address }) => `${address}: 서버 이름을 찾을 수 없습니다`,
  connectionCut: ({ address }) => `${address}: 연결이 끊겼습니다`,
  connectionRefused: ({ address }) => `${address}: 연결을 받는 서버가 없습니다`,
  checkAddress: '--url의 서버와 포트를 확인하십시오',
  urlProtocol: ({ protocols }) => `--url은 ${protocols.join(' 또는 ')}로 시작하는 주소여야 합니다`,
  passwordInUrl: '--url에 적은 비밀번호는 다른 사용자가 볼 수 있습니다',
  clickhouseGaveNoAnswer: 'ClickHouse가 답하지 못했습니다',
  withServerWords: ({ message, said }) => `${message}: ${said}`,
  loginRefused: '로그인이 거부되었습니다',
  loginRefusedHint: '환경 변수 CLICKHOUSE_USER와 CLICKHOUSE_PASSWORD를 확인하십시오',
  userHasNoPermission: '이 사용자에게 권한이 없습니다',
  noSuchDatabase: '그런 데이터베이스가 없습니다',
  noSuchDatabaseHint: '--table 데이터베이스.테이블',
  shardSilent: '응답하지 않는 샤드가 있어, 일부만 집계한 결과는 사용하지 않습니다',
  shardSilentHint: '샤드가 복구되면 다시 실행하십시오',
  serverStoppedQuery: '서버가 질의를 중단했습니다',
  serverTooSmall: '서버의 메모리나 디스크가 부족합니다',
  userMayNotChangeSetting: ({ name }) =>
    `이 사용자는 ${name} 설정을 바꿀 수 없어, 일부 행만 집계한 결과가 나올 수 있습니다`,
  userMayNotChangeSettingHint: ({ name, value }) =>
    `관리자에게 이 사용자의 프로필에 ${name} = ${value} 설정을 요청하십시오`,
  engineClickhouseNeedsUrl: '--engine clickhouse에는 --url이 필요합니다',
  clickhousePassword: ({ example }) =>
    `환경 변수 CLICKHOUSE_USER, CLICKHOUSE_PASSWORD를 사용하고 주소만 남기십시오: ${example}`,
  postgresqlGaveNoAnswer: 'PostgreSQL이 답하지 못했습니다',
  checkEnvironmentVariables: '환경 변수 PGUSER와 PGPASSWORD, 또는 ~/.pgpass를 확인하십시오',
  postgresProblemNoTlsConnection: 'TLS로 연결하지 못했습니다',
  postgresProblemNoTlsConnectionHint: '--url의 sslmode를 확인하십시오',
  urlPostgresHostDatabase: '--url postgres://서버/데이터베이스',
  connectionFailed: '연결이 끊겼거나 맺어지지 않았습니다',
  connectionFailedHint: '서버가 복구되면 다시 실행하십시오',
  serverTooBusy: '서버의 자원이 부족합니다',
  postgresPassword: ({ example }) =>
    `환경 변수 PGPASSWORD나 ~/.pgpass를 사용하고 주소에는 비밀번호를 적지 마십시오: ${example}`,
});
