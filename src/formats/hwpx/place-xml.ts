import { element } from '../xml-element.ts';

/**
 * How large a table or a picture is, in units of Hangul, and that it stands in the line of its paragraph.
 *
 * @param asLetter  held together as a letter is; otherwise it may go on on the next page
 */
export function placeXml(
  size: { readonly width: number; readonly height: number },
  asLetter: boolean,
): string {
  return (
    element('hp:sz', {
      width: size.width,
      widthRelTo: 'ABSOLUTE',
      height: size.height,
      heightRelTo: 'ABSOLUTE',
      protect: 0,
    }) +
    element('hp:pos', {
      treatAsChar: asLetter ? 1 : 0,
      affectLSpacing: 0,
      flowWithText: 1,
      allowOverlap: 0,
      holdAnchorAndSO: 0,
      vertRelTo: 'PARA',
      horzRelTo: 'COLUMN',
      vertAlign: 'TOP',
      horzAlign: 'LEFT',
      vertOffset: 0,
      horzOffset: 0,
    }) +
    element('hp:outMargin', { left: 0, right: 0, top: 283, bottom: 283 })
  );
}
