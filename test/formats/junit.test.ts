import { describe, expect, test } from 'vitest';
import { renderJunit } from '../../src/formats/junit.ts';
import { verificationOutcomes } from '../../src/printed/verify/document/verification-outcomes.ts';
import { verificationExample } from '../printed/verify/document/verification-example.ts';
import { elementsOf } from './well-formed-xml.ts';

const elements = elementsOf(renderJunit(verificationOutcomes(verificationExample, 'en')));
const named = (name: string) => elements.filter((element) => element.name === name);

describe('JUnit XML', () => {
  test('is well-formed and counts every verdict', () => {
    const counts = { tests: '4', failures: '1', errors: '0', skipped: '2' };
    expect(named('testsuites').map(({ attributes }) => attributes)).toEqual([
      { name: 'hanaro verify', ...counts },
    ]);
    expect(named('testsuite').map(({ attributes }) => attributes)).toEqual([{ name: 'table 15', ...counts }]);
    expect(named('testcase')).toHaveLength(4);
  });

  test('texts come through as they are, but for characters that XML does not allow', () => {
    expect(named('testcase')[1]?.attributes).toEqual({
      classname: 'table 15',
      name: 'sex <남>: "a", 50%\ufffd::error::b & c\ufffd[31m · pilot mean',
    });
    expect(named('failure').map(({ attributes, text }) => ({ ...attributes, text }))).toEqual([
      {
        type: 'mismatch',
        message: 'printed 6.6 · computed 6.7 (6.666666666666667)',
        text: '100% cut off\ufffdnot rounded',
      },
    ]);
  });

  test('tolerated and untestable cells are skipped, with the reason', () => {
    expect(named('skipped').map(({ attributes }) => attributes['message'])).toEqual([
      'printed (none) · computed ** (p = 0.002): lost <in> print',
      'no variance',
    ]);
  });

  test('tables of the same number keep their own cells', () => {
    const [table] = verificationExample.tables;
    const halves = [2, 2].map((cells) => ({ ...table, table: '15', cells }) as NonNullable<typeof table>);
    const twice = elementsOf(
      renderJunit(verificationOutcomes({ ...verificationExample, tables: halves }, 'ko')),
    );
    expect(twice.map(({ name }) => name).filter((name) => name.startsWith('test'))).toEqual([
      'testsuites',
      ...['testsuite', 'testcase', 'testcase'],
      ...['testsuite', 'testcase', 'testcase'],
    ]);
  });
});
