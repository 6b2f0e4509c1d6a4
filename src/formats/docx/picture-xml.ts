import type { Picture } from '../../document/document.ts';
import type { DrawnPicture } from '../paper/drawn-picture.ts';
import { element } from '../xml-element.ts';
import { run, wordParagraph } from './words.ts';

/** Units of Word's drawings in a pixel of 96 an inch, and in a twentieth of a point. */
const pixel = 9525;
const twip = 635;

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Where the picture of an id stands in the package, below `word`. */
export const pictureFile = (id: number): string => `media/image${id}.png`;
export const pictureRelation = (id: number): string => `rIdImage${id}`;

interface Place {
  /** Unique in the document. */
  readonly id: number;
  /** Room for it, in twentieths of a point. */
  readonly width: number;
  readonly height: number;
}

/** A picture under its caption, with what it shows for those who do not see it; smaller where the page is. */
export const pictureXml = (picture: Picture, drawn: DrawnPicture, place: Place): string =>
  wordParagraph({ style: 'Caption' }, run(picture.caption)) + drawingXml(picture, drawn, place);

function drawingXml({ caption, description }: Picture, drawn: DrawnPicture, place: Place): string {
  const whole = { cx: drawn.width * pixel, cy: drawn.height * pixel };
  const scale = Math.min(1, (place.width * twip) / whole.cx, (place.height * twip) / whole.cy);
  const size = { cx: Math.floor(whole.cx * scale), cy: Math.floor(whole.cy * scale) };
  const named = { id: place.id, name: caption, descr: `${caption}. ${description}` };
  return wordParagraph(
    { style: 'Normal' },
    element(
      'w:r',
      {},
      element(
        'w:drawing',
        {},
        element(
          'wp:inline',
          { 'xmlns:wp': `${drawing}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
          element('wp:extent', size),
          element('wp:docPr', named),
          element(
            'a:graphic',
            { 'xmlns:a': `${drawing}/main` },
            element(
              'a:graphicData',
              { uri: `${drawing}/picture` },
              element(
                'pic:pic',
                { 'xmlns:pic': `${drawing}/picture` },
                element('pic:nvPicPr', {}, element('pic:cNvPr', named), element('pic:cNvPicPr', {})),
                element(
                  'pic:blipFill',
                  {},
                  element('a:blip', {
                    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                    'r:embed': pictureRelation(place.id),
                  }),
                  element('a:stretch', {}, element('a:fillRect', {})),
                ),
                element(
                  'pic:spPr',
                  {},
                  element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
                  element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
