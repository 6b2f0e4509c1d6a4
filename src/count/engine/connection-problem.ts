import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** A server that takes too long. */
export const noAnswer = (address: string): Omit<Problem, 'file'> => ({
  message: silent(address),
  hint: checkAddress,
});

const silent = (address: string): LocalizedText => messages.servers.noReply({ address });

/** Why a server could not be talked to, by the code that Node gives the error; undefined for other errors. */
export function connectionProblem(error: unknown, address: string): Omit<Problem, 'file'> | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = found(address)[code];
  if (message) return { message, hint: checkAddress };
  if (/^(?:EPROTO|ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/.test(code)) {
    return {
      message: messages.servers.noTlsConnection({ address, code }),
      hint: messages.servers.noTlsConnectionHint,
    };
  }
  return undefined;
}

const found = (address: string): Readonly<Record<string, LocalizedText>> => {
  const unknown = messages.servers.hostUnknown({ address });
  const cut = messages.servers.connectionCut({ address });
  const refused = messages.servers.connectionRefused({ address });
  return {
    ECONNREFUSED: refused,
    ENOENT: refused,
    ENOTFOUND: unknown,
    EAI_AGAIN: unknown,
    ETIMEDOUT: silent(address),
    EHOSTUNREACH: silent(address),
    ENETUNREACH: silent(address),
    ECONNRESET: cut,
    EPIPE: cut,
  };
};

const checkAddress = messages.servers.checkAddress;
