import { type Html, html, Html as Piece } from './html.ts';
import { STYLE } from './style.ts';

/** Nothing is fetched and nothing runs, whatever a scenario or a note holds: the browser itself is told so. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What a page is made of. */
interface PageParts {
  /** What it is, by which its style is chosen. */
  readonly kind: 'debrief' | 'brief';
  readonly title: string;
  readonly version: string;
  /** Where a keyboard goes first, to skip the contents. */
  readonly skip: string;
  readonly header: Html;
  /** Each with its id and its title; the header of the page lists them. */
  readonly sections: readonly (readonly [id: string, title: string, section: Html])[];
  readonly footer: string;
}

/** Writes a page of HTML that needs nothing else. */
export function pageOf({ kind, title, version, skip, header, sections, footer }: PageParts): string {
  const contents = sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Piece(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Parley ${version}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Piece(STYLE)}</style>
</head>
<body class="${kind}">
<a class="skip" href="#main">${skip}</a>
${header}
<nav aria-label="Contents"><ul>${contents}</ul></nav>
<main id="main">
${sections.map(([, , section]) => section)}
</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`;
  return page.text;
}
