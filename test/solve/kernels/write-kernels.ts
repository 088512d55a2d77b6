import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

const FOLDER = join(import.meta.dirname, '../../../src/solve/kernels');

/** Where the committed kernels stand. */
export const KERNELS_FILE = join(FOLDER, 'kernels.wasm.ts');

/** Compiles `kernels.wat` and returns the text of the file that holds it, as it is committed. */
export async function kernelsText(): Promise<string> {
  const module = (await wabt()).parseWat('kernels.wat', readFileSync(join(FOLDER, 'kernels.wat'), 'utf8'));
  module.validate();
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
  return `/** Generated from kernels.wat by \`npm run kernels\`. */\nexport const KERNELS =\n  '${base64}';\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(KERNELS_FILE, await kernelsText());
