import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** Seconds as they are said, at least one. */
export function duration(seconds: number, language: Language): string {
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return messages.commands.seconds({ rest })[language];
  return messages.commands.minutesAndSeconds({ minutes, rest })[language];
}
