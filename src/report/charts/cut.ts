import stringWidth from 'string-width';

/** Cuts a text to so many columns (wide letters take two), with a sign that it was cut. */
export function cutTo(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  const letters = [...text];
  while (letters.length > 0 && stringWidth(letters.join('')) > columns - 1) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
