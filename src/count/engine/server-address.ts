import { type Problem, UsageError } from '../../errors.ts';

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
      message: {
        ko: `--url은 ${protocols.map((protocol) => `${protocol}//`).join(' 또는 ')}로 시작하는 주소여야 합니다`,
        en: `--url must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
      },
      hint: { ko: example, en: example },
    });
  }
  return address;
}

export function credentialsInUrl(hint: NonNullable<Problem['hint']>): UsageError {
  return new UsageError({
    message: {
      ko: '--url에 적은 비밀번호는 다른 사용자가 볼 수 있습니다',
      en: 'a password in --url can be seen by other users',
    },
    hint,
  });
}
