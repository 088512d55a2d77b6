/** Writes a Brier score, from 0 to 2, to three decimals: 0 only where it is 0, and "<0.001" where it is less than that. */
export function scoreText(score: number): string {
  if (score === 0) return '0';
  return score < 0.0005 ? '<0.001' : score.toFixed(3);
}
