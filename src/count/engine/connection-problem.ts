import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';

/** A server that takes too long. */
export const noAnswer = (address: string): Omit<Problem, 'file'> => ({
  message: silent(address),
  hint: checkAddress,
});

const silent = (address: string): LocalizedText => ({
  ko: `${address}: 응답이 없습니다`,
  en: `${address} does not answer`,
});

/** Why a server could not be talked to, by the code that Node gives the error; undefined for other errors. */
export function connectionProblem(error: unknown, address: string): Omit<Problem, 'file'> | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = messages(address)[code];
  if (message) return { message, hint: checkAddress };
  if (/^(?:EPROTO|ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/.test(code)) {
    return {
      message: {
        ko: `${address}: TLS로 연결하지 못했습니다(${code})`,
        en: `no TLS connection to ${address} (${code})`,
      },
      hint: {
        ko: '주소의 프로토콜과 포트를 확인하고, 자체 인증기관이면 NODE_EXTRA_CA_CERTS에 그 인증서를 지정하십시오',
        en: 'check the protocol and the port of the address; for an authority of your own, set NODE_EXTRA_CA_CERTS to its certificate',
      },
    };
  }
  return undefined;
}

const messages = (address: string): Readonly<Record<string, LocalizedText>> => {
  const unknown = {
    ko: `${address}: 서버 이름을 찾을 수 없습니다`,
    en: `the host of ${address} is not known`,
  };
  const cut = {
    ko: `${address}: 연결이 끊겼습니다`,
    en: `the connection to ${address} was cut`,
  };
  const nobody = {
    ko: `${address}: 연결을 받는 서버가 없습니다`,
    en: `no server takes connections at ${address}`,
  };
  return {
    ECONNREFUSED: nobody,
    ENOENT: nobody,
    ENOTFOUND: unknown,
    EAI_AGAIN: unknown,
    ETIMEDOUT: silent(address),
    EHOSTUNREACH: silent(address),
    ENETUNREACH: silent(address),
    ECONNRESET: cut,
    EPIPE: cut,
  };
};

const checkAddress = {
  ko: '--url의 서버와 포트를 확인하십시오',
  en: 'check the host and the port of --url',
};
