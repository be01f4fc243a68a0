/**
 * A working array that grows and is never given back: kernels that run thousands of times borrow it instead of
 * allocating. Its content is whatever the last user left; a kernel must not call another one that borrows the
 * same scratch while it still needs it.
 *
 * @example
 * const weights = new Scratch();
 * const w = weights.take(n); // at least n numbers, not cleared
 */
export class Scratch {
  private buffer = new Float64Array(256);

  /** At least `size` numbers of unknown content. */
  take(size: number): Float64Array {
    if (this.buffer.length < size) this.buffer = new Float64Array(Math.max(size, 2 * this.buffer.length));
    return this.buffer;
  }

  /** At least `size` numbers, the first `size` of them zero. */
  zeros(size: number): Float64Array {
    return this.take(size).fill(0, 0, size);
  }
}
