import type { Language } from '../../localized.ts';
import { element } from '../xml-element.ts';
import {
  borderId,
  borders,
  type CharacterLook,
  characterId,
  characterLooks,
  type ParagraphLook,
  paragraphId,
  paragraphLooks,
  type Rule,
  ruleWidths,
  styles,
} from './looks.ts';
import { partXml } from './package-xml.ts';
import { unitsOfTwips } from './units.ts';

const scripts = ['hangul', 'latin', 'hanja', 'japanese', 'other', 'symbol', 'user'] as const;
const forEachScript = (value: number) => Object.fromEntries(scripts.map((script) => [script, value]));

/** The looks that the sections name by their place in these lists. */
export function headerXml(language: Language, sections: number): string {
  const list = (name: string, items: readonly string[]) => element(name, { itemCnt: items.length }, ...items);
  return partXml(
    'hh:head',
    { version: '1.4', secCnt: sections },
    element('hh:beginNum', { page: 1, footnote: 1, endnote: 1, pic: 1, tbl: 1, equation: 1 }),
    element(
      'hh:refList',
      {},
      list('hh:fontfaces', scripts.map(fontXml)),
      list('hh:borderFills', borders.map(borderXml)),
      list(
        'hh:charProperties',
        characterLooks.map(([, look], id) => characterXml(id, look)),
      ),
      list('hh:tabProperties', [element('hh:tabPr', { id: 0, autoTabLeft: 0, autoTabRight: 0 })]),
      list('hh:numberings', [numberingXml]),
      list(
        'hh:paraProperties',
        paragraphLooks.map(([, look], id) => paragraphXml(id, look)),
      ),
      list('hh:styles', stylesXml(language)),
    ),
    element('hh:compatibleDocument', { targetProgram: 'HWP201X' }, element('hh:layoutCompatibility', {})),
    element('hh:docOption', {}, element('hh:linkinfo', { path: '', pageInherit: 0, footnoteInherit: 0 })),
    element('hh:trackchageConfig', { flags: 56 }),
  );
}

/** Every Hangul brings the first; a machine without it, and other readers, have the second. */
const fontXml = (script: string) =>
  element(
    'hh:fontface',
    { lang: script.toUpperCase(), fontCnt: 1 },
    element(
      'hh:font',
      { id: 0, face: '함초롬바탕', type: 'TTF', isEmbedded: 0 },
      element('hh:substFont', { face: '바탕', type: 'TTF', isEmbedded: 0 }),
    ),
  );

function borderXml({ top, bottom }: { readonly top: Rule; readonly bottom: Rule }): string {
  const side = (name: string, rule: Rule) =>
    element(`hh:${name}`, {
      type: ruleWidths[rule] === undefined ? 'NONE' : 'SOLID',
      width: ruleWidths[rule] ?? '0.1 mm',
      color: '#000000',
    });
  const slash = (name: string) => element(`hh:${name}`, { type: 'NONE', Crooked: 0, isCounter: 0 });
  return element(
    'hh:borderFill',
    { id: borderId(top, bottom), threeD: 0, shadow: 0, centerLine: 'NONE', breakCellSeparateLine: 0 },
    slash('slash'),
    slash('backSlash'),
    side('leftBorder', 'none'),
    side('rightBorder', 'none'),
    side('topBorder', top),
    side('bottomBorder', bottom),
    side('diagonal', 'none'),
  );
}

