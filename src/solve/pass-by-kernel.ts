import type { InflowShape } from './chain-shape.ts';
import { type KernelMemory, openMemory } from './kernels/kernels.ts';

/** What the kernel reads and writes for the edges of a block. */
interface PassMemory {
  readonly memory: KernelMemory<'chance' | 'mass' | 'into', 'edgesEnd' | 'source'>;
  /** The chances that stand there. */
  chances: Float64Array | undefined;
}

const FLOAT_BYTES = Float64Array.BYTES_PER_ELEMENT;

const MEMORIES = new WeakMap<InflowShape, PassMemory | 'none'>();

/**
 * Hands the mass of a block on to the next, to the last bit as `sumUp` does, in WebAssembly: three times as fast, as it
 * checks no bounds. Says whether it did: not where there is no WebAssembly or too little memory.
 */
export function passByKernel(
  inflow: InflowShape,
  chances: Float64Array,
  mass: Float64Array,
  into: Float64Array,
): boolean {
  const work = MEMORIES.get(inflow) ?? makeMemory(inflow, mass.length);
  MEMORIES.set(inflow, work);
  if (work === 'none') return false;
  const { kernels, floats, ints } = work.memory;
  if (work.chances !== chances) floats.chance.set(chances);
  work.chances = chances;
  floats.mass.set(mass);
  kernels.sumUp(
    into.length,
    ints.edgesEnd.byteOffset,
    floats.chance.byteOffset,
    ints.source.byteOffset,
    floats.into.byteOffset,
  );
  into.set(floats.into);
  return true;
}

function makeMemory({ start, source }: InflowShape, states: number): PassMemory | 'none' {
  const statesAfter = start.length - 1;
  const memory = openMemory({
    floats: { chance: source.length, mass: states, into: statesAfter },
    ints: { edgesEnd: statesAfter, source: source.length },
  });
  if (!memory) return 'none';
  const { floats, ints } = memory;
  writeAddresses(start.subarray(1), floats.chance, ints.edgesEnd);
  writeAddresses(source, floats.mass, ints.source);
  return { memory, chances: undefined };
}

/** Writes where in `floats` the entries with these indices stand. */
function writeAddresses(indices: Int32Array, floats: Float64Array, into: Int32Array): void {
  const { byteOffset } = floats;
  for (let i = 0; i < indices.length; i++) into[i] = byteOffset + FLOAT_BYTES * indices[i]!;
}
