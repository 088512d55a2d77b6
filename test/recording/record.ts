import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { castText } from './cast.ts';
import { recordDemo } from './record-demo.ts';

const path = process.argv[2] ?? 'docs/parley.cast';
const { cast } = await recordDemo();
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, castText(cast));
const seconds = cast.events.at(-1)?.at.toFixed(0);
console.log(`Wrote ${path}: ${seconds} s, ${cast.events.length} events. Play it with: asciinema play ${path}`);
