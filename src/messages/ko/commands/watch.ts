import type { watch as english } from '../../en/commands/watch.ts';

export const watch = (): ReturnType<typeof english> => ({
  option: '읽은 파일이 저장될 때마다 다시 실행. Ctrl-C로 종료',
  watching: ({ files }) => `저장되면 다시 실행할 파일: ${files} (종료: Ctrl-C)`,
  filesAndMore: ({ files, more }) => `${files} 외 ${more}개`,
  changed: ({ files, time }) => `${time} 변경된 파일: ${files}`,
  goesWithFiles: ({ option }) =>
    `--watch는 파일이 저장되기를 기다리는 옵션이므로 ${option}에는 사용할 수 없습니다`,
  goesWithFilesHint: ({ option }) => `${option} 대신 파일을 지정하거나 --watch 없이 실행하십시오`,
});
