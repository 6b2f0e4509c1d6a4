import { type Problem, UsageError } from '../../errors.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/**
 * Reads `--url`.
 *
 * @param protocols  those that the engine speaks, with their colons
 * @param example  an address as it should be
 * @throws UsageError for another protocol, or for a password, which others would see in the list of processes
 */
export function serverAddress(url: string, protocols: readonly string[], example: string): URL {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !protocols.includes(address.protocol)) {
    throw new UsageError({
      message: messages.servers.urlProtocol({ protocols: protocols.map((protocol) => `${protocol}//`) }),
      hint: localize(example),
    });
  }
  return address;
}

export function credentialsInUrl(hint: NonNullable<Problem['hint']>): UsageError {
  return new UsageError({
    message: messages.servers.passwordInUrl,
    hint,
  });
}
