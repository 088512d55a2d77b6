import { type Html, html } from '../html.ts';

/** One row of a table: the heading of the row, then its cells. */
interface TableRow {
  readonly head: Html;
  readonly cells: readonly Html[];
}

/** Writes a table that is told well by a screen reader, and scrolls by itself where it is wider than the page. */
export function table(caption: string, heads: readonly string[], rows: readonly TableRow[]): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption><span>${caption}</span></caption>
<thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(({ head, cells }) => html`<tr><th scope="row">${head}</th>${cells.map(cell => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
}

/** Folds something in under a line that says what it is. */
export function folded(summary: string, content: Html): Html {
  return html`<details><summary>${summary}</summary>${content}</details>`;
}
