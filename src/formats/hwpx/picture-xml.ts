import type { Picture } from '../../document/document.ts';
import { escapeHtml } from '../escape-html.ts';
import type { DrawnPicture } from '../paper/drawn-picture.ts';
import { element } from '../xml-element.ts';
import { placeXml } from './place-xml.ts';
import { hangulParagraph, run, runOf } from './words.ts';

/** Units of Hangul in a pixel. */
const pixel = 75;

interface Place {
  /** Of the picture, unique in the document, and of its file. */
  readonly id: number;
  readonly file: string;
  /** Room for it, in units of Hangul. */
  readonly width: number;
  readonly height: number;
}

/** A picture under its caption, with what it shows for those who do not see it; smaller where the page is. */
export const pictureXml = (picture: Picture, drawn: DrawnPicture, place: Place): string =>
  hangulParagraph({ style: 'caption' }, run(picture.caption, 'caption')) + drawingXml(picture, drawn, place);

function drawingXml({ caption, description }: Picture, drawn: DrawnPicture, place: Place): string {
  const whole = { width: Math.round(drawn.width * pixel), height: Math.round(drawn.height * pixel) };
  const scale = Math.min(1, place.width / whole.width, place.height / whole.height);
  const shown = { width: Math.floor(whole.width * scale), height: Math.floor(whole.height * scale) };
  const point = (name: string, x: number, y: number) => element(`hc:${name}`, { x, y });
  const noMargin = { left: 0, right: 0, top: 0, bottom: 0 };
  return hangulParagraph(
    { style: 'note' },
    runOf(
      'note',
      element(
        'hp:pic',
        {
          id: place.id,
          zOrder: place.id,
          numberingType: 'PICTURE',
          textWrap: 'TOP_AND_BOTTOM',
          textFlow: 'BOTH_SIDES',
          lock: 0,
          dropcapstyle: 'None',
          href: '',
          groupLevel: 0,
          instid: place.id,
          reverse: 0,
        },
        element('hp:offset', { x: 0, y: 0 }),
        element('hp:orgSz', whole),
        element('hp:curSz', shown),
        element('hp:flip', { horizontal: 0, vertical: 0 }),
        element('hp:rotationInfo', {
          angle: 0,
          centerX: Math.floor(shown.width / 2),
          centerY: Math.floor(shown.height / 2),
          rotateimage: 1,
        }),
        element(
          'hp:renderingInfo',
          {},
          matrix('transMatrix', 1, 1),
          matrix('scaMatrix', shown.width / whole.width, shown.height / whole.height),
          matrix('rotMatrix', 1, 1),
        ),
        element(
          'hp:imgRect',
          {},
          point('pt0', 0, 0),
          point('pt1', whole.width, 0),
          point('pt2', whole.width, whole.height),
          point('pt3', 0, whole.height),
        ),
        element('hp:imgClip', { left: 0, right: whole.width, top: 0, bottom: whole.height }),
        element('hp:inMargin', noMargin),
        element('hp:imgDim', { dimwidth: whole.width, dimheight: whole.height }),
        element('hc:img', {
          binaryItemIDRef: place.file,
          bright: 0,
          contrast: 0,
          effect: 'REAL_PIC',
          alpha: 0,
        }),
        placeXml(shown, true),
        element('hp:shapeComment', {}, escapeHtml(`${caption}. ${description}`)),
      ),
      element('hp:t', {}),
    ),
  );
}

const matrix = (name: string, across: number, down: number) =>
  element(`hc:${name}`, { e1: across.toFixed(6), e2: 0, e3: 0, e4: 0, e5: down.toFixed(6), e6: 0 });
