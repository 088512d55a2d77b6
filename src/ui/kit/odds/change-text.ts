/** Says by how many points something changed: "▲12", "▼3"; empty where it did not. */
export function changeText(points: number): string {
  if (points === 0) return '';
  return `${points < 0 ? '▼' : '▲'}${Math.abs(points)}`;
}