function characterXml(id: number, { size, bold, raised, ground }: CharacterLook): string {
  return element(
    'hh:charPr',
    {
      id,
      height: size * 50,
      textColor: '#000000',
      shadeColor: ground ?? 'none',
      useFontSpace: 0,
      useKerning: 0,
      symMark: 'NONE',
      borderFillIDRef: borderId('none', 'none'),
    },
    element('hh:fontRef', forEachScript(0)),
    element('hh:ratio', forEachScript(100)),
    element('hh:spacing', forEachScript(0)),
    element('hh:relSz', forEachScript(100)),
    element('hh:offset', forEachScript(0)),
    ...(bold ? [element('hh:bold', {})] : []),
    // Where one of these is left out, readers draw it.
    element('hh:underline', { type: 'NONE', shape: 'SOLID', color: '#000000' }),
    element('hh:strikeout', { shape: 'NONE', color: '#000000' }),
    element('hh:outline', { type: 'NONE' }),
    element('hh:shadow', { type: 'NONE', color: '#B2B2B2', offsetX: 10, offsetY: 10 }),
    ...(raised ? [element('hh:supscript', {})] : []),
  );
}

const levels = [1, 2, 3, 4, 5, 6, 7];

/** Of the outline: no numbers, since headings are named, not counted. */
const numberingXml = element(
  'hh:numbering',
  { id: 1, start: 0 },
  ...levels.map((level) =>
    element(
      'hh:paraHead',
      {
        start: 1,
        level,
        align: 'LEFT',
        useInstWidth: 0,
        autoIndent: 0,
        widthAdjust: 0,
        textOffsetType: 'PERCENT',
        textOffset: 0,
        numFormat: 'DIGIT',
        charPrIDRef: 4294967295,
        checkable: 0,
      },
      '',
    ),
  ),
);

function paragraphXml(id: number, look: ParagraphLook): string {
  const { align = 'LEFT', before = 0, after = 0, left = 0, keep, outline, line = 160 } = look;
  const flag = (on: boolean | undefined) => (on ? 1 : 0);
  // Readers that know no HwpUnitChar take lengths here by halves.
  const measures = (times: number) => [
    element(
      'hh:margin',
      {},
      ...Object.entries({ intent: 0, left, right: 0, prev: before, next: after }).map(([side, twips]) =>
        element(`hc:${side}`, { value: unitsOfTwips(twips) * times, unit: 'HWPUNIT' }),
      ),
    ),
    element('hh:lineSpacing', { type: 'PERCENT', value: line, unit: 'HWPUNIT' }),
  ];
  return element(
    'hh:paraPr',
    {
      id,
      tabPrIDRef: 0,
      condense: 0,
      fontLineHeight: 0,
      snapToGrid: 1,
      suppressLineNumbers: 0,
      checked: 0,
    },
    element('hh:align', { horizontal: align, vertical: 'BASELINE' }),
    element('hh:heading', {
      type: outline === undefined ? 'NONE' : 'OUTLINE',
      idRef: 0,
      level: outline ?? 0,
    }),
    element('hh:breakSetting', {
      breakLatinWord: 'KEEP_WORD',
      breakNonLatinWord: 'KEEP_WORD',
      widowOrphan: 1,
      keepWithNext: flag(keep),
      keepLines: flag(keep),
      pageBreakBefore: 0,
      lineWrap: 'BREAK',
    }),
    element('hh:autoSpacing', { eAsianEng: 0, eAsianNum: 0 }),
    element(
      'hp:switch',
      {},
      element(
        'hp:case',
        { 'hp:required-namespace': 'http://www.hancom.co.kr/hwpml/2016/HwpUnitChar' },
        ...measures(1),
      ),
      element('hp:default', {}, ...measures(2)),
    ),
    element('hh:border', {
      borderFillIDRef: borderId('none', 'none'),
      offsetLeft: 0,
      offsetRight: 0,
      offsetTop: 0,
      offsetBottom: 0,
      connect: 0,
      ignoreMargin: 0,
    }),
  );
}

const stylesXml = (language: Language): string[] =>
  styles.map(({ look, name, engName }, id) =>
    element('hh:style', {
      id,
      type: 'PARA',
      name,
      engName,
      paraPrIDRef: paragraphId(look),
      charPrIDRef: look === 'cell' ? characterId('cell18') : characterId(look),
      nextStyleIDRef: look === 'heading' || look === 'title' ? 0 : id,
      langID: language === 'ko' ? 1042 : 1033,
      lockForm: 0,
    }),
  );
