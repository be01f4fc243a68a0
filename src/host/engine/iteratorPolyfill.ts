/**
 * The grid uses iterator helpers (`map.values().some(...)`) that browsers and Node 22 have and Node 20 lacks.
 * Importing this module adds those that are missing.
 */
type Test<T> = (value: T) => unknown;

const helpers = {
  some<T>(this: Iterable<T>, test: Test<T>): boolean {
    for (const value of this) if (test(value)) return true;
    return false;
  },
  every<T>(this: Iterable<T>, test: Test<T>): boolean {
    for (const value of this) if (!test(value)) return false;
    return true;
  },
  find<T>(this: Iterable<T>, test: Test<T>): T | undefined {
    for (const value of this) if (test(value)) return value;
    return undefined;
  },
  forEach<T>(this: Iterable<T>, visit: (value: T) => void): void {
    for (const value of this) visit(value);
  },
  *map<T, U>(this: Iterable<T>, change: (value: T) => U): Generator<U> {
    for (const value of this) yield change(value);
  },
  *filter<T>(this: Iterable<T>, test: Test<T>): Generator<T> {
    for (const value of this) if (test(value)) yield value;
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
};

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
for (const [name, value] of Object.entries(helpers)) {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}
