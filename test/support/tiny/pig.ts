import { madeUp } from './made-up.ts';

/**
 * Writes the dice game Pig to a goal: a turn is rolls until the player holds and scores their sum, or a 1 loses it. With two
 * faces it is Piglet, each toss a coin. A party acts only while it is `up`; the score of a hold is the action's own.
 */
export function pig(goal: number, faces: number): string {
  const gauge = (id: string, max: number) => `  ${id}: { title: ${id.toUpperCase()}, min: 0, max: ${max}, start: 0 }`;
  const worth = Array.from({ length: faces - 1 }, (_, i) => (faces === 2 ? 1 : i + 2));
  const ofParty = (up: number, own: string) => {
    const over = `k: "= 0", up: "= ${1 - up}"`;
    const rolled = worth.map(k => `{ chance: 1 / ${faces}, do: { k: ${k} } }`).join(', ');
    const holds = Array.from(
      { length: goal },
      (_, i) =>
        `    hold-${i + 1}: { title: Hold ${i + 1}, when: { up: ${up}, k: ${i + 1} }, results: [{ chance: 1, do: { ${own}: ${i + 1}, ${over} } }] }`,
    );
    return [
      `    roll: { title: Roll, when: { up: ${up}, k: "< ${goal}" }, results: [${rolled}, { chance: rest, do: { ${over} } }] }`,
      ...holds,
      `    wait: { title: Wait, when: { up: ${1 - up} }, results: [{ chance: 1 }] }`,
    ].join('\n');
  };
  return `${madeUp(`pig-${goal}`, 10, 'a', 'b')}
gauges:
${['i', 'j', 'k'].map(id => gauge(id, goal)).join('\n')}
${gauge('up', 1)}
actions:
  a:
${ofParty(0, 'i')}
  b:
${ofParty(1, 'j')}
endings:
  a-wins: { says: A has the goal., when: { i: ${goal} } }
  b-wins: { says: B has the goal., when: { j: ${goal} } }
  open: { says: Nobody has., atHorizon: true }
`;
}
