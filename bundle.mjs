/** How the program is bundled, and the bench with it, so that what is measured is what is shipped: options of esbuild. */
export const BUNDLE = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  // CommonJS packages inside an ES module bundle still call require for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/** What is known of the surroundings when the bundle is made. */
export const DEFINED = { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' };
