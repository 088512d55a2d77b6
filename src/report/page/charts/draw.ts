import type { TopLevelSpec } from 'vega-lite';
import { svgOf } from '../../charts/svg.ts';
import { Html, html } from '../html.ts';

/** What a picture shows, for those who do not see it. */
interface AltText {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** In sentences. */
  readonly says: string;
}

/** Inherits the page's own colours, light or dark, as ink on a page does. */
const CONFIG: NonNullable<TopLevelSpec['config']> = {
  aria: false,
  font: 'system-ui, sans-serif',
  view: { stroke: null },
  axis: {
    labelColor: 'currentColor',
    titleColor: 'currentColor',
    titleFontWeight: 'normal',
    titleFontSize: 12,
    labelFontSize: 12,
    domainColor: 'var(--rule)',
    tickColor: 'var(--rule)',
    gridColor: 'var(--grid)',
  },
  text: { fill: 'currentColor', fontSize: 13 },
};

/** Draws a chart as SVG to stand inside a page, in the page's own colours. */
export async function draw(spec: TopLevelSpec, alt: AltText): Promise<Html> {
  return told(await svgOf({ ...spec, config: CONFIG }, false), alt);
}

/** Draws a chart that has its own colours and its own white ground, as on paper. */
export async function drawOnPaper(spec: TopLevelSpec, alt: AltText): Promise<Html> {
  return told(await svgOf(spec), alt);
}

/** A picture with what it shows in words. */
function told(svg: string, { id, title, says }: AltText): Html {
  const [opening = ''] = /^<svg [^>]*>/.exec(svg) ?? [];
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(opening) ?? [];
  const head = html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-says" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}-title">${title}</title><desc id="${id}-says">${says}</desc>`;
  return new Html(head.text + svg.slice(opening.length));
}
