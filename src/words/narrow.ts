const NARROW =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2026\u203a\u2190-\u2193\u21e7\u2212\u2500-\u259f\u25b0-\u25b3\u25b6\u25b8\u25bc\u25c0\u25c6\u25cb\u25cf\u2264\u2265]*$/;

/** Says whether a text is made only of characters that take one column each, as most are: measuring others takes much longer. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}
