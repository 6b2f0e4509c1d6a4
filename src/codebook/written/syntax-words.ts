import type { YAMLError } from 'yaml';
import type { LocalizedText } from '../../localized.ts';
import { localize } from '../../localized.ts';

/** What the YAML library says is wrong with a text; the commonest slips in Korean, too. */
export function syntaxWords({ code, message }: YAMLError): LocalizedText {
  const en = (message.split('\n')[0] ?? code).replace(/:$/, '');
  const found = slips.find(([slip, detail]) => slip === code && detail.test(en));
  return localize(found ? { ko: found[2], en } : en);
}

const slips: readonly (readonly [code: string, detail: RegExp, ko: string])[] = [
  ['TAB_AS_INDENT', /./, '탭으로 들여 썼습니다. 공백으로 바꾸십시오'],
  ['BAD_INDENT', /end with a \]/, '목록의 닫는 대괄호 ]가 없거나 들여쓰기가 맞지 않습니다'],
  ['BAD_INDENT', /end with a \}/, '묶음의 닫는 중괄호 }가 없거나 들여쓰기가 맞지 않습니다'],
  ['BAD_INDENT', /./, '들여쓰기가 위의 줄과 맞지 않습니다'],
  ['MISSING_CHAR', /^Sequence item without/, '목록의 줄이 "- "로 시작하지 않거나 들여쓰기가 맞지 않습니다'],
  ['MISSING_CHAR', /^Missing closing .*quote/, '닫는 따옴표가 없습니다'],
  ['MISSING_CHAR', /^Missing ,/, '항목 사이에 쉼표가 없습니다'],
  ['MISSING_CHAR', /need to be followed by/, '이름 뒤에 ": "이 없습니다'],
  ['MULTILINE_IMPLICIT_KEY', /./, '이름 뒤에 ": "이 없습니다'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /./,
    '한 줄에 ": "이 둘 있습니다. 값에 들어 있는 콜론이면 값을 따옴표로 묶으십시오',
  ],
  ['BAD_SCALAR_START', /./, '이 글자로 시작하는 값은 따옴표로 묶어야 합니다'],
  ['MULTIPLE_DOCS', /./, '한 파일에 문서가 둘 이상입니다(---)'],
  ['UNEXPECTED_TOKEN', /at node end/, '값 뒤에 다른 내용이 더 있습니다. 따옴표나 들여쓰기를 확인하십시오'],
];
