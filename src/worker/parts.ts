/** Where a list is in what is sent: keys and positions from the outside in. */
type Path = readonly (string | number)[];

/** Elements of a large list, in order; the parts of one list follow one another. */
export interface Part {
  path: Path;
  elements: unknown[] | TypedArray;
  /** Of typed arrays: where the elements begin. */
  from?: number;
}

/**
 * Copying as much from one thread to another holds either of them for a few milliseconds. One is about a number or a
 * short text.
 */
export const mostAtOnce = 20_000;

/** What is left of a value, and its parts: they are looked for when they are asked for, one at a time. */
export interface Cut {
  frame: unknown;
  parts: Iterable<Part>;
}

/**
 * Cuts what is too large to cross between threads at once: the elements of its large lists and typed arrays part by
 * part, and what is left, with empty places for them. `Joining` puts it together again.
 *
 * @param most weight of a part
 * @example
 * const { frame, parts } = inParts([{ name: "Sales", rows }]);
 * [...parts][0]; // { path: [0, "rows"], elements: [ … ] }
 */
export function inParts(value: unknown, most = mostAtOnce): Cut {
  return cut(value, most, [], most);
}

/** @param whole weight up to which a value is left in one piece */
function cut(value: unknown, most: number, path: Path, whole: number): Cut {
  if (weightOf(value, whole) <= whole) return { frame: value, parts: [] };
  if (Array.isArray(value)) return { frame: [], parts: partsOfList(value, most, path) };
  if (isTyped(value)) return cutTyped(value, most, path);
  if (!isPlain(value)) return { frame: value, parts: [] };
  const frame: Record<string, unknown> = {};
  const parts: Iterable<Part>[] = [];
  for (const [key, each] of Object.entries(value)) {
    // Many columns that are small each are large together.
    const inside = cut(each, most, [...path, key], most / 10);
    frame[key] = inside.frame;
    parts.push(inside.parts);
  }
  return { frame, parts: oneAfterAnother(parts) };
}

function* oneAfterAnother(parts: Iterable<Iterable<Part>>): Generator<Part> {
  for (const each of parts) yield* each;
}

type Holder = Record<string | number, unknown>;

/** Puts together again what was cut: first the frame, then its parts in the order in which they came. */
export class Joining {
  readonly #holder: Holder = {};

  constructor(frame: unknown) {
    this.#holder.whole = frame;
  }

  /** Adds a part in its place. */
  add({ path, elements, from }: Part): void {
    const places = ["whole", ...path];
    const last = places.pop()!;
    const parent = places.reduce((at, key) => at[key] as Holder, this.#holder);
    if (from !== undefined) return roomIn(parent, last).set(elements as TypedArray, from);
    const list = parent[last] as unknown[];
    for (const element of elements) list.push(element);
  }

  get whole(): unknown {
    return this.#holder.whole;
  }
}

/** An element that is too large itself leaves its frame among the others; its own parts come when they have gone. */
function* partsOfList(list: readonly unknown[], most: number, path: Path): Generator<Part> {
  const within: Iterable<Part>[] = [];
  let [elements, weight]: [unknown[], number] = [[], 0];
  for (const [at, element] of list.entries()) {
    const own = weightOf(element, most);
    const large = own > most ? cut(element, most, [...path, at], most) : undefined;
    const added = large ? 1 : own;
    if (weight + added > most && elements.length > 0) {
      yield { path, elements };
      [elements, weight] = [[], 0];
    }
    elements.push(large ? large.frame : onItsOwn(element));
    weight += added;
    if (large) within.push(large.parts);
  }
  yield { path, elements };
  yield* oneAfterAnother(within);
}

type TypedArray = Float64Array | Int32Array | Uint8Array;

/** Those that planning keeps its columns in. */
const makers = {
  Float64Array: (length: number) => new Float64Array(length),
  Int32Array: (length: number) => new Int32Array(length),
  Uint8Array: (length: number) => new Uint8Array(length),
};

/** Stands in the frame for a typed array that comes in parts. */
interface Room {
  typed: keyof typeof makers;
  length: number;
}

const roomKey = "typed array in parts";

function isTyped(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && value.constructor.name in makers;
}

function cutTyped(value: TypedArray, most: number, path: Path): Cut {
  const room: Room = { typed: value.constructor.name as Room["typed"], length: value.length };
  return { frame: { [roomKey]: room }, parts: partsOfTyped(value, most, path) };
}

function* partsOfTyped(value: TypedArray, most: number, path: Path): Generator<Part> {
  const size = Math.max(1, Math.floor((most * bytesOfWeight) / value.BYTES_PER_ELEMENT));
  for (let from = 0; from < value.length; from += size)
    yield { path, elements: value.slice(from, from + size), from };
}

/** The typed array that stands, or has to be made, in its place. */
function roomIn(parent: Holder, key: string | number): TypedArray {
  const there = parent[key] as TypedArray | { [roomKey]: Room };
  if (ArrayBuffer.isView(there)) return there;
  const { typed, length } = there[roomKey];
  const room = makers[typed](length);
  parent[key] = room;
  return room;
}

/** What a part can hand over to the other thread without a copy: the memory of its slice of a typed array. */
export function handedOver({ elements }: Part): ArrayBuffer[] {
  return Array.isArray(elements) ? [] : [elements.buffer as ArrayBuffer];
}

/** A row that is a view of all rows' memory would take all of it along into every part. */
function onItsOwn(element: unknown): unknown {
  const isShared = ArrayBuffer.isView(element) && element.byteLength < element.buffer.byteLength;
  return isShared && "slice" in element ? (element as Float64Array).slice() : element;
}

/** An array buffer is copied in one go, but made anew; eight of its bytes take a fraction of what a number takes. */
const [bufferWeight, bytesOfWeight] = [8, 128];
/** Characters of a text that weigh as much as a number. */
const charactersOfWeight = 16;

/** About what a value weighs; looked at no further than `most`. */
function weightOf(value: unknown, most: number): number {
  if (typeof value === "string") return 1 + value.length / charactersOfWeight;
  if (typeof value !== "object" || value === null) return 1;
  if (ArrayBuffer.isView(value)) return bufferWeight + value.byteLength / bytesOfWeight;
  if (value instanceof Map || value instanceof Set) return 1 + 2 * value.size;
  // Rows of cells are not looked at cell by cell.
  if (Array.isArray(value) && isSimple(value[0]) && isSimple(value.at(-1))) return 1 + value.length;
  let weight = 2;
  for (const each of Array.isArray(value) ? value : Object.values(value)) {
    weight += weightOf(each, most - weight);
    if (weight > most) break;
  }
  return weight;
}

const isSimple = (value: unknown): boolean => typeof value !== "object" || value === null;

function isPlain(value: unknown): value is Record<string, unknown> {
  const prototype: unknown =
    typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : undefined;
  // Nothing of another realm comes here, but for tests that run in one.
  return prototype === null || (prototype !== undefined && Object.getPrototypeOf(prototype) === null);
}
