import type { Command } from 'commander';
import type { Words } from '../shared-options.ts';
import { beQuiet } from './notes.ts';

export function addQuietOption(command: Command, words: Words): void {
  command
    .option(
      '-q, --quiet',
      words(
        '진행 상황과 알림 생략. 경고와 오류는 표시',
        'no progress and no notes; warnings and errors are shown',
      ),
    )
    .hook('preAction', () => {
      if (command.opts()['quiet'] === true) beQuiet();
    });
}
