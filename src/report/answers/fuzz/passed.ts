/** Says whether nothing failed of all that was tried; null where nothing was: of no runs none has passed. */
export function hasPassed({ runs, failure }: { readonly runs: number; readonly failure?: object }): boolean | null {
  if (failure) return false;
  return runs === 0 ? null : true;
}
