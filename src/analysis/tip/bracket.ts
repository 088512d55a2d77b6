/** A place on a ray, as the share of the ranges moved so far, and how far the odds there are from the tip. */
export interface RayPlace<At> {
  readonly share: number;
  /** Above 0 before the tip, 0 or less past it. */
  readonly gap: number;
  readonly at: At;
}

/** Two places with the tip between them. */
export interface Bracket<At> {
  readonly before: RayPlace<At>;
  readonly past: RayPlace<At>;
  /** How often it was narrowed. */
  readonly narrowed: number;
  /** In how many narrowings its width is sure to be within the tolerance. */
  readonly atMost: number;
}

/** Two places this near are one: in shares of a range. */
const TOLERANCE = 1e-10;

/** How much sooner than by halving it may be, at the price of one narrowing more at worst. */
const SLACK = 1;

/** Makes a bracket of two places with the tip between them. */
export function bracketOf<At>(before: RayPlace<At>, past: RayPlace<At>): Bracket<At> {
  const halvings = Math.ceil(Math.log2(Math.max(1, (past.share - before.share) / TOLERANCE)));
  return { before, past, narrowed: 0, atMost: halvings + SLACK };
}

/**
 * Returns where to look next, or undefined where both sides are as near as they can be. It is where a line between the
 * sides meets 0, pushed a little towards the middle and kept so near to it that halving is never beaten by more than one
 * narrowing (Oliveira & Takahashi 2021, algorithm 1, "ITP"). Among `steps`, only these are looked at.
 */
export function nextShare(bracket: Bracket<unknown>, steps: readonly number[] | undefined): number | undefined {
  const { before, past } = bracket;
  const wish = between(bracket);
  if (!steps) return past.share - before.share > TOLERANCE ? wish : undefined;
  const open = steps.filter(step => step > before.share && step < past.share);
  return open.length === 0
    ? undefined
    : open.reduce((near, step) => (Math.abs(step - wish) < Math.abs(near - wish) ? step : near));
}

function between({ before, past, narrowed, atMost }: Bracket<unknown>): number {
  const width = past.share - before.share;
  const middle = before.share + width / 2;
  const straight = (past.gap * before.share - before.gap * past.share) / (past.gap - before.gap);
  const towards = Math.sign(middle - straight);
  const push = 0.2 * width;
  const pushed = push * width <= Math.abs(middle - straight) ? straight + towards * push * width : middle;
  const reach = Math.max(0, (TOLERANCE / 2) * 2 ** (atMost - narrowed) - width / 2);
  const near = Math.abs(pushed - middle) <= reach ? pushed : middle - towards * reach;
  // Rounding may put it on a side, where nothing would be gained.
  return near > before.share && near < past.share ? near : middle;
}

/** Returns the bracket with one of its sides replaced by a place between them. */
export function narrowed<At>(bracket: Bracket<At>, place: RayPlace<At>): Bracket<At> {
  const side = place.gap > 0 ? { before: place } : { past: place };
  return { ...bracket, ...side, narrowed: bracket.narrowed + 1 };
}
