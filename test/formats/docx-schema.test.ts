import { expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { renderDocx } from '../../src/formats/docx.ts';
import { longTable, pictureFor, pixel } from './document-parts.ts';
import { exampleDocument } from './example-document.ts';
import { wordAttributes, wordRequired, wordSequences } from './word-sequences.ts';
import { treeOf, type XmlNode } from './xml-tree.ts';
import { partOf } from './zip-part.ts';

const picture = pictureFor('a < b & "c"');
/** Every kind of block, pages of both orientations, and a figure that is marked as wrong. */
const document: Document = { title: 'T', blocks: [...exampleDocument.blocks, picture, longTable, picture] };
const archive = renderDocx(document, 'ko', new Map([[picture, pixel]]));
const parts = ['word/document.xml', 'word/styles.xml'].map((part) => treeOf(partOf(archive, part)));

test('elements stand in the order of their types in ECMA-376, those that are required are there, and none that a type does not know', () => {
  expect(parts.flatMap(faultsOf)).toEqual([]);
});

test('the check finds what stands in another order, is missing, or is not allowed', () => {
  const faults = (xml: string) => faultsOf(treeOf(xml));
  expect(faults('<w:pPr><w:jc w:val="right"/><w:ind w:left="2"/></w:pPr>')).toEqual([
    'w:pPr: w:ind after w:jc',
  ]);
  expect(faults('<w:tc><w:tcPr/></w:tc>')).toEqual(['w:tc without w:p']);
  expect(faults('<w:rPr><w:t/></w:rPr>')).toEqual(['w:t in w:rPr']);
  expect(faults('<w:pPr><w:spacing/><w:spacing/></w:pPr>')).toEqual(['w:pPr: w:spacing twice']);
  expect(faults('<w:rPr><w:sz/></w:rPr>')).toEqual(['w:sz without @w:val']);
});

test('ids of drawings are unique in a document, and a document ends with the settings of its pages', () => {
  const ids: string[] = [];
  const collect = ({ name, attributes, children }: XmlNode): void => {
    if (name === 'wp:docPr') ids.push(attributes['id'] ?? '');
    children.forEach(collect);
  };
  parts.forEach(collect);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(ids.length);
  const [body] = parts[0]?.children ?? [];
  expect(body?.children.at(-1)?.name).toBe('w:sectPr');
});

function faultsOf({ name, attributes, children }: XmlNode): string[] {
  const inside = children.map((child) => child.name);
  return [
    ...(wordAttributes[name] ?? [])
      .filter((one) => !(one in attributes))
      .map((one) => `${name} without @${one}`),
    ...(wordRequired[name] ?? [])
      .filter((one) => !inside.includes(one))
      .map((one) => `${name} without ${one}`),
    ...orderFaults(name, inside),
    ...children.flatMap(faultsOf),
  ];
}

function orderFaults(name: string, inside: readonly string[]): string[] {
  if (inside.length === 0) return [];
  const steps = (wordSequences[name] ?? []).map((step) => ({
    names: step.replace('…', '').split('|'),
    often: step.endsWith('…'),
  }));
  const faults: string[] = [];
  let at = 0;
  inside.forEach((child, index) => {
    const step = steps.findIndex(({ names }) => names.includes(child));
    if (step < 0) faults.push(`${child} in ${name}`);
    else if (step < at) faults.push(`${name}: ${child} after ${inside[index - 1]}`);
    else if (
      index > 0 &&
      step === at &&
      steps[step]?.names.includes(inside[index - 1] ?? '') &&
      !steps[step]?.often
    )
      faults.push(`${name}: ${child} twice`);
    at = Math.max(at, step);
  });
  return faults;
}
