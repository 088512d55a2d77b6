import { POWERS, ROOTS } from '../../num/exp.ts';
import { KERNELS } from './kernels.wasm.ts';

/**
 * The loops of `kernels.wat`, where each parameter is described. An address is the `byteOffset` of an array of the memory
 * that the kernels work in. Each stays because a goal of docs/speed.md is missed without it; a fourth, which made the
 * chances of edges, was taken out, as none was.
 */
export interface Kernels {
  /** Without it logit policies of the ladder take 2.3 times as long as in C (goal 1.5), a lever of the flagship 96 ms (goal 50). */
  readonly respond: (
    states: number,
    choiceBytes: number,
    choiceRow: number,
    target: number,
    after: number,
    lambda: number,
    policy: number,
    own: number,
    other: number,
  ) => number;
  /** Without it the game value of the ladder takes 4.7 times as long as in C (goal 1.5). */
  readonly choose: (
    states: number,
    choiceEnd: number,
    choiceRow: number,
    target: number,
    after: number,
    sign: number,
    tie: number,
    values: number,
    picks: number,
  ) => void;
  /** Without it the slowest lever of the flagship takes 68 ms (goal 50). */
  readonly sumUp: (states: number, edgesEnd: number, chance: number, source: number, into: number) => void;
}

/** Kernels with the arrays that they work on, all in one memory. It never grows, which would detach the arrays. */
export interface KernelMemory<Floats extends string, Ints extends string> {
  readonly kernels: Kernels;
  readonly floats: Readonly<Record<Floats, Float64Array>>;
  readonly ints: Readonly<Record<Ints, Int32Array>>;
}

/** How long each array of a memory is to be. */
interface MemoryPlan<Floats extends string, Ints extends string> {
  readonly floats: Readonly<Record<Floats, number>>;
  readonly ints: Readonly<Record<Ints, number>>;
}

/**
 * The part of the global `WebAssembly` that is used here. The types of Node 20 leave it out; it is missing under `node
 * --jitless`.
 */
declare const WebAssembly:
  | undefined
  | {
      readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object, imports: object) => { readonly exports: Kernels };
    };

const PAGE = 2 ** 16;
/** Addresses are signed 32-bit integers. */
const MOST_BYTES = 2 ** 31 - PAGE;
/** Arrays begin at multiples of this, so that no pair of floats lies across two lines of the cache. */
const ALIGNMENT = 16;

let compiled: object | undefined;

/**
 * Makes a memory, or returns undefined where there is no WebAssembly or not that much memory: then the plain versions
 * serve.
 */
export function openMemory<Floats extends string, Ints extends string>(
  plan: MemoryPlan<Floats, Ints>,
): KernelMemory<Floats, Ints> | undefined {
  const tables = { roots: ROOTS.length, powers: POWERS.length };
  const floats = placesOf({ ...tables, ...plan.floats }, Float64Array.BYTES_PER_ELEMENT, 0);
  const ints = placesOf(plan.ints, Int32Array.BYTES_PER_ELEMENT, floats.end);
  const opened = instantiate(ints.end);
  if (!opened) return undefined;
  const { buffer, kernels } = opened;
  const made = arraysAt(floats, (from, length) => new Float64Array(buffer, from, length));
  made.roots.set(ROOTS);
  made.powers.set(POWERS);
  return { kernels, floats: made, ints: arraysAt(ints, (from, length) => new Int32Array(buffer, from, length)) };
}

interface ArrayPlaces<Name extends string> {
  readonly at: readonly { readonly name: Name; readonly from: number; readonly length: number }[];
  readonly end: number;
}

function placesOf<Name extends string>(lengths: Record<Name, number>, width: number, from: number): ArrayPlaces<Name> {
  let end = from;
  const at = (Object.keys(lengths) as Name[]).map(name => {
    const place = { name, from: end, length: lengths[name] };
    end += Math.ceil((lengths[name] * width) / ALIGNMENT) * ALIGNMENT;
    return place;
  });
  return { at, end };
}

function arraysAt<Name extends string, T>({ at }: ArrayPlaces<Name>, make: (from: number, length: number) => T) {
  return Object.fromEntries(at.map(({ name, from, length }) => [name, make(from, length)])) as Record<Name, T>;
}

/** It throws where the processor has no SIMD, and where memory is short. */
function instantiate(bytes: number): { readonly buffer: ArrayBuffer; readonly kernels: Kernels } | undefined {
  if (typeof WebAssembly === 'undefined' || bytes > MOST_BYTES) return undefined;
  try {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNELS), char => char.charCodeAt(0)));
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
    return { buffer: memory.buffer, kernels: exports };
  } catch {
    return undefined;
  }
}
