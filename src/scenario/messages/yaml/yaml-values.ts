/** Says what YAML makes of a word that is no text to it: "nothing", "a truth value", "the number 7"; undefined for a text. */
export function madeByYaml(value: unknown, written: string): string | undefined {
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return 'a truth value';
  if (typeof value !== 'number') return undefined;
  return String(value) === written || !Number.isFinite(value) ? 'a number' : `the number ${value}`;
}
