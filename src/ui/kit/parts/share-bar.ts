/** Returns a bar of at most `width` columns for a share of 1; what is above 0 takes one column at least. */
export function shareBar(share: number, width: number, fill = '█'): string {
  if (!(share > 0 && width >= 1) || !Number.isFinite(width)) return '';
  return fill.repeat(Math.max(1, Math.round(share * width)));
}
