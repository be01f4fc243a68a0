/**
 * Remembers answers by the content of their question, so that a recalculation which changes nothing
 * (rows inserted, a file reopened, a volatile neighbour) costs a look-up. Least recently used answers go
 * first once the byte limit is reached.
 */
export class AnswerCache<T> {
  private readonly entries = new Map<string, { answer: T; bytes: number }>();
  private used = 0;

  constructor(
    private readonly maxBytes: number,
    private readonly sizeOf: (answer: T) => number,
  ) {}

  get(key: string): T | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.answer;
  }

  set(key: string, answer: T): void {
    this.remove(key);
    const bytes = this.sizeOf(answer) + 2 * key.length;
    if (bytes > this.maxBytes) return;
    this.entries.set(key, { answer, bytes });
    this.used += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.used <= this.maxBytes) return;
      this.remove(oldest);
    }
  }

  clear(): void {
    this.entries.clear();
    this.used = 0;
  }

  get size(): number {
    return this.entries.size;
  }

  private remove(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.used -= entry.bytes;
  }
}
