/** How what drives an ending is looked for: each lever by itself, by walks, or by shares of the variance. */
export const DRIVER_METHODS = ['one', 'morris', 'sobol'] as const;
export type DriverMethod = (typeof DRIVER_METHODS)[number];
