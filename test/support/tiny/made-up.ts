/**
 * Writes how the text of a tiny made-up scenario begins: its id, the number of its rounds, and those who move, in their
 * order. They choose any open action as likely as any other; where none are named the text goes on with `parties` and
 * `order` of its own.
 */
export function madeUp(id: string, horizon: number, ...movers: readonly string[]): string {
  const parties = movers.filter(mover => mover !== 'world');
  const parameters = 'foresight: 0, precision: 0, patience: 1';
  return [
    'parley: 1',
    `id: ${id}`,
    `title: ${named(id)}`,
    'asOf: 2026-01-01',
    `round: { lasts: a turn, horizon: ${horizon} }`,
    'restsOn: [made-up]',
    'assumptions: { made-up: { says: Made up., why: Its answer is known by hand. } }',
    ...(parties.length > 0
      ? ['parties:', ...parties.map(party => `  ${party}: { name: ${named(party)}, ${parameters} }`)]
      : []),
    ...(movers.length > 0 ? [`order: [${movers.join(', ')}]`] : []),
  ].join('\n');
}

const named = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
