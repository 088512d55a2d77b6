/** Returns a text with a capital at its head. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Makes a sentence of a clause; an empty text stays empty. */
export function sentence(clause: string): string {
  return clause === '' ? '' : `${capital(clause)}.`;
}
