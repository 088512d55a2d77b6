import { Resvg } from '@resvg/resvg-js';
import { EXIT, stopWith } from '../exit.ts';

/** Dots a pixel: enough for print. */
const ZOOM = 2;

/** Draws an SVG as PNG with the fonts of this machine; stops the command where it has none to write letters with. */
export function pngOf(svg: string): Uint8Array {
  if (!hasFonts()) {
    throw stopWith(EXIT.noFile, {
      what: 'This machine has no font to draw a picture with: its words would be missing.',
      wayOut: 'Write an .svg, or install a font such as DejaVu Sans.',
    });
  }
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM } }).render().asPng();
}

/** A letter that takes no room was not drawn. */
function hasFonts(): boolean {
  const letter = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="2" y="16">A</text></svg>';
  return new Resvg(letter).getBBox() !== undefined;
}
