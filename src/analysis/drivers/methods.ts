/** How the levers that drive an ending are looked for: each by itself, by walks, or by shares of the variance. */
const LEVER_METHODS = ['one', 'morris', 'sobol'] as const;
export type LeverMethod = (typeof LEVER_METHODS)[number];

/** How what drives an ending is looked for: by its levers, or by the evidence that all its numbers rest on. */
export const DRIVER_METHODS = [...LEVER_METHODS, 'evidence'] as const;
export type DriverMethod = (typeof DRIVER_METHODS)[number];
