const { env } = process;

// Imported before anything else: both must be set before React and Ink are.
// The development build of React's reconciler keeps a record of every commit for ever.
env.NODE_ENV ??= 'production';
// Ink's colour library does not know NO_COLOR.
if (env.NO_COLOR || process.argv.includes('--no-color')) env.FORCE_COLOR = '0';

/** Whether anything may be written in colour. */
export const hasColor = env.FORCE_COLOR !== '0';
