import { None, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** Nothing in a chart comes from elsewhere. */
const NO_LOADER = {
  load: () => Promise.reject(new Error('a chart loads nothing')),
  sanitize: () => Promise.reject(new Error('a chart links to nothing')),
  http: () => Promise.reject(new Error('a chart loads nothing')),
  file: () => Promise.reject(new Error('a chart loads nothing')),
};

/** Draws a chart as SVG by Vega-Lite, without a browser; without its background where what it stands on has its own. */
export async function svgOf(spec: TopLevelSpec, hasBackground = true): Promise<string> {
  // Vega-Lite paints a white ground unless it is taken away.
  const { background, ...compiled } = compile(spec).spec;
  const drawn = hasBackground && background !== undefined ? { ...compiled, background } : compiled;
  const view = new View(parse(drawn), { renderer: 'none', logLevel: None, loader: NO_LOADER });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
