/** An interval of probabilities. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Returns the score interval of a probability, of something that came about in `count` of `runs` independent trials
 * (Wilson 1927, JASA 22:209; docs/method.md, equation 30). Unlike the textbook interval it never leaves 0 to 1, and it
 * says something where the count is 0. `confidence` lies between 0 and 1; without runs the interval is all of 0 to 1.
 */
export function wilsonInterval(count: number, runs: number, confidence: number): Interval {
  if (!(count >= 0 && count <= runs)) throw new Error(`${count} of ${runs} runs is no share`);
  if (runs === 0) return { low: 0, high: 1 };
  const z = normalQuantile((1 + confidence) / 2);
  const share = count / runs;
  const shrink = 1 + (z * z) / runs;
  const centre = (share + (z * z) / (2 * runs)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / runs + (z * z) / (4 * runs * runs));
  // At the ends rounding would leave 1e-19 where the interval reaches just 0 or 1.
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === runs ? 1 : Math.min(1, centre + half),
  };
}

/** The coefficients of AS 241, routine PPND16: from the highest power down to the constant. */
const CENTRE = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};
const MIDDLE = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
const TAIL = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};

const ratio = ({ above, below }: typeof CENTRE, r: number) => polynomial(above, r) / polynomial(below, r);
const polynomial = (coefficients: readonly number[], r: number) => coefficients.reduce((sum, c) => sum * r + c, 0);

/**
 * Returns the number that a standard normal variable lies below with probability `p`, between 0 and 1, to about 1e-16
 * (Wichura 1988, Applied Statistics 37:477, AS 241).
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new Error(`the normal distribution has no quantile at ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  return Math.sign(q) * (r <= 5 ? ratio(MIDDLE, r - 1.6) : ratio(TAIL, r - 5));
}
